import { FAMILY } from '../column/headings.ts';
import { readName } from '../column/names.ts';
import { squeeze } from '../column/tongues.ts';
import type { Cell, Table, TableRow } from '../file/table.ts';

/** Fields that several columns of one table may fill: of these the name tells which is which. */
const shared = /\.(?:list|steps|part|options)$|^(?:notes|extra)$/;

/** What tells a column from the others of its table, and makes it the same as one of another: its place, else its name. */
const keysOf = ({ names }: Table): readonly string[] => {
  const taken = new Set<string>();
  return names.map((name, i) => {
    const { place = '', language = '' } = readName(name) ?? {};
    const bare = squeeze(name) || name || `#${i}`;
    const own = place === '' || shared.test(place) || taken.has(`${place}:${language}`) ? bare : `${place}:${language}`;
    // Two columns may be called the same, and each has its own cells.
    let key = own;
    for (let n = 2; taken.has(key); n += 1) key = `${own}#${n}`;
    taken.add(key);
    return key;
  });
};

/** Whether two sheets hold cards of one kind: under names of which most are the same, or as wide and without names. */
export const areAlike = (one: Table, other: Table): boolean => {
  if (one.headed !== other.headed) return false;
  if (!one.headed) return one.names.length === other.names.length;
  const [mine, theirs] = [keysOf(one), keysOf(other)].map((keys) => new Set(keys));
  if (mine === undefined || theirs === undefined) return false;
  const both = [...mine].filter((key) => theirs.has(key));
  const isKnown = [...mine].some((key) => key.startsWith('front.'));
  const isCard = isKnown ? both.some((key) => key.startsWith('front.')) : both.length === mine.size;
  return isCard && both.length * 2 >= Math.min(mine.size, theirs.size);
};

/**
 * Sheets of one kind as one table, one under another: columns of one place are one column, whatever each sheet calls it.
 * Where `families` is given each is the family of its sheet’s cards, for a sheet that says none itself.
 */
export const joinTables = (tables: readonly Table[], families?: readonly string[]): Table => {
  const [first] = tables;
  const columns = new Map<string, { readonly at: number; readonly name: string }>();
  const keys = tables.map(keysOf);
  for (const [t, { names }] of tables.entries()) {
    for (const [i, name] of names.entries()) {
      const key = keys[t]?.[i] ?? '';
      if (!columns.has(key)) columns.set(key, { at: columns.size, name });
    }
  }
  const isSaid = (t: number) => keys[t]?.some((key) => key.startsWith('family:')) === true;
  const adds = families !== undefined && !tables.every((_, t) => isSaid(t));
  const family = columns.get('family:')?.at ?? columns.size;
  const width = columns.size + (adds && !columns.has('family:') ? 1 : 0);
  const rows = tables.flatMap((table, t) =>
    table.rows.map((row): TableRow => {
      const cells = Array.from({ length: width }, (): Cell => '');
      for (const [i, cell] of row.cells.entries()) cells[columns.get(keys[t]?.[i] ?? '')?.at ?? i] = cell;
      if (adds && !isSaid(t)) cells[family] = families[t] ?? '';
      return { ...row, cells };
    }),
  );
  return {
    file: first?.file ?? '',
    names: [...[...columns.values()].map(({ name }) => name), ...(width > columns.size ? [FAMILY] : [])],
    rows,
    headed: first?.headed === true,
    counted: 'row',
  };
};
