import { expect, test } from 'vitest';
import { leaveOut } from '../../../web/table/acts.ts';
import { everything, type TableCard } from '../../../web/table/set.ts';
import { countSet, layTable, type Table } from '../../../web/table/table.ts';

/** A deck of people's own of as many cards as one can have: what is done at every move takes steps, and no squares of them. */

const cards = Array.from(
  { length: 2000 },
  (_, i): TableCard => ({ code: `S${String(i).padStart(4, '0')}`, family: 'own-stelling', skills: [] }),
);
const codes = cards.map(({ code }) => code);

/** A list that is read from its start to its end and counts how often, and in which nobody looks for one thing. */
const countReads = (list: readonly string[]) => {
  const told = { looks: 0 };
  const watched = Object.assign([...list], {
    includes: (code: string) => {
      told.looks += 1;
      return list.includes(code);
    },
  });
  return { watched, told };
};

test('a pile of thousands is not searched anew for each card', () => {
  const { watched: pile, told } = countReads(codes);
  const table: Table = { ...layTable({ set: everything, seed: 7 }, cards), pile };
  expect(countSet(table, cards)).toEqual({ left: 2000, total: 2000 });
  expect(leaveOut(table, codes.slice(0, 1500)).pile).toHaveLength(500);
  expect(told.looks).toBe(0);
});
