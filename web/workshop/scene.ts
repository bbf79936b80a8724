import type { HarvestShowing } from './harvest.ts';
import type { MirrorShowing } from './mirror-showing.ts';
import type { PlanShowing } from './plan-run.ts';
import type { PokerShowing } from './poker.ts';

/** What the room sees in place of the cards; what is hidden is not in it. */
export type SceneShowing =
  | { readonly kind: 'cards' }
  | { readonly kind: 'plan'; readonly plan: PlanShowing }
  | { readonly kind: 'mirror'; readonly mirror: MirrorShowing }
  | { readonly kind: 'poker'; readonly poker: PokerShowing }
  | { readonly kind: 'harvest'; readonly harvest: HarvestShowing };
