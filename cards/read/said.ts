import type { ColumnGuess, DeckField } from '../column/column-place.ts';
import { isTag, readTongue } from '../column/tongues.ts';
import { type Notebook, short } from '../file/problem.ts';
import { asText, type Table } from '../file/table.ts';
import type { SaidOfDeck } from './wishes.ts';

/** What stands in a file of the deck itself, as somebody wrote it. */
export interface WrittenOfDeck {
  readonly name: string | undefined;
  readonly id: string | undefined;
  readonly version: string | undefined;
  readonly date: string | undefined;
  readonly credit: string | undefined;
  /** Tags, one or several in each. */
  readonly languages: readonly string[];
}

/** Longer is no version, and would fill the corner of a card; in signs. */
const LONGEST_VERSION = 24;

/**
 * What a file says of its deck, whatever form it came in. All of this ends in names of files, in the dates inside them and
 * on every back, so that only what can stand there is taken: tags of languages, a real day, a short version.
 */
export const readSaid = (written: WrittenOfDeck, file: string, { note }: Notebook): SaidOfDeck => {
  const { name, id, credit } = written;
  const version = written.version === undefined ? undefined : short(written.version, LONGEST_VERSION);
  const date = written.date === undefined ? undefined : readDay(written.date);
  if (written.date !== undefined && date === undefined) note('date-wrong', { file }, { value: short(written.date) });
  const words = written.languages.flatMap((said) => said.trim().split(/[\s,;]+/));
  const languages = [...new Set(words.flatMap((word) => (isTag(word) ? word : (readTongue(word) ?? []))))];
  return {
    ...(name !== undefined && { name }),
    ...(id !== undefined && { id }),
    ...(version && { version }),
    ...(date !== undefined && { date }),
    ...(credit !== undefined && { credit }),
    ...(languages.length > 0 && { languages }),
  };
};

/**
 * A day that the calendar has, ISO 8601, or with the day first as a Dutch spreadsheet saves it: with strokes nobody writes
 * the month first. A time behind it says nothing of the day.
 */
const readDay = (written: string): string | undefined => {
  const [, days = '', , first = ''] =
    /^((\d{4})-\d{1,2}-\d{1,2}|(\d{1,2})-\d{1,2}-\d{4})(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(written.trim()) ??
    [];
  const parts = first === '' ? days.split('-') : days.split('-').reverse();
  const day = parts.map((part) => part.padStart(2, '0')).join('-');
  const date = new Date(`${day}T00:00:00Z`);
  // The 30th of February would become a day in March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
};

/** What a table of ours says of its deck, in columns of its first row. */
export const saidInTable = ({ file, rows }: Table, columns: readonly ColumnGuess[], notebook: Notebook): SaidOfDeck => {
  const word = (place: DeckField): string | undefined => {
    const index = columns.find((column) => column.place === place)?.index;
    if (index === undefined) return undefined;
    return rows.map(({ cells }) => asText(cells[index]).trim()).find((cell) => cell !== '');
  };
  const written = {
    name: word('deck.name'),
    id: word('deck.id'),
    version: word('deck.version'),
    date: word('deck.date'),
    credit: word('deck.credit'),
    languages: [word('deck.languages') ?? ''],
  };
  return readSaid(written, file, notebook);
};
