import { mostCards, mostNames } from '../file/limits.ts';
import type { Notebook } from '../file/problem.ts';
import type { Cell, Table } from '../file/table.ts';

/** A cell under its name, as cards of a tree or of a deck give them. */
export type NamedCell = readonly [string, Cell];

export interface NamedRow {
  readonly number: number;
  readonly cells: readonly NamedCell[];
}

/** Parts may stand twice on a card, and in another order on the next; every other name is one column. */
const isPart = ([name]: NamedCell) => /^(?:(?:voor|achter|front|back)[ .])?(?:deel|part)\s?:/i.test(name);

/**
 * Puts cards that each name their own cells into one table. Columns come in the order in which cards name them; those
 * of labelled parts so that every card reads its parts from left to right. Who reads a stranger's file hands in where it is
 * noted that there are too many to read; a deck that was read is written whole.
 */
export const mergeRows = (
  file: string,
  given: readonly NamedRow[],
  counted: Table['counted'],
  note?: Notebook['note'],
): Table => {
  const names = new Map<string, number>();
  const parts: string[] = [];
  const rows = given.map(({ number, cells }) => ({
    number,
    cells: cells.map(([name, cell]): NamedCell => [name.replaceAll(/\s+/g, ' ').trim(), cell]),
  }));
  for (const { cells } of rows) {
    for (const [name] of cells.filter((cell) => !isPart(cell))) if (!names.has(name)) names.set(name, names.size);
    let last = -1;
    for (const [name] of cells.filter(isPart)) last = placeAfter(parts, name, last);
  }
  const all = [...names.keys(), ...parts];
  // More rows than a deck has cards are told later: until then they take no more room than so many cards do.
  const most = Math.min(mostNames, Math.floor((mostNames * mostCards) / Math.max(1, rows.length)));
  const width = note ? Math.min(all.length, most) : all.length;
  if (width < all.length) note?.('columns-left', { file }, { count: all.length, most: width });
  const filled = rows.map(({ number, cells }) => {
    const row = Array.from({ length: width }, (): Cell => '');
    let from = 0;
    for (const cell of cells) {
      const at = isPart(cell) ? names.size + parts.indexOf(cell[0], from) : (names.get(cell[0]) ?? 0);
      if (isPart(cell)) from = at - names.size + 1;
      if (at < width) row[at] = cell[1];
    }
    return { number, cells: row };
  });
  return { file, names: all.slice(0, width), rows: filled, headed: true, counted };
};

/** The column of a part behind the one before it; a new one where there is none, so that all before keep their order. */
const placeAfter = (parts: string[], name: string, last: number): number => {
  const found = parts.indexOf(name, last + 1);
  if (found !== -1) return found;
  parts.splice(last + 1, 0, name);
  return last + 1;
};
