import { type Notebook, short } from '../file/problem.ts';
import { columnLetter, type Sheet, type Table } from '../file/table.ts';
import { findLists } from './lists.ts';
import { readName } from './names.ts';
import { seriesOf } from './series.ts';
import { readTongue } from './tongues.ts';

type Row = Sheet['rows'][number];

/** How far down the row with the names of columns is looked for. */
const rowsWeighed = 15;

/** A table, and what stood above it. */
export interface Headed {
  readonly table: Table;
  /** The first line above the names: mostly what the deck is called. */
  readonly above?: string;
}

/** Finds the row that names the columns, if there is one. `wish` is its number as Excel counts, 0 for none. */
export const findHeader = (sheet: Sheet, { note }: Notebook, wish?: number): Headed => {
  const { rows } = sheet;
  const lists = wish === undefined ? findLists(sheet, { note, problems: () => [] }) : undefined;
  if (lists !== undefined) return { table: lists };
  const file = { file: sheet.file, ...(sheet.name !== undefined && { sheet: sheet.name }) };
  const at = wish === undefined ? guessHeader(rows) : rows.findIndex(({ number }) => number === wish);
  const header = rows[at];
  if (header === undefined) {
    const [title, next] = rows;
    if (wish === undefined && title !== undefined && next !== undefined && isTitle(title, next, rows)) {
      note('title-guess', { ...file, row: title.number }, { value: sayCells(title) });
      return { table: toTable(sheet, [], rows.slice(1), false), above: sayCells(title) };
    }
    if (rows.length > 0 && wish === undefined && widest(rows) > 1) note('no-header', file);
    return { table: toTable(sheet, [], rows, false) };
  }
  if (wish === undefined && at > 0) note('header-row', { ...file, row: header.number }, { value: sayCells(header) });
  if (wish === undefined && at === 0 && knownIn(header, []) === 0 && header.cells.length > 0) {
    note('header-guess', { ...file, row: header.number }, { value: sayCells(header) });
  }
  const below = rows.slice(at + 1);
  const next = below.findIndex((row, i) => isNextTable(row, below[i - 1]));
  const other = below[next + 1];
  if (next !== -1 && other) note('other-table', { ...file, row: other.number }, { columns: sayCells(other) });
  const body = (next === -1 ? below : below.slice(0, next)).filter((row) => {
    const again =
      row.cells.length === header.cells.length && row.cells.every((cell, i) => isSame(cell, header.cells[i]));
    if (again) note('header-again', { ...file, row: row.number }, { value: sayCells(row) });
    return !again;
  });
  const [title] = rows
    .slice(0, at)
    .filter((row) => !parts(row, header))
    .flatMap(({ cells }) => cells.filter((cell) => cell.trim() !== '' && !numbered.test(cell)));
  return { table: toTable(sheet, header.cells, body, true), ...(title !== undefined && { above: title }) };
};

/** A table, and what a deck is called that does not say so: what stands above its cards. */
export const tellAbove = ({ table, above }: Headed) => ({
  table,
  said: above === undefined ? {} : { name: short(above, 60) },
});

/** One cell with an empty row below it, and no other row like that: what the rest is called. */
const isTitle = (title: Row, next: Row, rows: readonly Row[]): boolean =>
  rows.length > 3 &&
  next.number > title.number + 1 &&
  title.cells.filter((cell) => cell.trim() !== '').length === 1 &&
  rows.every((row, i) => i < 2 || row.number === (rows[i - 1]?.number ?? 0) + 1);

/** Several words right above the names: each is what the columns below it are about. */
const parts = ({ number, cells }: Row, header: Row): boolean =>
  number + 1 === header.number && cells.filter((cell) => cell.trim() !== '').length > 1;

/** What Numbers calls a table that nobody named; it writes all of a sheet in one file, one below another. */
const numbered = /^\s*(?:tabel|table|tabelle|tableau|tabla)\s\d{1,3}(?:-\d{1,3})?\s*$/i;

const isNextTable = (row: Row, before: Row | undefined): boolean => {
  const filled = row.cells.filter((cell) => cell.trim() !== '');
  return (
    filled.length === 1 && numbered.test(filled[0] ?? '') && before !== undefined && row.number > before.number + 1
  );
};

