import { readMark } from '../file/mark.ts';
import { type Notebook, short } from '../file/problem.ts';
import type { Sheet, Table } from '../file/table.ts';
import { readName } from './names.ts';
import { findNumbered, type Listed } from './numbered.ts';

type Row = Sheet['rows'][number];

/** The column of what a card stands under: a heading, or the name of its sheet. */
export const FAMILY = 'soort (kopje)';
/** Longer is a sentence; in signs. */
const LONGEST_HEADING = 48;
/** In which part of the texts a sign ends a sentence, at least: else headings look as they do. */
const SENTENCES = 0.8;
const MOST_HEADINGS = 20;
/** Headings over one text each are as many titles, from this many on. */
const TITLES = 4;

const wordsOf = ({ cells }: Row) => cells.find((cell) => cell.trim() !== '') ?? '';
const depthOf = (row: Row) => /^\s*/.exec(wordsOf(row))?.[0].length ?? 0;
const isDeep = (row: Row) => depthOf(row) > 0;
const bullet = /^\s*(?:[•●◦▪‣·*–-]|o(?=\s{1,3}\S)|\d{1,3}[.)])\s+/;
const ends = (row: Row) => /[.?!…]["”’)]*\s*$/.test(wordsOf(row));

/**
 * A text of one column in blocks, each under a heading, as an outline or a board of notes has it: what stands below is of
 * that family. Undefined where it is no such list. That it is a guess is asked, once.
 */
export const findHeadings = (sheet: Sheet, { note }: Notebook): Listed | undefined => {
  const { file, rows } = sheet;
  if (rows.length < 3 || rows.some(({ cells }) => cells.filter((cell) => cell.trim() !== '').length !== 1)) return;
  if (readName(wordsOf(rows[0] as Row)) !== undefined) return;
  if (rows.some(isMarked) && !rows.every(isMarked)) return findMarked(sheet, { note });
  if (rows.length < 4) return;
  const blocks = cutBlocks(rows);
  const [first, ...others] = blocks;
  // Over all of it may stand what it is called, and for whom.
  const isTitle = first !== undefined && others.length > 1 && first.below.length < 2 && !first.below.some(ends);
  const headed = isTitle ? others : blocks;
  const below = headed.flatMap((block) => block.below);
  const isList =
    headed.length > 1 &&
    headed.length <= MOST_HEADINGS &&
    headed.every((block) => block.heading !== undefined && block.below.length > 0) &&
    below.filter((row) => ends(row) || bullet.test(wordsOf(row))).length >= below.length * SENTENCES;
  if (!isList) return findNumbered(sheet, { note });
  const names = headed.map(({ heading }) => (heading === undefined ? '' : tidy(wordsOf(heading))));
  const above = isTitle && first?.heading ? tidy(wordsOf(first.heading)) : undefined;
  const title = isTitle ? [first.heading, ...first.below].flatMap((each) => (each ? [tidy(wordsOf(each))] : [])) : [];
  const listed = headed.flatMap((block, i) =>
    foldPoints(block.below).map(({ number, text }) => ({ number, cells: [text, names[i] ?? ''] })),
  );
  note('headings-guess', { file, row: headed[0]?.heading?.number ?? 1 }, sayHeadings(names, listed, title.join(' · ')));
  return { table: tableOf(file, ['', FAMILY], listed), ...(above !== undefined && { above }) };
};

const tableOf = (file: string, names: readonly string[], rows: Table['rows']): Table => ({
  file,
  names,
  rows,
  headed: false,
  counted: 'row',
});

/** What is asked of headings: as families, or, where each has one text below it, as titles. */
const sayHeadings = (names: readonly string[], listed: Table['rows'], title: string) => {
  const areTitles = names.length >= TITLES && listed.length === names.length && new Set(names).size === names.length;
  const value = short(names.map((name) => `‘${name}’`).join(', '), 80);
  return { value, title: short(title, 80), ...(areTitles && { each: 1 }) };
};

/**
 * A text whose headings have a hash before them. One that has nothing below it, or is the only one, is what the list is
 * called; what else stands below none is told.
 */
const findMarked = ({ file, rows }: Sheet, { note }: Pick<Notebook, 'note'>): Listed | undefined => {
  const blocks: { heading?: Row; readonly below: Row[] }[] = [{ below: [] }];
  for (const row of rows) {
    if (isMarked(row)) blocks.push({ heading: row, below: [] });
    else blocks.at(-1)?.below.push(row);
  }
  const filled = blocks.filter(({ below }) => below.length > 0);
  const headings = filled.flatMap(({ heading }) => heading ?? []);
  const empty = blocks.flatMap(({ heading, below }) => (heading !== undefined && below.length === 0 ? [heading] : []));
  const isOne = filled.length === 1;
  const [title, ...beside] = isOne ? [...empty, ...headings] : empty;
  const nameOf = (heading: Row | undefined) => (heading === undefined || isOne ? '' : tidy(wordsOf(heading)));
  const listed = filled.flatMap(({ heading, below }) =>
    foldPoints(below).map(({ number, text }) => ({ number, cells: isOne ? [text] : [text, nameOf(heading)] })),
  );
  const above = title && tidy(wordsOf(title));
  if (isOne && title !== undefined) note('title-guess', { file, row: title.number }, { value: short(above ?? '') });
  if (!isOne)
    note(
      'headings-guess',
      { file, row: headings[0]?.number ?? 1 },
      sayHeadings(headings.map(nameOf), listed, above ?? ''),
    );
  const [more] = beside;
  if (more !== undefined)
    note('text-beside', { file }, { count: beside.length, value: short(tidy(wordsOf(more))), round: 'cards' });
  return { table: tableOf(file, isOne ? [''] : ['', FAMILY], listed), ...(above !== undefined && { above }) };
};

const isMarked = (row: Row) => readMark(wordsOf(row)) !== undefined;

const tidy = (heading: string) =>
  heading
    .trim()
    .replace(/^#+\s+/, '')
    .replace(/\s*:$/, '');

interface Block {
  readonly heading?: Row;
  readonly below: readonly Row[];
}

/** What stands together, with the line over it; a line that stands alone is over what comes next. */
const cutBlocks = (rows: readonly Row[]): readonly Block[] => {
  const blocks: { heading?: Row; readonly below: Row[] }[] = [];
  for (const [i, row] of rows.entries()) {
    const [before, after] = [rows[i - 1], rows[i + 1]];
    const isFirst = before === undefined || row.number > before.number + 1 || depthOf(before) > depthOf(row);
    const isOver = after !== undefined && depthOf(after) > depthOf(row);
    const words = wordsOf(row).trim();
    const isHeading =
      (isOver || (isFirst && !isDeep(row))) &&
      after !== undefined &&
      !ends(row) &&
      !bullet.test(words) &&
      words.length <= LONGEST_HEADING;
    const last = blocks.at(-1);
    if (isHeading) blocks.push({ heading: row, below: [] });
    else if (last === undefined) blocks.push({ below: [row] });
    else last.below.push(row);
  }
  return blocks;
};

/** Points below a point belong to it. */
const foldPoints = (rows: readonly Row[]): readonly { readonly number: number; readonly text: string }[] => {
  const [first] = rows;
  const least = first === undefined ? 0 : depthOf(first);
  const cards: { readonly number: number; text: string }[] = [];
  for (const row of rows) {
    const words = wordsOf(row).trim().replace(bullet, '');
    const last = cards.at(-1);
    if (last !== undefined && depthOf(row) > least) last.text += `\n${words}`;
    else cards.push({ number: row.number, text: words });
  }
  return cards;
};

/** A list of points without their bullets; those further in belong to the one above. Undefined where it is no such list. */
export const foldList = (sheet: Sheet): Sheet | undefined => {
  const { rows } = sheet;
  if (rows.some(({ cells }) => cells.filter((cell) => cell.trim() !== '').length !== 1)) return;
  const outer = rows.filter((row) => !isDeep(row));
  const isList = outer.length > 1 && outer.every((row) => bullet.test(wordsOf(row)));
  // Numbers in their order are taken off, and counted, where cards are made.
  const isCounted = outer.length === rows.length && rows.some((row) => /^\d/.test(wordsOf(row)));
  if (!isList || isCounted || !rows.every((row) => bullet.test(wordsOf(row)))) return;
  return { ...sheet, rows: foldPoints(rows).map(({ number, text }) => ({ number, cells: [text] })) };
};
