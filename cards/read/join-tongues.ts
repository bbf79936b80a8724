import { type ColumnGuess, splitPlace } from '../column/column-place.ts';
import { guessColumns } from '../column/columns.ts';
import { findOtherTongue, hasTongue, squeeze } from '../column/tongues.ts';
import { type Notebook, short } from '../file/problem.ts';
import { asText, type Cell, type Table, type TableRow } from '../file/table.ts';
import type { Tongue } from '../own/placed.ts';
import type { Found } from './found.ts';
import { chooseLanguages } from './language.ts';
import type { SaidOfDeck, Wishes } from './wishes.ts';

/** The same cards as one file or sheet has them, in one language. */
export interface Version {
  /** As its name says; else it is guessed. */
  readonly tongue: Tongue | undefined;
  /** As a sentence can name it. */
  readonly called: string;
  readonly table: Table;
  readonly said: SaidOfDeck;
}

interface Known extends Version {
  readonly tongue: Tongue;
  /** Whether the language stands in its name, or in the file itself. */
  readonly isNamed: boolean;
  readonly guesses: readonly ColumnGuess[];
}

/** What a card says in one language; of all else the first version has the say. */
const isSpoken = ({ place }: ColumnGuess) =>
  splitPlace(place) !== undefined || ['alt', 'notes', 'family', 'family.name', 'family.many'].includes(place);

/**
 * Versions of one deck in several languages as one table: a card is the same in all by its code, or where no version has
 * any, by its turn. Undefined where they are not the same cards, or not in two languages: what is called after one may be
 * of a department, `vragen-it`, and its texts say so. Nothing is lost: a card that only one of them has stays a card in that language, and is told.
 */
