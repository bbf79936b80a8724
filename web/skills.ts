import type { SpokenCard } from './deck.ts';
import type { FaceContext } from './view/face.ts';

/** Finds the card of a skill by its number, for cards that belong to one. */
export const makeFindSkill =
  (cards: readonly SpokenCard[]): FaceContext['findSkill'] =>
  (skill) => {
    if (skill === undefined) return undefined;
    for (const card of cards) if (card.family === 'skill' && card.skills[0] === skill) return card;
    throw new Error(`The deck has no card of the family "skill" for skill ${skill}.`);
  };
