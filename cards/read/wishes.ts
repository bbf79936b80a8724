import type { ColumnWishes } from '../column/columns.ts';
import type { OldLetters } from '../file/old-letters.ts';
import type { Separator } from '../file/rows.ts';
import type { Tongue } from '../own/placed.ts';
import type { DeclaredFamily } from './family.ts';

/** What a person says where the guess was wrong, and what only the caller knows. */
export interface Wishes {
  /** Column by name, letter or number from 0, and where it goes. */
  readonly columns?: ColumnWishes;
  /** The deck's own language. */
  readonly language?: Tongue;
  /** In place of what the deck calls itself. */
  readonly name?: string;
  /** Of a deck that says no name; its file is called so otherwise. */
  readonly usualName?: string;
  /** ISO 8601; of a deck that has no date of its own. */
  readonly date?: string;
  /** The row with the names of columns as Excel counts; 0 for none. */
  readonly headerRow?: number;
  readonly letters?: OldLetters;
  readonly separator?: Separator;
  /** Which sheet of a workbook, by its name. */
  readonly sheet?: string;
}

/** What a tree says of a deck beside its cards. */
export interface SaidOfDeck {
  readonly name?: string;
  readonly id?: string;
  readonly version?: string;
  readonly date?: string;
  readonly credit?: string;
  readonly languages?: readonly Tongue[];
  readonly families?: readonly DeclaredFamily[];
}
