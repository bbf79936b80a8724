import type { HarvestScene } from './harvest/harvest-scene.ts';
import type { MirrorScene } from './mirror/mirror-scene.ts';
import type { PlanScene } from './plan/plan-scene.ts';
import type { PokerScene } from './poker/poker-scene.ts';

/** What the room sees in place of the cards; what is hidden is not in it. */
export type SceneShowing = { readonly kind: 'cards' } | PlanScene | MirrorScene | PokerScene | HarvestScene;
