import type { Deck } from '../../../cards/deck.ts';
import { families } from '../../../cards/families.ts';
import { deck } from '../../../cards/game/deck.ts';
import type { Card, FamilyId } from '../../../cards/schema.ts';

/** Families of which a new skill has a card, in the order in which their codes are given. */
const ofSkill = ['skill', 'story', 'mirror', 'step', 'tip'] as const satisfies readonly FamilyId[];

/** The deck of a later year: one skill more, with questions and a tip of its own, under the codes that come next. */
export const growDeck = (): Deck => {
  const number = deck.cards.filter(({ family }) => family === 'skill').length + 1;
  const more: Card[] = [];
  for (const family of ofSkill) {
    const last = deck.cards.findLast((card) => card.family === family);
    const { letter } = families[family];
    const given = [...deck.cards, ...more].filter(({ code }) => code.startsWith(letter));
    const next = Math.max(...given.map(({ code }) => Number(code.slice(1)))) + 1;
    more.push({ ...last, code: `${letter}${next}`, skills: [number], origin: 'new' } as Card);
  }
  return { ...deck, cards: [...deck.cards, ...more] };
};
