import { type Family, families, type GameFamily, type Part } from '../../../cards/families.ts';
import type { FamilyId, Language } from '../../../cards/schema.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import { type DealSet, everything, selectCards } from '../../table/set.ts';

/** Families by the part of the deck they stand in, in the order a person can learn. */
export const parts: readonly (readonly [Part, readonly GameFamily[]])[] = (['A', 'B', 'C', 'D', 'E'] as const).map(
  (part) => [part, Object.values(families).filter((family) => family.part === part)],
);

/** Name of a family as a heading writes it: `Verhalen`. */
export const nameFamily = ({ name }: Family, language: Language): string => {
  const { many } = name[language];
  return many.charAt(0).toUpperCase() + many.slice(1);
};

export const ofFamily = (family: FamilyId): DealSet => ({ ...everything, families: [family] });
export const ofSkill = (skill: number): DealSet => ({ ...everything, skills: [skill] });

/** All skills with how many cards each of them has. */
export const countSkills = (cards: readonly SpokenCard[]) =>
  cards.flatMap((card) =>
    card.family === 'skill'
      ? [{ skill: card.skills[0], short: card.text.short, count: selectCards(cards, ofSkill(card.skills[0])).length }]
      : [],
  );
