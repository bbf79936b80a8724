import { afterPaint } from '../browser/later.ts';
import { whenQuiet } from '../browser/quiet.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import { loadBox } from '../shelf/boxes.ts';
import { inWindow } from '../state/act.ts';
import { followAddress, type Written } from '../state/address.ts';
import type { Archive } from '../state/archive.ts';
import { type Found, openState } from '../state/open.ts';
import { recallWorkshop } from '../state/opened.ts';
import { isBusy } from '../state/state.ts';
import { openStore, type Store } from '../state/store.ts';
import type { Roads } from './part/roads.ts';
import { corePart, deskPart, remarksPart, roadsPart, workshopPart } from './parts.ts';
import { tellTitle } from './title.ts';

/** The facilitator's window: what it knows, and the roads that lead out of it. */
export interface TableWindow extends Roads {
  readonly store: Store;
}

/** Opens the facilitator's window. Each road out is there for itself, and hears of every change. */
export const openTableWindow = (box: SpokenDeck, archive: Archive, found: Found): TableWindow => {
  const core = corePart.get;
  const now = Date.now;
  const { hash } = location;
  const { state }: { readonly state: Written | null } = history;
  const opened = openState(hash, box, core(), { ...found, ...state }, now());
  const store = openStore(opened, () => ({ now: now(), core: core() }));
  const first = store.get();
  followAddress(store, loadBox);
  tellTitle(store);
  openWorkshop(store, found);
  tendFocus();
  let roads: Roads | undefined;
  const openRoads = () => {
    roads = roadsPart.get()?.openRoads(store, first, archive, found, core, hash);
    if (roads) return;
    afterPaint(() =>
      roadsPart.load().then((part) => {
        if (part) return openRoads();
        // Nothing is kept meanwhile, and it says so.
        store.act(inWindow({ kept: 'forbidden' }));
        setTimeout(openRoads, AGAIN);
      }),
    );
  };
  openRoads();
  return {
    store,
    openProjector: () => roads?.openProjector() ?? false,
    takeOver: async () => roads?.takeOver(),
  };
};

/** ms until what could not be fetched is asked for again. */
const AGAIN = 2000;

/** Keeps the focus near where it was, from the first button of the desk on that leaves. */
const tendFocus = (): void => {
  const tend = () => deskPart.get()?.tendFocus();
  if (deskPart.get()) tend();
  else deskPart.subscribe(tend);
};

/** Opens the workshop as it was kept, once its code is here; a part that was asked for meanwhile stays asked for. */
const openWorkshop = ({ get, act, subscribe }: Store, { kept }: Found): void => {
  const open = () => {
    const core = corePart.get();
    const { workshop, box, scene, window, conversation } = get();
    if (!core || workshop || window.seat !== 'driving') return;
    const opened = recallWorkshop(core, box, kept?.id === conversation.id ? kept : undefined);
    act({ to: 'workshop', act: { ...opened, kind: 'open', scene: scene === 'cards' ? opened.scene : scene } });
  };
  const hear = () => {
    if (isBusy(get())) corePart.load();
    open();
  };
  hear();
  subscribe(hear);
  corePart.subscribe(open);
  whenQuiet(corePart.load);
  whenQuiet(workshopPart.load);
  // Here before it is needed: what it says may be that the host is gone.
  whenQuiet(remarksPart.load);
};
