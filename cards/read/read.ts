import type { ColumnGuess } from '../column/column-place.ts';
import { guessColumns, wishColumns } from '../column/columns.ts';
import type { NamedBytes } from '../file/file-kind.ts';
import { nameOf } from '../file/file-kind.ts';
import { longestCell, mostCards, mostPictures } from '../file/limits.ts';
import { type Notebook, openNotebook, type Problem, short } from '../file/problem.ts';
import { placeOf, type Table } from '../file/table.ts';
import type { OwnDeck, Tongue } from '../own/placed.ts';
import { assemble } from './assemble.ts';
import { type Cleaned, openCleaner } from './clean.ts';
import { draftCards } from './draft.ts';
import { chooseLanguages } from './language.ts';
import { isPictureName } from './picture.ts';
import { saidInTable } from './said.ts';
import { openSource } from './source.ts';
import type { SaidOfDeck, Wishes } from './wishes.ts';

export interface ReadDeck {
  /** Absent only when one of the problems is a fault. */
  readonly deck?: OwnDeck;
  readonly columns: readonly ColumnGuess[];
  /** The row with names, as Excel counts, and which file the cards stand in. */
  readonly file?: string;
  readonly cleaned: Cleaned;
  readonly problems: readonly Problem[];
  /** What came with the cards, also out of a zip: pictures, style, and what nobody asked for. */
  readonly attached: readonly NamedBytes[];
}

/** The day of a deck that has none: it is no part of what people wrote. */
const noDate = '1970-01-01';

/**
 * Reads a deck of whatever files people have. It never throws: what is the matter is told as data, all at once, and
 * there is a deck unless one of them is a fault.
 */
export const readDeck = async (files: readonly NamedBytes[], wishes: Wishes = {}): Promise<ReadDeck> => {
  const notebook = openNotebook();
  const cleaner = openCleaner();
  const [first] = files;
  let columns: readonly ColumnGuess[] = [];
  let attached: readonly NamedBytes[] = files;
  let deck: OwnDeck | undefined;
  let file: string | undefined;
  try {
    const source = await openSource(files, wishes, notebook);
    attached = source.attached;
    const parts = source.parts ?? (source.table ? [source.table] : []);
    if (source.table !== undefined && parts.every((part) => isBounded(part, attached, notebook))) {
      const { table } = source;
      file = table.file;
      columns = source.guesses
        ? wishColumns(table, source.guesses, notebook, wishes.columns)
        : guessColumns(table, notebook, wishes.columns);
      const said = { ...source.said, ...saidInTable(table, columns, notebook) };
      if (columns.some(({ place }) => /^front\.(?:text|title|options|part|[a-d])$|^picture$/.test(place))) {
        const languages = chooseLanguages(table, columns, said.languages ?? [], wishes.language);
        const drafts = draftCards(table, columns, languages[0], cleaner);
        deck = assemble(
          factsOf(source.called ?? table.file, table, said, wishes, languages, attached),
          drafts,
          notebook,
        );
      } else {
        notebook.note(
          'no-text',
          { file },
          {
            columns: columns
              .slice(0, 12)
              .map(({ column }) => `[${short(column, 24)}]`)
              .join(' '),
          },
        );
      }
    }
  } catch (error) {
    // Whatever a reader did not foresee is a sentence too: nobody loses a game to a file.
    notebook.note(
      'unexpected',
      { file: first?.name ?? '' },
      { value: short(error instanceof Error ? error.message : String(error), 80) },
    );
    deck = undefined;
  }
  const problems = notebook.problems();
  const whole = deck !== undefined && !problems.some(({ kind }) => kind === 'fault');
  return {
    ...(whole && deck && { deck }),
    ...(file !== undefined && { file }),
    columns,
    cleaned: cleaner.cleaned(),
    problems,
    attached,
  };
};

const factsOf = (
  called: string,
  table: Table,
  said: SaidOfDeck,
  wishes: Wishes,
  languages: readonly [Tongue, ...Tongue[]],
  attached: readonly NamedBytes[],
) => ({
  file: table.file,
  name: wishes.name ?? said.name ?? wishes.usualName ?? nameOf(called),
  ...(said.id && { id: said.id }),
  version: said.version ?? '1.0.0',
  date: said.date ?? wishes.date ?? noDate,
  ...(said.credit && { credit: said.credit }),
  languages,
  families: said.families ?? [],
  pictures: attached.map(({ name }) => name).filter(isPictureName),
});

/** What lies beyond the limits is told before any of it is worked on. */
const isBounded = (table: Table, attached: readonly NamedBytes[], { note }: Notebook): boolean => {
  const { file, rows, names } = table;
  const pictures = attached.filter(({ name }) => isPictureName(name)).length;
  if (rows.length === 0) note('no-cards', { file });
  if (rows.length > mostCards) note('too-many-cards', { file }, { count: rows.length, most: mostCards });
  if (pictures > mostPictures) note('too-many-pictures', { file }, { count: pictures, most: mostPictures });
  let long = 0;
  for (const row of rows) {
    for (const [i, cell] of row.cells.entries()) {
      const length = typeof cell === 'string' ? cell.length : cell.reduce((sum, point) => sum + point.length, 0);
      if (length <= longestCell) continue;
      long += 1;
      note(
        'too-long-text',
        { ...placeOf(table, row), column: names[i] || String(i + 1) },
        { count: length, most: longestCell, value: short(String(cell).slice(0, 200)) },
      );
    }
  }
  return rows.length > 0 && rows.length <= mostCards && pictures <= mostPictures && long === 0;
};