export const joinTongues = (versions: readonly Version[], wishes: Wishes, notebook: Notebook): Found | undefined => {
  const silent: Notebook = { note: () => undefined, problems: () => [] };
  const known = versions.flatMap((version): readonly Known[] => {
    const guesses = guessColumns(version.table, silent);
    const tongue =
      version.tongue ?? version.said.languages?.[0] ?? chooseLanguages(version.table, guesses, [], undefined)[0];
    const isNamed = (version.tongue ?? version.said.languages?.[0]) !== undefined;
    return version.table.rows.length === 0 ? [] : [{ ...version, guesses, tongue, isNamed }];
  });
  const unlike = known.filter(({ tongue }, i) => known.findIndex((other) => other.tongue === tongue) === i);
  const [first, ...others] = unlike.sort((a, b) => rankOf(a, wishes) - rankOf(b, wishes));
  if (first === undefined || others.length === 0 || unlike.length < versions.length) return undefined;
  if (unlike.some((version) => findOtherTongue(textsOf(version), version.tongue) !== undefined)) return undefined;
  const pairs = others.map((other) => ({ other, pairing: pairRows(first, other) }));
  if (pairs.some(({ pairing }) => pairing === undefined)) return undefined;
  // Neither codes nor texts say that these are the same cards: a name alone may mean a department.
  const isBare = unlike.some(({ isNamed }) => !isNamed);
  const isTold = (version: Known) => !version.isNamed || hasTongue(textsOf(version), version.tongue);
  if (isBare && pairs.some(({ pairing }) => pairing?.by === 'turn') && !unlike.every(isTold)) return undefined;
  const called = unlike.map(({ called: name }) => name);
  if (pairs.some(({ pairing }) => pairing?.by === 'turn'))
    notebook.note('tongues-in-order', { file: first.table.file }, { value: short(called.join(', '), 80) });
  // What is guessed of the first is told; the others follow it.
  guessColumns(first.table, notebook);
  const columns: { readonly name: string; readonly source: number; readonly guess: ColumnGuess }[] = [];
  const take = ({ tongue, guesses, table }: Known, isFirst: boolean) => {
    for (const guess of guesses) {
      const spoken = isSpoken(guess);
      if (!isFirst && !spoken && !isNew(guess, table, first)) continue;
      const language = spoken ? (guess.language ?? tongue) : guess.language;
      const column = isFirst ? guess.column : `${guess.column}:${tongue}`;
      const label = isFirst || spoken ? guess.label : column;
      const moved = { ...guess, index: columns.length, column, label, ...(language && { language }) };
      columns.push({ name: column, source: guess.index, guess: moved });
    }
  };
  take(first, true);
  const starts = others.map((other) => {
    const from = columns.length;
    take(other, false);
    return { from, to: columns.length };
  });
  const empty = () => Array.from({ length: columns.length }, (): Cell => '');
  const rows: { readonly row: TableRow; readonly cells: Cell[] }[] = first.table.rows.map((row) => {
    const cells = empty();
    for (const [i, guess] of first.guesses.entries()) cells[i] = row.cells[guess.index] ?? '';
    return { row, cells };
  });
  for (const [v, { other, pairing }] of pairs.entries()) {
    const { from = 0, to = 0 } = starts[v] ?? {};
    const alone: string[] = [];
    const familyOf = namesOfFamilies(first, other, pairing?.rows ?? []);
    for (const [i, row] of other.table.rows.entries()) {
      const at = pairing?.rows[i];
      const target =
        at === undefined
          ? { row: isOf(first, other) ? row : { ...row, file: other.table.file }, cells: empty() }
          : rows[at];
      if (target === undefined) continue;
      for (let column = from; column < to; column++)
        target.cells[column] = row.cells[columns[column]?.source ?? -1] ?? '';
      if (at !== undefined) continue;
      alone.push(pairing?.key(row) ?? '');
      for (const [c, guess] of first.guesses.entries()) {
        const same = other.guesses.find(
          (it) => it.place === guess.place && (it.place !== 'extra' || isNamed(it, guess)),
        );
        const isTaken = columns.some(({ source }, at) => at >= from && at < to && source === same?.index);
        if (guess.place === 'family') target.cells[c] = familyOf(asText(same && row.cells[same.index]));
        else if (!isSpoken(guess) && same && !isTaken) target.cells[c] = row.cells[same.index] ?? '';
      }
      rows.push(target);
    }
    if (alone.length > 0) tellAlone(alone, other, first, notebook);
  }
  const sheeted = others.every((other) => isOf(first, other));
  if (!sheeted) {
    const languages = unlike.map(({ tongue }) => tongue).join(', ');
    notebook.note('tongues-joined', { file: '' }, { value: short(called.join(', '), 120), languages });
  }
  return {
    table: {
      ...first.table,
      names: columns.map(({ name }) => name),
      headed: true,
      rows: rows.map(({ row, cells }) => ({ ...row, cells })),
    },
    guesses: columns.map(({ guess }) => guess),
    parts: unlike.map(({ table }) => table),
    said: joinSaid(unlike),
  };
};

/** Whether two versions are sheets of one workbook. */
const isOf = (first: Known, { table: { file } }: Known) => file === first.table.file;

/** What stands on the cards of a version in its own language. */
const textsOf = ({ table, guesses, tongue }: Known): readonly string[] => {
  const own = guesses.filter(({ place, language = tongue }) => splitPlace(place) !== undefined && language === tongue);
  return table.rows.slice(0, 60).flatMap(({ cells }) => own.map(({ index }) => asText(cells[index])));
};

/** The language that was wished first, then the one that no name tells, then Dutch, as most of who print here speak it. */
const rankOf = ({ tongue }: Known, { language }: Wishes): number => (tongue === language ? 0 : tongue === 'nl' ? 1 : 2);

/** Data of a column that the first version has not, or has otherwise. */
const isNew = (guess: ColumnGuess, table: Table, first: Known): boolean => {
  if (guess.place !== 'extra') return !first.guesses.some(({ place }) => place === guess.place) && !isKey(guess);
  const same = first.guesses.find((it) => isNamed(it, guess));
  const values = (rows: readonly TableRow[], index: number) => rows.map(({ cells }) => asText(cells[index]).trim());
  const known = new Set(same ? values(first.table.rows, same.index) : []);
  return values(table.rows, guess.index).some((value) => value !== '' && !known.has(value));
};

const isNamed = (one: ColumnGuess, other: ColumnGuess) => squeeze(one.column) === squeeze(other.column);

const isKey = ({ place }: ColumnGuess) => place === 'code' || place === 'id';

