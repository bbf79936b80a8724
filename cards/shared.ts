import type { AnyFamilyId } from './schema.ts';

const isVote = ({ family }: { readonly family: AnyFamilyId }) => family === 'vote';

/** The cards everybody shares; the voting set is printed once for every player. */
export const sharedCards = <C extends { readonly family: AnyFamilyId }>(cards: readonly C[]): readonly C[] =>
  cards.filter((card) => !isVote(card));
export const votingSet = <C extends { readonly family: AnyFamilyId }>(cards: readonly C[]): readonly C[] =>
  cards.filter(isVote);

/** How often a card lies in its deck: as often as whoever wrote it says, or else once. */
export const copiesOf = (card: object): number =>
  'copies' in card && typeof card.copies === 'number' ? card.copies : 1;

/** Cards of a deck, each as often as it lies there. */
export const everyCopy = <C extends object>(cards: readonly C[]): readonly C[] =>
  cards.flatMap((card) => Array.from({ length: copiesOf(card) }, () => card));
