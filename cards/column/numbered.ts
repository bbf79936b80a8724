import { type Notebook, short } from '../file/problem.ts';
import type { Sheet, Table } from '../file/table.ts';

/** A list that has one text a row, and what stands over it. */
export interface Listed {
  readonly table: Table;
  /** What the list as a whole is called. */
  readonly above?: string;
}

type Row = Sheet['rows'][number];

const counted = /^\s*(\d{1,3})(?:\s?[.):]|\s[-–])\s+(?=\S)/;
/** A question with more below it, which answers it where all have that. */
const answered = /^([^?]*\?["”’)]*)\n(.+)$/s;
const ANSWERED = 0.8;
const named = /^(?:antwoord|antw|answer|antwort|a|oplossing|solution)\.?:\s+/i;
/** What can be chosen, or has a name of its own, as a hint and a second question have, is no answer. */
const choice =
  /\n(?:hint|tip|clue|aanwijzing)\b|\n.*\s(?:of|or|oder|ou)\s|\n(?!a|oplossing|solution)\p{L}[\p{L} ]{0,20}:\s/iu;
/** How many lines may stand above a list: what it is called, and by whom. */
const MOST_ABOVE = 3;

const wordsOf = ({ cells }: Row) => cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
const numberOf = (row: Row) => Number(counted.exec(wordsOf(row))?.[1] ?? Number.NaN);

/**
 * A list that counts its texts, with lines between that carry on the text above them, and a few above it that say what it is
 * called. Undefined where it is none, or where all lines are counted: those lose their numbers when cards are made.
 */
export const findNumbered = ({ file, rows }: Sheet, { note }: Pick<Notebook, 'note'>): Listed | undefined => {
  const first = rows.findIndex((row) => !Number.isNaN(numberOf(row)));
  const last = rows.findLastIndex((row) => !Number.isNaN(numberOf(row)));
  const numbers = rows.map(numberOf).filter((number) => !Number.isNaN(number));
  const isOrdered = numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0));
  if (numbers.length < 3 || numbers.length === rows.length || numbers.length * 2 < rows.length || !isOrdered) return;
  // `3 - 2 - 1` and `7 - sloten` are said, and count no list.
  if (numbers[0] !== 1) return;
  const cards: { readonly number: number; text: string }[] = [];
  const beside = rows.slice(0, first).map(wordsOf);
  for (const [i, row] of rows.entries()) {
    if (i < first) continue;
    const [card, before] = [cards.at(-1), rows[i - 1]];
    if (!Number.isNaN(numberOf(row))) cards.push({ number: row.number, text: wordsOf(row).replace(counted, '') });
    else if (card !== undefined && before !== undefined && row.number === before.number + 1)
      card.text = carryOn(card.text, wordsOf(row));
    else if (i > last) beside.push(wordsOf(row));
    else return;
  }
  // A few words on a line between may be over what is below them, unless most have one.
  const worded = cards.filter(({ text }) => /[.?!…:]["”’)]*\n\p{Lu}[^\n]*[\p{L}\d]$/u.test(text)).length;
  if (worded > 0 && worded * 2 < cards.length) return;
  const [title, ...more] = first > 0 && first <= MOST_ABOVE ? beside : ['', ...beside];
  if (title) note('title-guess', { file, row: rows[0]?.number ?? 1 }, { value: short(title) });
  const [said] = more;
  if (said !== undefined) note('text-beside', { file }, { count: more.length, value: short(said), round: 'cards' });
  const asked = cards.map(({ text }) => (choice.test(text) ? null : answered.exec(text)));
  const areAnswered = asked.filter((found) => found !== null).length >= cards.length * ANSWERED;
  if (areAnswered) note('answers-below', { file }, { count: cards.length });
  const listed = cards.map(({ number, text }, i) => {
    const [, question, answer = ''] = (areAnswered && asked[i]) || [];
    return { number, cells: question === undefined ? [text] : [question, answer.replace(named, '')] };
  });
  const names = areAnswered ? ['vraag', 'antwoord'] : [''];
  const table: Table = { file, names, rows: listed, headed: areAnswered, counted: 'row' };
  return { table, ...(title && { above: title }) };
};

/** A line that begins small, below one that has not ended, is the same sentence. */
const carryOn = (above: string, line: string): string =>
  `${above}${/^\p{Ll}/u.test(line) && !/[.?!…:]$/.test(above) ? ' ' : '\n'}${line}`;
