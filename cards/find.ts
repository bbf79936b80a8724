import { readTypedCode } from './own/code.ts';
import type { AnyFamilyId } from './schema.ts';

/** Finds the one card of a code as a person types it: `t8`, `T08` and ` t 08` all find card T08. */
export const findCard = <C extends { readonly code: string }>(cards: readonly C[], typed: string): C | undefined => {
  const code = readTypedCode(
    typed,
    cards.map((card) => card.code),
  );
  return cards.find((card) => card.code === code);
};

/** Finds the card of a skill by its number; nothing where no number is asked, as by a card of one's own. */
export const makeFindSkill = <C extends { readonly family: AnyFamilyId; readonly skills: readonly number[] }>(
  cards: readonly C[],
): ((skill: number | undefined) => Extract<C, { readonly family: 'skill' }> | undefined) => {
  const skills = cards.filter((card): card is Extract<C, { readonly family: 'skill' }> => card.family === 'skill');
  return (skill) => {
    if (skill === undefined) return undefined;
    const found = skills.find((card) => card.skills[0] === skill);
    if (!found) throw new Error(`There is no card of skill ${skill}; the check of the deck finds this first.`);
    return found;
  };
};
