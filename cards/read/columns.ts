import { mostFamilies, mostOnCards } from '../file/limits.ts';
import { type Notebook, short } from '../file/problem.ts';
import { asText, columnLetter, type Table } from '../file/table.ts';
import { tidyCode } from '../own/code.ts';
import type { Tongue } from '../own/placed.ts';
import { type ColumnGuess, type ColumnPlace, samePlace, splitPlace } from './column-place.ts';
import { type Contents, partsCards, weighColumn } from './contents.ts';
import { callColumn } from './header.ts';
import { readName, splitTongue } from './names.ts';
import { readTongue, squeeze } from './tongues.ts';

/** What a person says a column is: by its name, its letter, or its number from 0. */
export type ColumnWishes = Readonly<
  Record<string, ColumnPlace | { readonly place: ColumnPlace; readonly language?: Tongue }>
>;

/** A column before it has a place. */
interface Column {
  readonly index: number;
  readonly column: string;
  readonly contents: Contents;
}

/** Places that several columns may fill together. */
const shared = new Set(['list', 'steps', 'part', 'options', 'notes', 'extra']);

/** Guesses what each column is: by wish, by name, by what stands in it, and by what is left over. */
export const guessColumns = (table: Table, notebook: Notebook, wishes: ColumnWishes = {}): readonly ColumnGuess[] => {
  const columns = table.names
    .map((name, index) => ({ index, column: callColumn(table, index), contents: weighColumn(table, index), name }))
    .filter(({ name, contents }) => name !== '' || contents.filled > 0);
  const guesses = byWish(table, columns, notebook, wishes);
  const left = () => columns.filter(({ index }) => !guesses.some((guess) => guess.index === index));
  byName(table, left(), guesses, notebook);
  settleFamily(table, columns, guesses, notebook);
  byContents(table, left, guesses, notebook);
  for (const column of left()) guesses.push(leftOver(table, column, guesses, notebook));
  return limit(
    table,
    guesses.sort((a, b) => a.index - b.index),
    notebook,
  );
};

const has = (guesses: readonly ColumnGuess[], place: ColumnPlace) => guesses.some((guess) => guess.place === place);

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

const sayColumns = (columns: readonly { readonly column: string }[]) =>
  columns
    .slice(0, 12)
    .map(({ column }) => `[${short(column, 24)}]`)
    .join(' ');

/** Strong names first, then weak ones for what is still open; of two for one place the first has it. */
const byName = (table: Table, columns: readonly Column[], guesses: ColumnGuess[], notebook: Notebook): void => {
  if (!table.headed) return;
  const tongues = columns.filter(({ column }) => readTongue(column) !== undefined && readName(column) === undefined);
  const named = columns.flatMap((column) => {
    const name = readName(column.column);
    const language = tongues.length > 1 ? readTongue(column.column) : undefined;
    if (name !== undefined) return [{ ...column, ...name }];
    return language === undefined
      ? []
      : [{ ...column, place: 'front.text' as const, language, label: column.column, weak: true }];
  });
  const doors = ['front.a', 'front.b'].every((door) => named.some(({ place }) => place === door));
  for (const isWeak of [false, true]) {
    for (const { index, column, place, language, label, weak, contents } of named) {
      if (weak !== isWeak || (weak && /^front\.[a-d]$/.test(place) && !doors)) {
        // Q and A are a question and its answer.
        const answers = weak && isWeak && place === 'front.a' && named.some((it) => squeeze(it.column) === 'q');
        if (answers) guesses.push({ index, column, place: 'back.text', label, why: 'name' });
        continue;
      }
      if (place === 'family' && contents.filled === 0) continue;
      const guess: ColumnGuess = { index, column, place, label, why: 'name', ...(language && { language }) };
      const field = splitPlace(place)?.field ?? place;
      const taken = !shared.has(field) && guesses.some((other) => samePlace(other, guess));
      if (taken && place === 'family') noteFamilies(table, guesses, column, notebook);
      if (!taken) guesses.push(guess);
    }
  }
  settleAnswer(guesses);
};

const noteFamilies = (table: Table, guesses: readonly ColumnGuess[], column: string, { note }: Notebook) => {
  const chosen = guesses.find(({ place }) => place === 'family');
  if (chosen !== undefined)
    note('two-families', { file: table.file }, { value: short(chosen.column), other: short(column) });
};

/** Without doors to choose from, an answer is what stands large on the back. */
const settleAnswer = (guesses: ColumnGuess[]): void => {
  if (guesses.some(({ place }) => place === 'front.options' || place === 'front.a')) return;
  for (const [i, guess] of guesses.entries()) {
    if (guess.place !== 'back.answer' || guess.why !== 'name' || guess.column.includes('.')) continue;
    const moved: ColumnGuess = { ...guess, place: 'back.text' };
    if (!guesses.some((other) => samePlace(other, moved))) guesses[i] = moved;
  }
};

