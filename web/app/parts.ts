import { openPart } from '../browser/part.ts';
import { recall } from '../state/storage.ts';

/** Parts that are not in the first script; each comes for itself, so that nothing waits for what it does not need. */
export const corePart = openPart(() => import('../workshop/core.ts'));
export const deskPart = openPart(() => import('./desk-part.ts'));
export const workshopPart = openPart(() => import('./workshop-part.ts'));
export const dialogsPart = openPart(() => import('./dialogs.tsx'));
export const projectorPart = openPart(() => import('../view/room/projector.tsx'));

/** Fetches what a page needs at once, by what was kept or what its address says. */
export const loadFirstParts = async (): Promise<void> => {
  const goesOn = recall('session') !== undefined || /(position=[1-9]|card=|log=)/.test(location.hash);
  const [desk, core] = [goesOn, recall('workshop') !== undefined];
  await Promise.all([desk ? deskPart.load() : undefined, core ? corePart.load() : undefined]);
};
