import { families } from './families.ts';
import type { FamilyId } from './schema.ts';

const isVote = (card: { readonly family: FamilyId }) => families[card.family].part === 'E';

/** The cards everybody shares; the voting set is printed once for every player. */
export const sharedCards = <C extends { readonly family: FamilyId }>(cards: readonly C[]): readonly C[] =>
  cards.filter((card) => !isVote(card));
export const votingSet = <C extends { readonly family: FamilyId }>(cards: readonly C[]): readonly C[] =>
  cards.filter(isVote);

/** Finds the one card of a code as a person types it: `t8`, `T08` and ` t 08` all find card T08. */
export const findCard = <C extends { readonly code: string }>(cards: readonly C[], typed: string): C | undefined => {
  const code = readCode(typed);
  return cards.find((card) => card.code === code);
};

/** `t8` and `T08` are one code; a text that is none gives undefined. */
export const readCode = (typed: string): string | undefined => {
  const [, letter, digits] = /^\s*([a-z])\s*0*(\d{1,2})\s*$/i.exec(typed) ?? [];
  return letter && digits && `${letter.toUpperCase()}${digits.padStart(2, '0')}`;
};
