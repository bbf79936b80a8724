import { noOwnCards } from '../../../web/workshop/own/own-cards.ts';
import type { PlanCard } from '../../../web/workshop/part/plan-card.ts';
import { sceneKinds } from '../../../web/workshop/scene-kinds.ts';
import type { Workshop } from '../../../web/workshop/workshop.ts';

/** A workshop in which nothing was done yet. */
export const beginWorkshop = (cards: readonly PlanCard[]): Workshop => ({
  plan: sceneKinds.plan.first(cards),
  mirror: sceneKinds.mirror.first(cards),
  poker: sceneKinds.poker.first(cards),
  harvest: sceneKinds.harvest.first(cards),
  own: noOwnCards,
});
