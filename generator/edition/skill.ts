import type { Card, CardOf } from '../../cards/schema.ts';

/** Finds the card of a skill by its number; a card of one's own may belong to none. */
export const makeFindSkill = (
  cards: readonly Card[],
): ((number: number | undefined) => CardOf<'skill'> | undefined) => {
  const skills = cards.filter((card): card is CardOf<'skill'> => card.family === 'skill');
  return (number) => {
    if (number === undefined) return undefined;
    const found = skills.find((card) => card.skills[0] === number);
    if (!found) throw new Error(`There is no card of skill ${number}; the check of the deck finds this first.`);
    return found;
  };
};