const isSame = (one: string, other = '') => one.trim().toLowerCase() === other.trim().toLowerCase();

const sayCells = ({ cells }: Row) => short(cells.filter((cell) => cell.trim() !== '').join(' · '), 60);

const widest = (rows: readonly Row[]) => rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);

const toTable = (
  { file, name: sheet }: Sheet,
  names: readonly string[],
  body: readonly Row[],
  headed: boolean,
): Table => {
  const width = Math.max(widest(body), names.length);
  const given = Array.from({ length: width }, (_, i) => names[i]?.replaceAll(/\s+/g, ' ').trim() ?? '');
  return {
    file,
    names: given.map((written) => (byItself.test(written) ? '' : written)),
    rows: body.flatMap(({ number, cells }) =>
      cells.some((cell) => cell.trim() !== '') ? [{ number, cells, ...(sheet !== undefined && { sheet }) }] : [],
    ),
    headed: headed && !(given.some(Boolean) && given.every((written) => written === '' || byItself.test(written))),
    counted: 'row',
  };
};

/** What a spreadsheet calls a column of a table that nobody named. */
const byItself = /^(?:kolom|column|spalte|colonne)\s?\d{1,3}$/i;

/** Which row names the columns: the one with most names that we know, else the first if it is unlike the others. */
const guessHeader = (rows: readonly Row[]): number => {
  const first = rows.slice(0, rowsWeighed);
  const scores = first.map((row, i) => {
    const score = knownIn(row, rows.slice(i + 1, i + 60));
    const filled = row.cells.filter((cell) => cell.trim() !== '').length;
    // Nothing but names we know: there is no better row.
    if (i === 0 && row.cells.every((cell) => cell.trim() === '' || readName(cell) !== undefined)) return score * 1000;
    // Lower down a word may be a name by chance: there it takes two, or a row of nothing else.
    return i === 0 || score >= 2 || score === filled ? score : 0;
  });
  const best = Math.max(0, ...scores);
  if (best > 0) return scores.indexOf(best);
  return first[0] !== undefined && isUnlike(first[0], rows.slice(1, 60)) ? 0 : -1;
};

/** Whether a row near the top names columns as we know them, and another stands below it. */
export const namesColumns = (rows: readonly Row[]): boolean =>
  rows.slice(0, rowsWeighed).some((row, i) => i + 1 < rows.length && knownIn(row, rows.slice(i + 1, i + 60)) >= 1);

/** How many cells of a row are names we know; a word that stands in the same column again is a value. */
const knownIn = ({ cells }: Row, below: readonly Row[]): number => {
  const counted = seriesOf(cells);
  return cells.reduce((sum, cell, i) => {
    if (cell.length > 40 || cell.trim() === '') return sum;
    const name = readName(cell);
    const isKnown = readTongue(cell) !== undefined || counted.has(i);
    const worth = name === undefined ? (isKnown ? 0.6 : 0) : name.weak ? 0.6 : 1;
    return worth === 0 || below.some((row) => row.cells[i]?.trim() === cell.trim()) ? sum : sum + worth;
  }, 0);
};

/** Names nobody knows are short, all different and no sentences, over cells that are longer or of another kind. */
const isUnlike = ({ cells }: Row, body: readonly Row[]): boolean => {
  const names = cells.map((cell) => cell.trim());
  if (body.length < 2 || names.some((name) => name.length > 40 || /[.?!…:,]$/.test(name) || /^[\d.,%€-]+$/.test(name)))
    return false;
  const filled = names.filter(Boolean);
  if (filled.length === 0 || new Set(filled).size < filled.length || filled.length < Math.min(2, widest(body)))
    return false;
  return names.some((name, i) => {
    const under = body.map((row) => (row.cells[i] ?? '').trim()).filter(Boolean);
    if (name === '' || under.length < 2) return false;
    const lengths = under.map(({ length }) => length).sort((a, b) => a - b);
    const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
    const least = lengths[Math.floor(lengths.length / 10)] ?? 0;
    return (
      (middle > 20 && name.length * 2.2 < middle && name.length < least) ||
      under.every((cell) => /^[\d.,%€-]+$/.test(cell))
    );
  });
};

/** What a column is called: its own name, or its letter. */
export const callColumn = ({ names }: Table, index: number): string => names[index] || columnLetter(index);
