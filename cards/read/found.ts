import type { ColumnGuess } from '../column/column-place.ts';
import type { Table } from '../file/table.ts';
import type { SaidOfDeck } from './wishes.ts';

/** Where the cards are, and what is said of their deck. */
export interface Found {
  readonly table?: Table;
  readonly said: SaidOfDeck;
  /** What its columns are, where that is known of the files that it was put together from. */
  readonly guesses?: readonly ColumnGuess[];
  /** The tables it was put together from, as they stand in their files. */
  readonly parts?: readonly Table[];
  /** What its files are called, without their languages. */
  readonly called?: string;
}
