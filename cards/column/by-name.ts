import { mostFamilies } from '../file/limits.ts';
import { type Notebook, short } from '../file/problem.ts';
import type { Table } from '../file/table.ts';
import { type ColumnGuess, has, samePlace, splitPlace } from './column-place.ts';
import { type Column, holdsSentences, partsCards, saysAll } from './contents.ts';
import { isDisproved, isScore } from './disproved.ts';
import { isTime } from './form.ts';
import { isOfBoard, readName } from './names.ts';
import { readTongue, squeeze } from './tongues.ts';

/** Places that several columns may fill together. */
const shared = new Set(['list', 'steps', 'part', 'options', 'notes', 'extra']);

/** Strong names first, then weak ones for what is still open; of two for one place the first has it. */
export const byName = (table: Table, all: readonly Column[], guesses: ColumnGuess[], notebook: Notebook): void => {
  // The letter of a column that nobody named says nothing.
  // That of a board says nothing over sentences: `Status` may be a step, and `Eigenaar` a role.
  const columns = all.filter(
    (it) => (table.names[it.index] ?? '') !== '' && !(isOfBoard(it.column) && holdsSentences(table, it)),
  );
  const tongues = columns.filter(({ column }) => readTongue(column) !== undefined && readName(column) === undefined);
  // A form wrote down who answered, and when: of that nothing comes on a card.
  const isForm = columns.some(({ column }) => isTime(column));
  const names = new Set(columns.map(({ column }) => squeeze(column)));
  const named = columns.flatMap((column) => {
    const read = readName(column.column);
    const isWho = isForm && read?.place === 'front.title' && /^(?:name|nom|naam)$|naam$/i.test(column.column);
    const name = isWho ? { ...read, place: 'extra' as const } : read;
    if (name !== undefined && isDisproved(table, column, name.place, names)) return [];
    if (name?.place === 'back.list' && isScore(table, column))
      return [{ ...column, ...name, place: 'back.part' as const }];
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
      // A column without a cell leaves its place to one that has some.
      const others = named.some((other) => other.index !== index && other.place === place && other.contents.filled > 0);
      // A word that may mean the text is none over numbers, or where most cards have nothing and another column has all.
      const fuller = all.some(({ index: i, contents: it }) => i !== index && it.isText && it.filled > contents.filled);
      const isThin = contents.filled * 2 < table.rows.length && fuller;
      if (weak && place === 'front.text' && contents.filled > 0 && (!contents.isText || isThin) && fullText(all, index))
        continue;
      if (contents.filled === 0 && (place === 'family' || place === 'picture' || others)) continue;
      const guess: ColumnGuess = { index, column, place, label, why: 'name', ...(language && { language }) };
      const field = splitPlace(place)?.field ?? place;
      const taken = !shared.has(field) && guesses.some((other) => samePlace(other, guess));
      if (taken && place === 'family') noteFamilies(table, guesses, column, notebook);
      if (!taken) guesses.push(guess);
    }
  }
  settleAnswer(guesses);
  settleQuestion(table, guesses, new Set(named.flatMap(({ index, weak }) => (weak ? [index] : []))));
};

/** Whether another column holds a text for most cards, each its own. */
const fullText = (all: readonly Column[], but: number): boolean =>
  all.some(
    ({ index, contents: { isText, different, filled } }) =>
      index !== but && isText && different > filled / 2 && filled > 1,
  );

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

/** A title that is a sentence is what is asked, and what `description` says beside it comes after. */
const settleQuestion = (table: Table, guesses: ColumnGuess[], weak: ReadonlySet<number>): void => {
  const at = (place: ColumnGuess['place']) =>
    guesses.findIndex((guess) => guess.place === place && guess.why === 'name');
  const [title, text] = [at('front.title'), at('front.text')];
  const [asked, said] = [guesses[title], guesses[text]];
  if (asked === undefined || said === undefined || !weak.has(said.index) || !saysAll(table, asked)) return;
  if (has(guesses, 'back.text')) return;
  guesses[title] = { ...asked, place: 'front.text' };
  guesses[text] = { ...said, place: 'back.text' };
};

/** A column that is called a family but has a value of its own on every row, or too many, parts nothing. */
export const settleFamily = (
  table: Table,
  columns: readonly Column[],
  guesses: ColumnGuess[],
  { note }: Notebook,
): void => {
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
