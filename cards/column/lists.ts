import { type Notebook, short } from '../file/problem.ts';
import type { Sheet, Table } from '../file/table.ts';
import { FAMILY } from './headings.ts';
import { readName } from './names.ts';
import { seriesOf } from './series.ts';
import { readTongue } from './tongues.ts';

/** A name over a list is no longer; in signs. */
const LONGEST = 30;
const MOST_LISTS = 12;
const asked = /\?["”’)]*$/;
/** Which part of the cells asks something, at least. */
const QUESTIONS = 0.8;

/**
 * A table in which each column is a list of its own: names that nobody knows over texts, and the lists end where they
 * end. Then a cell is a card, and what stands over it its family. That it is a guess is asked.
 */
export const findLists = ({ file, rows }: Sheet, { note }: Notebook): Table | undefined => {
  const [head, ...body] = rows;
  const names = head?.cells.map((name) => name.trim()) ?? [];
  if (head === undefined || body.length < 2 || !areNames(names)) return undefined;
  if (body.some(({ cells }) => cells.length > names.length)) return undefined;
  const lists = names.map((_, i) => body.map(({ cells }) => (cells[i] ?? '').trim()));
  const lengths = lists.map((list) => list.filter(Boolean).length);
  const isWhole = lists.every((list, i) => lengths[i] !== 0 && list.slice(0, lengths[i]).every(Boolean));
  // One cell that is empty may be one that nobody filled in.
  const missing = lengths.reduce((sum, length) => sum + body.length - length, 0);
  if (!isWhole || missing === 0 || (missing === 1 && names.length > 2)) return undefined;
  const cells = lists.flat().filter(Boolean);
  // Where the first list ends before another, a row says no one thing.
  const [first = 0] = lengths;
  const isUnpaired = first > 1 && lengths.some((length) => length > first);
  // Else all must ask, and of two columns the second mostly follows the first: what is said in one row belongs together, and
  // its last part may be missing.
  const areAsked = names.length > 2 && cells.filter((cell) => asked.test(cell)).length >= cells.length * QUESTIONS;
  if (!isUnpaired && !areAsked) return undefined;
  if (new Set(cells).size < cells.length) return undefined;
  const value = short(names.map((name) => `‘${name}’`).join(', '), 80);
  note('lists-guess', { file, row: head.number }, { value, count: cells.length });
  const cards = lists.flatMap((list, i) =>
    list.flatMap((text, at) => (text === '' ? [] : [{ number: body[at]?.number ?? 0, cells: [text, names[i] ?? ''] }])),
  );
  return { file, names: ['', FAMILY], rows: cards, headed: false, counted: 'row' };
};

const areNames = (names: readonly string[]): boolean =>
  names.length > 1 &&
  names.length <= MOST_LISTS &&
  new Set(names).size === names.length &&
  seriesOf(names).size === 0 &&
  names.every(
    (name) =>
      /\p{L}{2}/u.test(name) &&
      name.length <= LONGEST &&
      !/[.?!…,]$/.test(name) &&
      readName(name) === undefined &&
      readTongue(name) === undefined,
  );
