import type { Place } from './problem.ts';

/** A cell: what a spreadsheet holds, or points that a tree already keeps apart. */
export type Cell = string | readonly string[];

export interface TableRow {
  /** As Excel counts, or the line of a text, from 1; 0 where the card is a whole file. */
  readonly number: number;
  readonly cells: readonly Cell[];
  /** Where it is another than that of the table. */
  readonly file?: string;
  /** Where several sheets make one table. */
  readonly sheet?: string;
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
  /** Its name, where it is one of several that are read. */
  readonly name?: string;
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
export const trimSheet = ({ rows, ...rest }: Sheet): Sheet => {
  const trimmed = rows.map(({ number, cells }) => {
    let wide = cells.length;
    while (wide > 0 && (cells[wide - 1] ?? '').trim() === '') wide -= 1;
    return { number, cells: wide === cells.length ? cells : cells.slice(0, wide) };
  });
  return { ...rest, rows: trimmed.filter(({ cells }) => cells.length > 0) };
};

/** A sheet of a workbook by its name, read when it is asked for. */
export interface NamedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: () => Sheet['rows'];
  /** The last column in which something stands, counted from 1, also where it is beyond those that are read. */
  readonly widest: () => number;
  /** Cells that hold an error in place of a value: what its program wrote, and in which row. */
  readonly errors: () => readonly { readonly row: number; readonly value: string }[];
}

/** Where a row is, in the way its file is counted. */
export const placeOf = (table: Table, { sheet, ...row }: TableRow): Place => {
  const { counted } = table;
  const file = row.file ?? table.file;
  if (row.number === 0) return { file };
  return counted === 'row' ? { file, ...(sheet && { sheet }), row: row.number } : { file, line: row.number };
};