/** For each row of another version the row of the first that is the same card. */
interface Pairing {
  readonly rows: readonly (number | undefined)[];
  readonly by: 'code' | 'turn';
  readonly key: (row: TableRow) => string;
}

const pairRows = (first: Known, other: Known): Pairing | undefined => {
  const found = findKeys(first, other);
  if (found !== undefined) {
    const turns = new Map(first.table.rows.map((row, i) => [keyOf(row, found.mine), i]));
    // A card without a code is no other card without one.
    turns.delete('');
    const rows = other.table.rows.map((row) => turns.get(keyOf(row, found.theirs)));
    return { rows, by: 'code', key: (row) => asText(row.cells[found.theirs]).trim() };
  }
  if (first.table.rows.length !== other.table.rows.length) return undefined;
  return { rows: other.table.rows.map((_, i) => i), by: 'turn', key: () => '' };
};

const keyOf = ({ cells }: TableRow, index: number) => squeeze(asText(cells[index]));

/** Of the columns that could tell which card is which, codes before others, the pair in which most values are the same, and none twice. */
const findKeys = (first: Known, other: Known): { readonly mine: number; readonly theirs: number } | undefined => {
  const keysIn = ({ table, guesses }: Known) =>
    guesses.flatMap((guess) => {
      const values = table.rows.map((row) => keyOf(row, guess.index)).filter((value) => value !== '');
      const all = new Set(values);
      return all.size === values.length && all.size * 2 > table.rows.length ? [{ guess, all }] : [];
    });
  const [mine, theirs] = [keysIn(first), keysIn(other)];
  const pairs = mine.flatMap((one) =>
    theirs.flatMap((two) => {
      const isSame = (isKey(one.guess) && isKey(two.guess)) || squeeze(one.guess.column) === squeeze(two.guess.column);
      const both = [...one.all].filter((value) => two.all.has(value)).length;
      const share = both / Math.min(one.all.size, two.all.size);
      // What is called a code says more than numbers that happen to be the same.
      const worth = share + (isKey(one.guess) && isKey(two.guess) ? 1 : 0);
      return isSame && share >= 0.5 ? [{ mine: one.guess.index, theirs: two.guess.index, worth }] : [];
    }),
  );
  return pairs.sort((a, b) => b.worth - a.worth)[0];
};

/** What a family of another version is called in the first, by the cards that both have; its own name where none is. */
const namesOfFamilies = (first: Known, other: Known, rows: Pairing['rows']): ((name: string) => string) => {
  const [mine, theirs] = [first, other].map(({ guesses }) => guesses.find(({ place }) => place === 'family')?.index);
  const names = new Map<string, string>();
  for (const [i, row] of other.table.rows.entries()) {
    const same = first.table.rows[rows[i] ?? -1];
    if (mine === undefined || theirs === undefined || same === undefined) continue;
    names.set(squeeze(asText(row.cells[theirs])), asText(same.cells[mine]));
  }
  return (name) => names.get(squeeze(name)) ?? name;
};

const tellAlone = (codes: readonly string[], { table, tongue }: Known, first: Known, { note }: Notebook): void => {
  const coded = codes.filter(Boolean);
  const tell = (count: number, shown: string) =>
    note('tongue-alone', { file: table.file }, { count, codes: shown, value: first.called, language: tongue });
  if (coded.length > 0) tell(coded.length, short(coded.slice(0, 6).join(', '), 60));
  if (coded.length < codes.length) tell(codes.length - coded.length, '');
};

/** What the first says of the deck, and the names of families in all languages. */
const joinSaid = (versions: readonly Known[]): SaidOfDeck => {
  const [first] = versions;
  const families = (first?.said.families ?? []).map((family) => {
    const names = versions.flatMap(({ said, tongue }) => {
      const named = said.families?.find(({ key }) => key === family.key)?.name;
      const [name] = Object.values(named ?? {});
      return name === undefined ? [] : [[tongue, name] as const];
    });
    return names.length === 0 ? family : { ...family, name: Object.fromEntries(names) };
  });
  return {
    ...first?.said,
    ...(families.length > 0 && { families }),
    languages: versions.map(({ tongue }) => tongue),
  };
};
