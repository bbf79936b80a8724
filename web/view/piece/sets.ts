import type { Families, Family, Part } from '../../../cards/families.ts';
import type { AnyFamilyId, Language } from '../../../cards/schema.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import { type DealSet, everything, selectCards } from '../../table/set.ts';
import type { DeckHere } from './deck-here.ts';

const parts = ['A', 'B', 'C', 'D', 'E'] as const;

/**
 * Families by the part of the deck they stand in, in the order a person can learn. A deck that somebody else wrote has
 * no parts: its families stand together.
 */
export const partFamilies = (families: Families): readonly (readonly [Part | undefined, readonly Family[]])[] => {
  const all = Object.values(families);
  return all.every(({ part }) => part)
    ? parts.map((part) => [part, all.filter((family) => family.part === part)])
    : [[undefined, all]];
};

/** Whether there is a choice between kinds of cards. */
export const hasKinds = ({ families, own }: DeckHere): boolean => !own || Object.keys(families).length > 1;

/** Name of a family as a heading writes it: `Verhalen`. */
export const nameFamily = ({ name }: Family, language: Language): string => {
  const { many } = name[language];
  return many.charAt(0).toUpperCase() + many.slice(1);
};

export const ofFamily = (family: AnyFamilyId): DealSet => ({ ...everything, families: [family] });
export const ofSkill = (skill: number): DealSet => ({ ...everything, skills: [skill] });

/** All skills with how many cards each of them has. */
export const countSkills = (cards: readonly SpokenCard[]) =>
  cards.flatMap((card) =>
    card.family === 'skill'
      ? [{ skill: card.skills[0], short: card.text.short, count: selectCards(cards, ofSkill(card.skills[0])).length }]
      : [],
  );
