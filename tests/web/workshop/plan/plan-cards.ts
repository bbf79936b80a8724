import fc from 'fast-check';
import { deck } from '../../../../cards/game/deck.ts';
import type { PlanCard } from '../../../../web/workshop/part/plan-card.ts';
import { MOST_MINUTES, MOST_PEOPLE, type PlanWish, SLOT } from '../../../../web/workshop/plan/plan.ts';

/** Cards as one language says them, as the app has them. */
export const cards: readonly PlanCard[] = deck.cards.map((card) => ({ ...card, text: card.text.nl }));
const codes = deck.cards.filter(({ family }) => family === 'format').map(({ code }) => code);
export const formats = [SLOT, ...codes];

export const wishes: fc.Arbitrary<PlanWish> = fc.record({
  format: fc.constantFrom(...formats),
  minutes: fc.integer({ min: 10, max: MOST_MINUTES }),
  people: fc.integer({ min: 2, max: MOST_PEOPLE }),
  middle: fc.constantFrom('mirror' as const, 'story' as const),
});
