import type { FamilyId } from '../../cards/schema.ts';
import { seedRandom } from './random.ts';
import { type DealSet, isIn, type TableCard } from './set.ts';
import { shuffle } from './shuffle.ts';
import { startTalk, type Talk } from './stages.ts';

export type Side = 'front' | 'back';

/** A card that lies open. */
export interface Lying {
  readonly code: string;
  readonly side: Side;
  /** Stays where it is when the next cards are dealt. */
  readonly locked: boolean;
  /** Where the room is with it, for a dilemma. */
  readonly talk: Talk | undefined;
}

/** What a place of the spread is dealt from: the set, or one family of it. */
export type Place = FamilyId | 'any';

export const MOST_PLACES = 6;

/** A game in progress. Its piles and what lies open hold every card of the deck exactly once. */
export interface Table {
  readonly set: DealSet;
  readonly seed: number;
  /** How often the cards were shuffled anew; every round has its own order. */
  readonly round: number;
  /** One to six places, each dealt from its own pile. */
  readonly places: readonly [Place, ...Place[]];
  /** What lies open, place by place. */
  readonly lying: readonly (Lying | undefined)[];
  /** The place everybody looks at; nothing while they look at the whole spread. */
  readonly at: number | undefined;
  /** Codes in the order in which they will be dealt; a family's own pile is what it holds of that family. */
  readonly pile: readonly string[];
  readonly held: readonly string[];
  readonly discard: readonly string[];
  /** Left out of the deal: these lie on people's own table, or were seen before. */
  readonly leftOut: readonly string[];
  /** Never to be dealt again. */
  readonly removed: readonly string[];
  /** What was dealt and stayed, in order; the cards of a harvest. */
  readonly history: readonly string[];
}

/** A table with nothing dealt: all cards shuffled, one place. */
export const layTable = ({ set, seed }: Pick<Table, 'set' | 'seed'>, cards: readonly TableCard[]): Table => ({
  set,
  seed,
  round: 0,
  places: ['any'],
  lying: [undefined],
  at: 0,
  pile: orderOf(cards, seed, 0),
  held: [],
  discard: [],
  leftOut: [],
  removed: [],
  history: [],
});

/** All codes in the order of a round. */
export const orderOf = (cards: readonly TableCard[], seed: number, round: number) =>
  shuffle(
    cards.map(({ code }) => code),
    seedRandom(seed, round),
  );

/** The card everybody looks at. */
export const shownCard = ({ lying, at }: Table): Lying | undefined => (at === undefined ? undefined : lying[at]);

/** A card as it comes to lie: its front up, a dilemma at the start of its talk. */
export const layCard = (code: string, cards: readonly TableCard[]): Lying => {
  const talks = cards.some((card) => card.code === code && card.family === 'dilemma');
  return { code, side: 'front', locked: false, talk: talks ? startTalk : undefined };
};

/** Whether a card may be dealt to a place. A place with a family of its own asks for that one instead of the set's. */
export const fitsPlace = (card: TableCard, place: Place, set: DealSet): boolean =>
  isIn(card, place === 'any' ? set : { ...set, families: [place] });

/** How many cards of the set can still be dealt, and how many there are without those left out. */
export const countSet = (
  { set, places, pile, leftOut, removed }: Table,
  cards: readonly TableCard[],
): { readonly left: number; readonly total: number } => {
  const ours = cards.filter(
    (card) =>
      places.some((place) => fitsPlace(card, place, set)) &&
      !leftOut.includes(card.code) &&
      !removed.includes(card.code),
  );
  return { left: ours.filter(({ code }) => pile.includes(code)).length, total: ours.length };
};

/** Whether nothing lies open and no card of the set is left to deal. */
export const isEmpty = (table: Table, cards: readonly TableCard[]): boolean =>
  table.lying.every((card) => !card) && countSet(table, cards).left === 0;