/** A column that is called a family but has a value of its own on every row, or too many, parts nothing. */
const settleFamily = (table: Table, columns: readonly Column[], guesses: ColumnGuess[], { note }: Notebook): void => {
  const at = guesses.findIndex(({ place, why }) => place === 'family' && why === 'name');
  const contents = columns.find(({ index }) => index === guesses[at]?.index)?.contents;
  const guess = guesses[at];
  if (guess === undefined || contents === undefined) return;
  const alone = contents.different === contents.filled && contents.filled > 3 && !has(guesses, 'family.letters');
  if (contents.different <= mostFamilies && !alone) return;
  guesses.splice(at, 1);
  if (!alone)
    note(
      'many-families',
      { file: table.file, column: guess.column },
      { count: contents.different, most: mostFamilies },
    );
  const other = columns.find(({ index, column, contents: weighed }) => {
    const name = readName(column);
    return (
      index !== guess.index &&
      name?.place === 'family' &&
      partsCards(weighed, mostFamilies) &&
      !guesses.some((it) => it.index === index)
    );
  });
  if (other !== undefined) guesses.push({ ...guess, index: other.index, column: other.column, label: other.column });
  if (contents.isText && !has(guesses, 'front.title') && contents.longest <= 60 && contents.filled > 0) {
    guesses.push({ ...guess, place: 'front.title', why: 'content' });
  }
};

const byContents = (table: Table, left: () => readonly Column[], guesses: ColumnGuess[], notebook: Notebook): void => {
  const { note } = notebook;
  const take = ({ index, column }: Column, place: ColumnPlace) =>
    guesses.push({ index, column, place, label: column, why: 'content' });
  if (!has(guesses, 'picture')) {
    const picture = left().find(({ contents }) => contents.isPicture);
    if (picture !== undefined) take(picture, 'picture');
  }
  if (!has(guesses, 'code') && !has(guesses, 'id')) {
    const code = left().find((column) => holdsCodes(table, column));
    if (code !== undefined) take(code, 'code');
  }
  if (!has(guesses, 'front.text')) {
    const texts = left().filter(({ contents }) => contents.isText && contents.filled > 0 && !partsCards(contents));
    const best = texts.reduce<Column | undefined>(
      (a, b) => (a !== undefined && worth(a) >= worth(b) ? a : b),
      undefined,
    );
    // Words and their translations are alike in length: the first is asked, the second answers.
    const chosen = best !== undefined && best.contents.length < 15 ? texts[0] : best;
    const title = guesses.findIndex(({ place, why }) => place === 'front.title' && why === 'name');
    if (chosen !== undefined) take(chosen, 'front.text');
    else if (title !== -1 && !guesses.some(({ place }) => place.startsWith('front.list') || /^back\./.test(place))) {
      const named = guesses[title];
      if (named !== undefined) guesses[title] = { ...named, place: 'front.text' };
    }
    if (chosen !== undefined && texts.length > 1 && title === -1) {
      note('text-guess', { file: table.file, column: chosen.column }, { columns: sayColumns(texts) });
    }
  }
  if (!has(guesses, 'family')) {
    const family = left().find(({ contents }) => partsCards(contents));
    if (family !== undefined) {
      take(family, 'family');
      note('family-guess', { file: table.file, column: family.column }, { count: family.contents.different });
    }
  }
};

/** The longest, and mostly different, texts are what the cards are about. */
const worth = ({ contents: { length, different, filled } }: Column) => (length * different) / Math.max(1, filled);

/** Every value a code with a figure in it, and none twice. */
const holdsCodes = ({ rows }: Table, { index, contents }: Column): boolean =>
  contents.filled >= 2 &&
  contents.different === contents.filled &&
  contents.filled === rows.length &&
  rows.every(({ cells }) => {
    const code = tidyCode(asText(cells[index]).trim());
    return code !== undefined && /^[A-Z]{1,3}\d+$/.test(code);
  });

/** Texts go to the back under the name of their column; data are kept and not printed. */
const leftOver = (
  table: Table,
  { index, column, contents }: Column,
  guesses: readonly ColumnGuess[],
  { note }: Notebook,
): ColumnGuess => {
  const unnamed = (table.names[index] ?? '') === '';
  const { bare, language } = table.headed ? splitTongue(column) : { bare: column };
  const label = unnamed ? column : sayLabel(bare);
  const base = {
    index,
    column,
    label,
    why: 'left over' as const,
    ...(language !== undefined && !unnamed && { language }),
  };
  if (!contents.isText || contents.filled === 0) return { ...base, place: 'extra', label: column };
  if (unnamed) return { ...base, place: table.headed || has(guesses, 'back.text') ? 'extra' : 'back.text' };
  const twin = guesses.find((guess) => guess.place === 'front.text' && alike(table, guess.index, index));
  if (twin !== undefined) note('same-column', { file: table.file, column }, { other: twin.column });
  // Hard, easy, easy, hard: words that repeat sort cards, and say nothing on one.
  const repeats =
    contents.filled >= 8 && contents.longest <= 30 && contents.different <= Math.min(20, contents.filled / 3);
  const always = contents.different === 1 && contents.filled > 1 && contents.longest <= 30;
  const sorts = repeats || (always && !/[.!?…]\s*$/.test(asText(table.rows[0]?.cells[index])));
  return {
    ...base,
    place: twin !== undefined || sorts ? 'extra' : 'back.part',
    ...((twin !== undefined || sorts) && { label: column }),
  };
};

/** A column's name as a card can say it: `timeRequired` and `wat_nu` were written for a program. */
const sayLabel = (name: string): string => {
  const words = /\s/.test(name)
    ? name
    : name
        .replaceAll(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, '_')
        .split(/_+/)
        .filter(Boolean)
        .map((word, i) => (i === 0 || /^\p{Lu}{2}/u.test(word) ? word : word.toLowerCase()))
        .join(' ');
  return words === '' ? name : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

const alike = ({ rows }: Table, one: number, other: number) =>
  rows.filter(({ cells }) => asText(cells[one]).trim() === asText(cells[other]).trim()).length > rows.length * 0.9;

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
