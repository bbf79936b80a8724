import type { SceneKind } from '../part/scene-kind.ts';
import type { HarvestShowing } from './harvest.ts';
import {
  type About,
  type Entry,
  type Harvest,
  type HarvestScreen,
  hiddenHarvest,
  noHarvest,
  readHarvest,
  readTaken,
  rememberTaken,
  returnLine,
  type Said,
  showHarvest,
  writeHarvest,
  writeSaid,
  writeTaken,
} from './harvest.ts';

/** What was harvested, and what of it the room sees. */
export interface HarvestState {
  readonly harvest: Harvest;
  readonly screen: HarvestScreen;
  /** Lines that were taken away and can be put back, the latest last. */
  readonly taken: readonly Entry[];
}

export type HarvestAct =
  | { readonly kind: 'write'; readonly about: About; readonly line: number; readonly text: Said }
  /** Puts back the line that was taken away last. */
  | { readonly kind: 'return' }
  | { readonly kind: 'show'; readonly screen: HarvestScreen };

const reduce = (state: HarvestState, act: HarvestAct): HarvestState => {
  switch (act.kind) {
    case 'write': {
      const harvest = writeSaid(state.harvest, act.about, act.line, act.text);
      return { ...state, harvest, taken: rememberTaken(state.taken, state.harvest, harvest) };
    }
    case 'return': {
      const entry = state.taken.at(-1);
      return entry ? { ...state, harvest: returnLine(state.harvest, entry), taken: state.taken.slice(0, -1) } : state;
    }
    case 'show':
      return { ...state, screen: act.screen };
  }
};

/** What the room sees while it looks at this part. */
export interface HarvestScene {
  readonly kind: 'harvest';
  readonly harvest: HarvestShowing;
}

/** What was shown to the room is not kept: after a reload the lines of the end are hidden. */
export const harvestScene: SceneKind<HarvestState, HarvestAct, HarvestScene> = {
  first: () => ({ harvest: noHarvest, screen: hiddenHarvest, taken: [] }),
  reduce,
  walk: (state, by) => {
    const { page } = showHarvest(state.harvest, state.screen);
    if (!page) return state;
    const at = Math.min(Math.max(0, page.at + by), page.of - 1);
    return { ...state, screen: { ...state.screen, page: at } };
  },
  show: ({ harvest, screen }) => ({ kind: 'harvest', harvest: showHarvest(harvest, screen) }),
  write: ({ harvest }) => writeHarvest(harvest),
  read: (text) => {
    const harvest = readHarvest(text);
    return harvest && { harvest, screen: hiddenHarvest, taken: [] };
  },
  writePast: ({ taken }) => writeTaken(taken),
  readPast: (state, text) => ({ ...state, taken: readTaken(text) }),
};
