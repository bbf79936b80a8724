import { MARK, type MarkBreaks, SHORTEST } from './split-word.ts';

/**
 * Liang's patterns, packed when the command is built: a library's own take as long to unpack as fifty cards to lay. Where a
 * language may break a word is found as the library finds it.
 */

/** Patterns as the package `hyphen` has them: levels between letters, which of them a row of letters has, and exceptions. */
export type Patterns = readonly [
  levels: readonly (readonly number[])[],
  rows: Rows,
  exceptions?: Readonly<Record<string, readonly number[]>>,
];
interface Rows {
  readonly [letter: string]: Row;
}
/** The number of its levels, what follows it, or both. */
type Row = number | Rows | readonly [Rows, number];

/** Of a row that ends here. */
const LEAF = 0x8000;
const NO_LEVELS = 0xffff;

/**
 * One list of numbers: how long three parts are, and these. Rows, each its levels, how many follow, and of each that the
 * letter and its place, counted in pairs; levels, each after how many it has; exceptions, each a word and its breaks, both so.
 * Throws an Error where there are too many to count so.
 */
export const packPatterns = ([levels, rows, exceptions = {}]: Patterns): Uint16Array => {
  const counted = (list: readonly number[]) => [list.length, ...list];
  const packedLevels: number[] = [];
  const places = levels.map((each) => packedLevels.push(...counted(each)) - each.length - 1);
  const packedRows: number[] = [];
  const packRow = (following: Rows, level: number | undefined): number => {
    const entries = Object.entries(following);
    const at = packedRows.length;
    packedRows.push(placeOf(level), entries.length, ...entries.flatMap(([letter]) => [letter.charCodeAt(0), 0]));
    entries.forEach(([, row], i) => {
      packedRows[at + 3 + 2 * i] = placeOfRow(row);
    });
    return at / 2;
  };
  const placeOf = (level: number | undefined) => (level === undefined ? NO_LEVELS : (places[level] ?? NO_LEVELS));
  const isBoth = (row: Row): row is readonly [Rows, number] => Array.isArray(row);
  const placeOfRow = (row: Row): number => {
    if (typeof row === 'number') return LEAF + placeOf(row);
    return isBoth(row) ? packRow(...row) : packRow(row, undefined);
  };
  packRow(rows, undefined);
  const packedExceptions = Object.entries(exceptions).flatMap(([word, breaks]) => [
    ...counted([...word].map((letter) => letter.charCodeAt(0))),
    ...counted(breaks),
  ]);
  const parts = [packedRows, packedLevels, packedExceptions];
  if (packedRows.length / 2 >= LEAF || packedLevels.length >= LEAF)
    throw new Error('These patterns are too many to be packed; give their places more room.');
  return Uint16Array.from([...parts.map(({ length }) => length), ...parts.flat()]);
};

/** Opens packed patterns; what they cannot tell, as a word that is marked already, is left to `library`. */
export const openPacked = (packed: Uint16Array, library: () => MarkBreaks): MarkBreaks => {
  const [rowsLength = 0, levelsLength = 0] = packed;
  const rows = packed.subarray(3, 3 + rowsLength);
  const levels = packed.subarray(3 + rowsLength, 3 + rowsLength + levelsLength);
  const exceptions = readExceptions(packed.subarray(3 + rowsLength + levelsLength));
  const markRun = (run: string): string => {
    const lower = run.toLowerCase();
    if (lower.length !== run.length) return run;
    const breaks = exceptions.get(lower) ?? findBreaks(lower, rows, levels);
    let marked = '';
    let from = 0;
    for (let i = 0; i < breaks.length; i++) {
      const to = breaks[i] as number;
      marked += run.slice(from, to) + MARK;
      from = to;
    }
    return marked + run.slice(from);
  };
  return (word, options) => (ODD.test(word) ? library()(word, options) : word.replace(RUNS, markRun));
};

/** What the library takes for tags, and what is marked already. */
const ODD = new RegExp(`[<${MARK}]`);
/** Letters, as the library has them, that are enough to be broken. */
const RUNS = new RegExp(`[^\\s!-&(-@[-\`{-~\\u2013-\\u203C]{${SHORTEST},}`, 'g');

const readExceptions = (packed: Uint16Array): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, readonly number[]>();
  let at = 0;
  const readList = () => {
    const from = at + 1;
    at = from + (packed[at] ?? 0);
    return packed.subarray(from, at);
  };
  while (at < packed.length) found.set(String.fromCharCode(...readList()), [...readList()]);
  return found;
};

/** Of a word between two dots, the highest level each place between its letters has; the next word writes over them. */
const highest: number[] = [];
const DOT = 46;

/** Before which letters a word may be broken: where the highest level is odd, but not beside its first or its last letter. */
const findBreaks = (word: string, rows: Uint16Array, levels: Uint16Array): readonly number[] => {
  const end = word.length;
  for (let i = 0; i <= end; i++) highest[i] = 0;
  for (let start = -1; start < end; start++) {
    const first = start < 0 ? 0 : start;
    let row = 0;
    for (let at = start; at <= end; at++) {
      const place = findRow(rows, row, at < 0 || at === end ? DOT : word.charCodeAt(at));
      if (place === NO_LEVELS) break;
      const isLeaf = place >= LEAF;
      const level = isLeaf ? place - LEAF : (rows[2 * place] as number);
      if (level !== NO_LEVELS) raiseLevels(levels, level, first, end);
      if (isLeaf) break;
      row = place;
    }
  }
  const breaks: number[] = [];
  for (let i = 2; i < end - 1; i++) if (((highest[i] as number) & 1) === 1) breaks.push(i);
  return breaks;
};

/** Where the row goes on with a letter. */
const findRow = (rows: Uint16Array, row: number, letter: number): number => {
  const count = rows[2 * row + 1] as number;
  for (let i = 2 * row + 2, last = i + 2 * count; i < last; i += 2)
    if (rows[i] === letter) return rows[i + 1] as number;
  return NO_LEVELS;
};

const raiseLevels = (levels: Uint16Array, level: number, first: number, end: number): void => {
  const count = levels[level] as number;
  for (let i = 0; i < count && first + i <= end; i++) {
    const own = levels[level + 1 + i] as number;
    if (own > (highest[first + i] as number)) highest[first + i] = own;
  }
};
