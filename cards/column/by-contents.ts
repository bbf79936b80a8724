import type { Notebook } from '../file/problem.ts';
import { asText, type Table } from '../file/table.ts';
import { tidyCode } from '../own/code.ts';
import { holdsColours } from './colours.ts';
import { type ColumnGuess, type ColumnPlace, has } from './column-place.ts';
import { type Column, holdsSentences, partsCards, saysAll } from './contents.ts';
import { splitTongue } from './names.ts';
import { sayColumns } from './place-words.ts';
import { seriesOf } from './series.ts';

/** What still has no place gets it by what stands in it: a picture, codes, the text, families. */
export const byContents = (
  table: Table,
  left: () => readonly Column[],
  guesses: ColumnGuess[],
  notebook: Notebook,
): void => {
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
  const isForm = guesses.some(({ place, why }) => place === 'front.part' && why === 'content');
  if (!has(guesses, 'front.text') && !isForm) {
    const texts = left().filter(
      ({ column, contents }) =>
        contents.isText && contents.filled > 0 && !partsCards(contents) && !sorting.test(column.trim()),
    );
    const best = texts.reduce<Column | undefined>(
      (a, b) => (a !== undefined && worth(a) >= worth(b) ? a : b),
      undefined,
    );
    // Words and their translations are alike in length: the first is asked, the second answers.
    // Of texts that are much alike the first is the card's: what stands behind it comes second, or is kept secret.
    const leading = best && texts.find((text) => worth(text) >= worth(best) * 0.6);
    const isShort = best !== undefined && best.contents.length < 15;
    const [first, second, ...others] = texts;
    // Two columns that nobody named: a word and what it means, whatever their lengths.
    const areTwo = !table.headed && second !== undefined && others.length === 0;
    const chosen = isShort || (areTwo && first?.contents.different === first?.contents.filled) ? first : leading;
    const title = guesses.findIndex(({ place, why }) => place === 'front.title' && why === 'name');
    const isBacked = guesses.some(({ place }) => place.startsWith('front.list') || /^back\./.test(place));
    // What is asked in a title is no heading over the few cards that say more.
    const isThin = chosen !== undefined && chosen.contents.filled * 2 < table.rows.length;
    const isAsked = isThin && title !== -1 && saysAll(table, guesses[title]);
    // A method with steps has its name in front: what it takes, in a few words, is none of its text.
    const isMethod = title !== -1 && guesses.some(({ place }) => place === 'back.steps');
    const isDetail = isMethod && chosen !== undefined && needed.test(chosen.column) && !holdsSentences(table, chosen);
    if (chosen !== undefined && !isAsked && !isDetail)
      for (const column of withSeries(table, chosen, texts)) take(column, 'front.text');
    else if (title !== -1 && (!isBacked || saysAll(table, guesses[title]))) {
      const named = guesses[title];
      if (named !== undefined) guesses[title] = { ...named, place: 'front.text' };
    }
    if (chosen !== undefined && texts.length > withSeries(table, chosen, texts).length && title === -1) {
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

/** Columns that are counted under one word stand together: `Woord 1` in front means all five. */
const withSeries = ({ names, headed }: Table, chosen: Column, texts: readonly Column[]): readonly Column[] => {
  const series = seriesOf(headed ? names : []);
  const word = series.get(chosen.index);
  return word === undefined ? [chosen] : texts.filter(({ index }) => series.get(index) === word);
};

/** What somebody must have at hand. */
const needed = /^(?:(?:wat (?:heb|is) )?(?:je )?nodig|benod|materia|spullen|you need|needs|supplies)/i;

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
export const leftOver = (
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
  if (unnamed && (table.headed || has(guesses, 'back.text'))) note('column-unnamed', { file: table.file, column }, {});
  if (unnamed) return { ...base, place: table.headed || has(guesses, 'back.text') ? 'extra' : 'back.text' };
  const twin = guesses.find((guess) => guess.place === 'front.text' && alike(table, guess.index, index));
  if (twin !== undefined) note('same-column', { file: table.file, column }, { other: twin.column });
  // Hard, easy, easy, hard: words that repeat sort cards, and say nothing on one.
  const repeats =
    contents.filled >= 8 && contents.longest <= 30 && contents.different <= Math.min(20, contents.filled / 3);
  const always = contents.different === 1 && contents.filled > 1 && contents.longest <= 30;
  const sorts =
    repeats || sorting.test(column.trim()) || (always && !/[.!?…]\s*$/.test(asText(table.rows[0]?.cells[index])));
  const isKept = twin !== undefined || sorts || holdsColours(table, { index, column });
  return {
    ...base,
    place: isKept ? 'extra' : 'back.part',
    ...(isKept && { label: column }),
  };
};

/** Words that a team sorts its cards by; nobody at the table needs them. */
const sorting = /^(?:tags?|labels?|trefwoord(?:en)?|keywords?|hashtags?|steekwoord(?:en)?)$/i;

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
