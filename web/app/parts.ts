import { openPart } from '../browser/part.ts';
import type { SpokenCard } from '../deck/deck.ts';
import type { Archive } from '../state/archive.ts';
import type { Found } from '../state/open.ts';
import { newest } from '../state/putaway.ts';
import { recallNote } from '../state/storage.ts';
import type { LookSetting } from '../view/card/face.ts';

/** Parts that are not in the first script; each comes for itself, so that nothing waits for what it does not need. */
export const corePart = openPart(() => import('../workshop/core.ts'));
export const deskPart = openPart(() => import('./part/desk-part.ts'));
/** What a card is called, once the desk with its faces is here. */
export const titleOf = (card: SpokenCard, setting: LookSetting): string | undefined =>
  deskPart.get()?.findLook(card).title(card, setting);
export const workshopPart = openPart(() => import('./part/workshop-part.ts'));
export const remarksPart = openPart(() => import('./part/remarks.tsx'));
export const roadsPart = openPart(() => import('./part/roads.ts'));
export const dialogsPart = openPart(() => import('./part/dialogs.tsx'));
export const projectorPart = openPart(() => import('../view/room/projector.tsx'));

/** ms that a first screen waits for the archive: a browser that is slow with it must not keep a room waiting. */
const PATIENCE = 1000;

/** What earlier visits left here. */
export const findKept = async (archive: Archive): Promise<Found> => {
  const noted = recallNote();
  const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE));
  const filed = await Promise.race([archive.list(), late]);
  const kept = newest(filed ?? [], noted);
  return { kept, before: kept && filed?.find(({ id }) => id === kept.before) };
};

/** Fetches what a page needs at once, by what was kept or what its address says. */
export const loadFirstParts = async ({ kept }: Found): Promise<void> => {
  const goesOn = (kept && kept.table !== '') || /(position=[1-9]|card=|log=)/.test(location.hash);
  const [desk, core] = [goesOn, kept && Object.keys(kept.parts).length > 0];
  await Promise.all([...(desk ? [deskPart.load(), roadsPart.load()] : []), core ? corePart.load() : undefined]);
};
