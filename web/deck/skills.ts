import type { SpokenCard, SpokenCardOf } from './deck.ts';

/** The card of a skill by its number; nothing where no number is asked. */
export type FindSkill = (skill: number | undefined) => SpokenCardOf<'skill'> | undefined;

/** Finds the card of a skill by its number, for cards that belong to one. */
export const makeFindSkill =
  (cards: readonly SpokenCard[]): FindSkill =>
  (skill) => {
    if (skill === undefined) return undefined;
    for (const card of cards) if (card.family === 'skill' && card.skills[0] === skill) return card;
    throw new Error(`The deck has no card of the family "skill" for skill ${skill}.`);
  };
