import { isOwn } from '../../cards/families.ts';
import type { AnyFamilyId } from '../../cards/schema.ts';
import { drawBelow, seedRandom } from './random.ts';
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
export type Place = AnyFamilyId | 'any';

export const MOST_PLACES = 6;

/** A game in progress. Its piles and what lies open hold every card of the deck, and every own one, exactly once. */
export interface Table {
  readonly set: DealSet;
  readonly seed: number;
  /** Codes of cards of people's own that joined, in order. */
  readonly own: readonly string[];
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
  /** Where the talk about each dilemma was left, by its code: one that comes back goes on there. */
  readonly talks: Readonly<Record<string, Talk | undefined>>;
}

/** A table with nothing dealt: all cards shuffled, one place. */
export const layTable = (
  { set, seed, own = [], talks = {} }: Pick<Table, 'set' | 'seed'> & Partial<Pick<Table, 'own' | 'talks'>>,
  cards: readonly TableCard[],
): Table => ({
  set,
  seed,
  own,
  round: 0,
  places: ['any'],
  lying: [undefined],
  at: 0,
  pile: orderOf(cards, seed, 0, own),
  held: [],
  discard: [],
  leftOut: [],
  removed: [],
  history: [],
  talks,
});

/** All codes in the order of a round: the deck's own order does not change with what people add to it. */
export const orderOf = (
  cards: readonly TableCard[],
  seed: number,
  round: number,
  own: readonly string[],
): readonly string[] =>
  own.reduce<readonly string[]>(
    (order, code) => putAmong(order, code, seed, round),
    shuffle(
      cards.flatMap((card) => (isOwn(card) ? [] : [card.code])),
      seedRandom(seed, round),
    ),
  );

/** Numbers of the generator's streams from here on belong to cards of people's own. */
const OWN_STREAMS = 1_000_000;

/** A card goes to a place in a pile that follows from the seed and its own number. */
export const putAmong = (codes: readonly string[], code: string, seed: number, round: number): readonly string[] => {
  const stream = OWN_STREAMS + round * 100 + Number(code.slice(1));
  return codes.toSpliced(drawBelow(codes.length + 1, seedRandom(seed, stream)), 0, code);
};

/** The card everybody looks at. */
export const shownCard = ({ lying, at }: Table): Lying | undefined => (at === undefined ? undefined : lying[at]);

/** A card as it comes to lie: its front up, a dilemma or its like where the talk about it was. */
export const layCard = (code: string, cards: readonly TableCard[], talks: Table['talks']): Lying => {
  const isTalked = cards.some((card) => card.code === code && (card.family === 'dilemma' || card.staged));
  return { code, side: 'front', locked: false, talk: isTalked ? (talks[code] ?? startTalk) : undefined };
};

/** Whether a card may be dealt to a place. A place with a family of its own asks for that one instead of the set's. */
export const fitsPlace = (card: TableCard, place: Place, set: DealSet): boolean =>
  isIn(card, place === 'any' ? set : { ...set, families: [place] });

/** How many cards of the set can still be dealt, and how many there are without those left out. */
export const countSet = (
  { set, places, pile, leftOut, removed, own }: Table,
  cards: readonly TableCard[],
): { readonly left: number; readonly total: number } => {
  // A deck of thousands is counted at every move: a list would be walked for each card.
  const [waiting, out, joined] = [new Set(pile), new Set([...leftOut, ...removed]), new Set(own)];
  const ours = cards.filter(
    (card) =>
      (!isOwn(card) || joined.has(card.code)) &&
      !out.has(card.code) &&
      places.some((place) => fitsPlace(card, place, set)),
  );
  return { left: ours.filter(({ code }) => waiting.has(code)).length, total: ours.length };
};

/** Whether nothing lies open and no card of the set is left to deal. */
export const isEmpty = (table: Table, cards: readonly TableCard[]): boolean =>
  table.lying.every((card) => !card) && countSet(table, cards).left === 0;
