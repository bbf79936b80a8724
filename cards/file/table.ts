import type { Place } from './problem.ts';

/** A cell: what a spreadsheet holds, or points that a tree already keeps apart. */
export type Cell = string | readonly string[];

export interface TableRow {
  /** As Excel counts, or the line of a text, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
  /** Where each card is a file of its own. */
  readonly file?: string;
}

/** Cards as rows under names, whatever file they came in. */
export interface Table {
  readonly file: string;
  /** One a column; empty where a column has none. */
  readonly names: readonly string[];
  readonly rows: readonly TableRow[];
  /** Whether somebody wrote the names: columns without are called by their letter. */
  readonly headed: boolean;
  /** What the numbers of rows count. */
  readonly counted: 'row' | 'line';
}

/** A sheet before anybody knows which row names the columns. */
export interface Sheet {
  readonly file: string;
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[]; readonly isHidden?: true }[];
}

/** The letter of a column as a spreadsheet has it: A to Z, AA and on. */
export const columnLetter = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${columnLetter(Math.floor(index / 26) - 1)}${String.fromCharCode(65 + (index % 26))}`;

export const asText = (cell: Cell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'string' ? cell : cell.join('\n');

/** Takes away rows and, on the right, columns in which nothing stands; numbers of rows stay those of the file. */
export const trimSheet = ({ file, rows }: Sheet): Sheet => {
  const trimmed = rows.map(({ number, cells }) => {
    let wide = cells.length;
    while (wide > 0 && (cells[wide - 1] ?? '').trim() === '') wide -= 1;
    return { number, cells: wide === cells.length ? cells : cells.slice(0, wide) };
  });
  return { file, rows: trimmed.filter(({ cells }) => cells.length > 0) };
};

/** A sheet of a workbook by its name, read when it is asked for. */
export interface NamedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: () => Sheet['rows'];
}

/** Where a row is, in the way its file is counted. */
export const placeOf = ({ file, counted }: Table, row: TableRow): Place => {
  if (row.file !== undefined) return { file: row.file };
  return counted === 'row' ? { file, row: row.number } : { file, line: row.number };
};
