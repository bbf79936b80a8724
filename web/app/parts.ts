import { recall } from '../state/storage.ts';
import type { Core } from '../state/use-workshop.ts';

/** Parts that are not in the first script; each is a promise of its own, so that nothing waits for what it does not need. */
export const loadDesk = () => import('./desk-part.ts');
export const loadCore = () => import('../workshop/core.ts');
export const loadWorkshop = () => import('./workshop-part.ts');
export const loadWindows = () => import('./windows.tsx');
export const loadProjector = () => import('../view/room/projector.tsx');

export type DeskPart = Awaited<ReturnType<typeof loadDesk>>;

/** Parts that a page comes with, because what was kept or what its address says needs them at once. */
export interface FirstParts {
  readonly desk: DeskPart | undefined;
  readonly core: Core | undefined;
}

export const loadFirstParts = async (): Promise<FirstParts> => {
  const goesOn = recall('session') !== undefined || /(position=[1-9]|card=|log=)/.test(location.hash);
  const [desk, core] = await Promise.all([
    goesOn ? loadDesk() : undefined,
    recall('workshop') === undefined ? undefined : loadCore(),
  ]);
  return { desk, core };
};
