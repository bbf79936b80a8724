import { mostOnCards } from '../file/limits.ts';
import { type Notebook, short } from '../file/problem.ts';
import { asText, columnLetter, type Table } from '../file/table.ts';
import type { Tongue } from '../own/placed.ts';
import { byContents, leftOver } from './by-contents.ts';
import { byName, settleFamily } from './by-name.ts';
import { type ColumnGuess, type ColumnPlace, splitPlace } from './column-place.ts';
import { type Column, weighColumn } from './contents.ts';
import { findForm } from './form.ts';
import { callColumn } from './header.ts';
import { readName } from './names.ts';
import { sayColumns } from './place-words.ts';
import { findTitle } from './title.ts';
import { squeeze } from './tongues.ts';

/** What a person says a column is: by its name, its letter, or its number from 0. */
export type ColumnWishes = Readonly<
  Record<string, ColumnPlace | { readonly place: ColumnPlace; readonly language?: Tongue }>
>;

/** Guesses what each column is: by wish, by name, by what stands in it, and by what is left over. */
export const guessColumns = (table: Table, notebook: Notebook, wishes: ColumnWishes = {}): readonly ColumnGuess[] => {
  const columns = table.names
    .map((name, index) => ({ index, column: callColumn(table, index), contents: weighColumn(table, index), name }))
    .filter(({ name, contents }) => name !== '' || contents.filled > 0);
  const guesses = byWish(table, columns, notebook, wishes);
  const left = () => columns.filter(({ index }) => !guesses.some((guess) => guess.index === index));
  keepForm(table, left(), guesses, notebook);
  byName(table, left(), guesses, notebook);
  settleFamily(table, columns, guesses, notebook);
  byContents(table, left, guesses, notebook);
  const title = findTitle(table, columns, left(), guesses);
  if (title !== undefined) guesses.push(title, ...labelSeries(guesses));
  for (const column of left()) guesses.push(leftOver(table, column, guesses, notebook));
  return limit(
    table,
    guesses.sort((a, b) => a.index - b.index),
    notebook,
  );
};

/** Texts that are counted in front, `Niveau 1` and `Niveau 2`, keep their names under a title. */
const labelSeries = (guesses: ColumnGuess[]): readonly ColumnGuess[] => {
  const texts = guesses.filter(({ place, why }) => place === 'front.text' && why === 'content');
  if (texts.length < 2) return [];
  for (const text of texts) guesses.splice(guesses.indexOf(text), 1);
  return texts.map((text) => ({ ...text, place: 'front.part' as const }));
};

/** Of a form that is kept by hand it is told that nobody's name comes on a card. */
const keepForm = (table: Table, columns: readonly Column[], guesses: ColumnGuess[], { note }: Notebook): void => {
  const form = table.headed ? findForm(table, columns) : undefined;
  if (form === undefined) return;
  for (const { index, column } of form.kept)
    guesses.push({ index, column, place: 'extra', label: column, why: 'content' });
  for (const { index, column } of form.questions)
    guesses.push({ index, column, place: 'front.part', label: column, why: 'content' });
  note('people-kept', { file: table.file }, { columns: sayColumns(form.kept), questions: form.questions.length });
};

/** Columns of which the places are known already, and what a person says otherwise. */
export const wishColumns = (
  table: Table,
  known: readonly ColumnGuess[],
  notebook: Notebook,
  wishes: ColumnWishes = {},
): readonly ColumnGuess[] => {
  const columns = known.map(({ index, column }) => ({ index, column, contents: weighColumn(table, index) }));
  const wished = byWish(table, columns, notebook, wishes);
  return known.map((guess) => {
    const wish = wished.find(({ index }) => index === guess.index);
    return wish === undefined ? guess : { ...guess, ...wish, label: guess.label };
  });
};

const byWish = (table: Table, columns: readonly Column[], { note }: Notebook, wishes: ColumnWishes): ColumnGuess[] => {
  const guesses: ColumnGuess[] = [];
  for (const [written, wish] of Object.entries(wishes)) {
    const found = columns.find(
      ({ index, column }) =>
        column === written ||
        columnLetter(index) === written ||
        String(index) === written ||
        squeeze(column) === squeeze(written),
    );
    if (found === undefined) {
      note('wish-unknown', { file: table.file }, { value: short(written), columns: sayColumns(columns) });
      continue;
    }
    const { place, language } = typeof wish === 'string' ? { place: wish, language: undefined } : wish;
    const { index, column } = found;
    guesses.push({
      index,
      column,
      place,
      label: readName(column)?.label ?? column,
      why: 'wish',
      ...(language && { language }),
    });
  }
  return guesses;
};

/** Tells of columns beyond what one card can say in one language; these are kept and not printed. */
const limit = (table: Table, guesses: readonly ColumnGuess[], { note }: Notebook): readonly ColumnGuess[] => {
  const onCards = guesses.filter(({ place }) => splitPlace(place) !== undefined);
  if (onCards.length <= mostOnCards) return guesses;
  const over = new Set<ColumnGuess>();
  let most = 0;
  for (const { cells } of table.rows) {
    const filled = new Map<string, number>();
    for (const guess of onCards) {
      if (asText(cells[guess.index]).trim() === '') continue;
      const count = (filled.get(guess.language ?? '') ?? 0) + 1;
      filled.set(guess.language ?? '', count);
      most = Math.max(most, count);
      if (count > mostOnCards) over.add(guess);
    }
  }
  if (over.size === 0) return guesses;
  note('too-many-columns', { file: table.file }, { count: most, most: mostOnCards, columns: sayColumns([...over]) });
  return guesses.map((guess) => (over.has(guess) ? { ...guess, place: 'extra', label: guess.column } : guess));
};
