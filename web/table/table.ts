import { type DealSet, selectCards, type TableCard } from './pile.ts';
import { seedRandom } from './random.ts';
import { shuffle } from './shuffle.ts';

export type Side = 'front' | 'back';

export interface Shown {
  readonly code: string;
  readonly side: Side;
  /** A card from outside the set, shown by its code: it leaves the table again and joins no pile. */
  readonly guest: boolean;
}

/** A game in progress. Draw pile, discard pile and the shown card hold every card of the set exactly once. */
export interface Table {
  readonly set: DealSet;
  readonly seed: number;
  /** How often the set was shuffled anew; every round has its own order. */
  readonly round: number;
  /** Codes in the order in which they will be dealt. */
  readonly pile: readonly string[];
  readonly discard: readonly string[];
  readonly shown: Shown | undefined;
}

export interface Start {
  readonly kind: 'start';
  readonly set: DealSet;
  readonly seed: number;
}

/** Everything that can happen at the table. */
export type Move =
  | Start
  | { readonly kind: 'deal' }
  | { readonly kind: 'flip' }
  | { readonly kind: 'putBack' }
  | { readonly kind: 'jump'; readonly code: string }
  | { readonly kind: 'shuffle' };

/** The table after a move; the same table where the move cannot be made. */
export const reduceTable = (table: Table, move: Move, cards: readonly TableCard[]): Table => {
  switch (move.kind) {
    case 'start':
      return layTable(move, cards);
    case 'shuffle':
      return layTable(table, cards, table.round + 1);
    case 'deal':
      return deal(table);
    case 'flip':
      return table.shown ? { ...table, shown: { ...table.shown, side: otherSide(table.shown.side) } } : table;
    case 'putBack':
      return putBack(table);
    case 'jump':
      return jump(table, move.code, cards);
  }
};

/** A table with nothing dealt: the set shuffled into one draw pile. */
export const layTable = ({ set, seed }: Pick<Table, 'set' | 'seed'>, cards: readonly TableCard[], round = 0): Table => {
  const codes = selectCards(cards, set).map(({ code }) => code);
  return { set, seed, round, pile: shuffle(codes, seedRandom(seed, round)), discard: [], shown: undefined };
};

/** How many cards the set holds. */
export const countSet = ({ pile, discard, shown }: Table): number =>
  pile.length + discard.length + (shown && !shown.guest ? 1 : 0);

/** Whether every card has been dealt and the last one has left the table. */
export const isEmpty = ({ pile, shown }: Table): boolean => pile.length === 0 && !shown;

const otherSide = (side: Side): Side => (side === 'front' ? 'back' : 'front');

/** Deals the top card. On an empty pile the last card still leaves the table. */
const deal = (table: Table): Table => {
  const [code, ...pile] = table.pile;
  if (code === undefined && !table.shown) return table;
  const shown: Shown | undefined = code === undefined ? undefined : { code, side: 'front', guest: false };
  return { ...table, pile, discard: discardShown(table), shown };
};

const putBack = (table: Table): Table => {
  if (!table.shown) return table;
  const pile = table.shown.guest ? table.pile : [...table.pile, table.shown.code];
  return { ...table, pile, shown: undefined };
};

const jump = (table: Table, code: string, cards: readonly TableCard[]): Table => {
  if (table.shown?.code === code || !cards.some((card) => card.code === code)) return table;
  const discard = discardShown(table);
  const guest = !table.pile.includes(code) && !discard.includes(code);
  return {
    ...table,
    pile: table.pile.filter((other) => other !== code),
    discard: discard.filter((other) => other !== code),
    shown: { code, side: 'front', guest },
  };
};

const discardShown = ({ discard, shown }: Table): readonly string[] =>
  shown && !shown.guest ? [...discard, shown.code] : discard;
