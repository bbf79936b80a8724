import { type Harvest, type HarvestScreen, hiddenHarvest, noHarvest, readHarvest, writeHarvest } from './harvest.ts';
import { emptyMirror } from './mirror.ts';
import { type MirrorLog, startMirrorLog } from './mirror-log.ts';
import { readMirror, writeMirror } from './mirror-text.ts';
import type { OwnDraft } from './own-fields.ts';
import { type OwnEntry, readDraft, readEntries } from './own-list.ts';
import { type PlanCard, type PlanWish, SLOT, usualWish } from './plan.ts';
import { type Run, readRun, writeRun } from './plan-run.ts';
import { type Poker, readPoker, startPoker, writePoker } from './poker.ts';
import { isObject } from './saved-text.ts';
import { type Scene, scenes } from './scenes.ts';

/** All of a workshop beside the cards on the table. Nothing in it says who was there. */
export interface Workshop {
  readonly scene: Scene;
  readonly wish: PlanWish;
  readonly run: Run | undefined;
  readonly mirror: MirrorLog;
  readonly poker: Poker;
  readonly harvest: Harvest;
  readonly harvestScreen: HarvestScreen;
  readonly own: readonly OwnEntry[];
  /** A card that is being written. */
  readonly draft: OwnDraft;
  /** The card that the draft will change, and a draft of a new card that waits meanwhile. */
  readonly changing: { readonly code: string; readonly waiting: OwnDraft } | undefined;
}

/** People in the room until somebody says how many. */
const USUAL_PEOPLE = 24;

export const emptyDraft: OwnDraft = { family: 'story', texts: {} };

export const startWorkshop = (cards: readonly PlanCard[]): Workshop => ({
  scene: 'cards',
  wish: usualWish(SLOT, cards, USUAL_PEOPLE),
  run: undefined,
  mirror: startMirrorLog(emptyMirror),
  poker: startPoker,
  harvest: noHarvest,
  harvestScreen: hiddenHarvest,
  own: [],
  draft: emptyDraft,
  changing: undefined,
});

/** The parts of a workshop by name, each as its own text: for this browser, and for the file of a session. */
export const writeWorkshop = (workshop: Workshop): Readonly<Record<string, string>> => ({
  scene: workshop.scene,
  mirror: writeMirror(workshop.mirror.mirror),
  ...(workshop.run && { plan: writeRun(workshop.run) }),
  poker: writePoker(workshop.poker),
  harvest: writeHarvest(workshop.harvest),
  own: JSON.stringify(workshop.own),
  draft: JSON.stringify(workshop.draft),
  ...(workshop.changing && { changing: JSON.stringify(workshop.changing) }),
});

/** Reads what `writeWorkshop` wrote; a part that is missing or broken is as at the start. */
export const readWorkshop = (parts: Readonly<Record<string, unknown>>, cards: readonly PlanCard[]): Workshop => {
  const start = startWorkshop(cards);
  const text = (name: string) => (typeof parts[name] === 'string' ? (parts[name] as string) : '');
  const run = readRun(text('plan'), cards);
  const own = readEntries(parse(text('own')));
  return {
    ...start,
    scene: scenes.find((scene) => scene === parts.scene) ?? start.scene,
    run,
    wish: run?.wish ?? start.wish,
    mirror: startMirrorLog(readMirror(text('mirror')) ?? emptyMirror),
    poker: readPoker(text('poker')) ?? startPoker,
    harvest: readHarvest(text('harvest')) ?? noHarvest,
    own,
    draft: readDraft(parse(text('draft'))) ?? emptyDraft,
    changing: readChanging(parse(text('changing')), own),
  };
};

const readChanging = (found: unknown, own: readonly OwnEntry[]): Workshop['changing'] => {
  if (!isObject(found)) return undefined;
  const entry = own.find(({ code }) => code === found.code);
  return entry && { code: entry.code, waiting: readDraft(found.waiting) ?? emptyDraft };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
