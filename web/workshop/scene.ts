import { type HarvestShowing, showHarvest } from './harvest.ts';
import { actOnMirror } from './mirror-log.ts';
import type { MirrorShowing } from './mirror-showing.ts';
import { showMirror } from './mirror-showing.ts';
import type { PlanCard } from './plan.ts';
import { type PlanShowing, reduceRun, showPlan } from './plan-run.ts';
import { type PokerShowing, reducePoker, showPoker } from './poker.ts';
import type { Workshop } from './workshop.ts';

/** What the room sees in place of the cards; what is hidden is not in it. */
export type SceneShowing =
  | { readonly kind: 'cards' }
  | { readonly kind: 'plan'; readonly plan: PlanShowing }
  | { readonly kind: 'mirror'; readonly mirror: MirrorShowing }
  | { readonly kind: 'poker'; readonly poker: PokerShowing }
  | { readonly kind: 'harvest'; readonly harvest: HarvestShowing };

/** What the room sees of a workshop; a plan that was not chosen, or was left, shows nothing. */
export const showScene = (workshop: Workshop, cards: readonly PlanCard[]): SceneShowing => {
  switch (workshop.scene) {
    case 'mirror':
      return { kind: 'mirror', mirror: showMirror(workshop.mirror.mirror) };
    case 'poker':
      return { kind: 'poker', poker: showPoker(workshop.poker) };
    case 'harvest':
      return { kind: 'harvest', harvest: showHarvest(workshop.harvest, workshop.harvestScreen) };
    case 'plan': {
      const plan = showPlan(workshop.run, cards);
      return plan ? { kind: 'plan', plan } : { kind: 'cards' };
    }
    case 'cards':
      return { kind: 'cards' };
  }
};

/** What a clicker's next and back mean where the room looks at no card. */
export const walkScene = (workshop: Workshop, by: 1 | -1, cards: readonly PlanCard[]): Workshop => {
  const kind = by === 1 ? 'next' : 'back';
  switch (workshop.scene) {
    case 'mirror':
      return { ...workshop, mirror: actOnMirror(workshop.mirror, { kind: 'turn', by }) };
    case 'poker':
      return { ...workshop, poker: reducePoker(workshop.poker, { kind }) };
    case 'plan':
      return { ...workshop, run: reduceRun(workshop.run, { kind }, cards) };
    case 'harvest': {
      const { page } = showHarvest(workshop.harvest, workshop.harvestScreen);
      if (!page) return workshop;
      const at = Math.min(Math.max(0, page.at + by), page.of - 1);
      return { ...workshop, harvestScreen: { ...workshop.harvestScreen, page: at } };
    }
    case 'cards':
      return workshop;
  }
};
