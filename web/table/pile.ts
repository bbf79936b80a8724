import { families } from '../../cards/families.ts';
import type { Card, FamilyId } from '../../cards/schema.ts';

/** What the table needs to know of a card; its words are none of the game's business. */
export type TableCard = Pick<Card, 'code' | 'family' | 'skills'>;

/** What the table needs to know of a deck. */
export interface TableDeck {
  readonly version: string;
  readonly cards: readonly TableCard[];
}

/** What is dealt from: all cards to talk about, one family, or everything for the skill of that number. */
export type DealSet = 'all' | FamilyId | number;

/** Cards one chooses for a purpose: a rule or a vote that turns up by chance helps no conversation. */
const keptApart: readonly FamilyId[] = ['blank', 'rules', 'format', 'check', 'vote'];

const isFamily = (text: string): text is FamilyId => Object.hasOwn(families, text);

/** The cards of a set, in the order of the deck. */
export const selectCards = <C extends TableCard>(cards: readonly C[], set: DealSet): readonly C[] => {
  if (set === 'all') return cards.filter(({ family }) => !keptApart.includes(family));
  if (typeof set === 'number') return cards.filter(({ skills }) => skills.some((skill) => skill === set));
  return cards.filter(({ family }) => family === set);
};

/** Reads `all`, a family or a skill's number; a set without cards in this deck is no set. */
export const readSet = (text: string, cards: readonly TableCard[]): DealSet | undefined => {
  const set = text === 'all' || isFamily(text) ? text : /^\d{1,2}$/.test(text) ? Number(text) : undefined;
  return set !== undefined && selectCards(cards, set).length > 0 ? set : undefined;
};
