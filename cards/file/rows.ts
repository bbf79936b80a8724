import Papa from 'papaparse';
import { type AnkiHead, nameFields, openBlanks, takeAnkiHead } from './anki.ts';
import { mostNames } from './limits.ts';
import type { Notebook } from './problem.ts';
import { short } from './problem.ts';
import { type Sheet, trimSheet } from './table.ts';

/** What can stand between two cells, in the order in which they win when nothing else tells. */
const separators = ['\t', ';', ',', '|'] as const;
export type Separator = (typeof separators)[number];

/** How many rows are looked at to find what separates cells. */
const rowsWeighed = 200;
/** How many quotation marks that never close are mended before the rest of the file is read without any. */
const mostMended = 50;

/**
 * Reads a text of rows and cells: any separator, a `sep=;` line or what Anki writes above its notes, any line end,
 * quotation marks where they should not be.
 */
export const readRows = (file: string, text: string, { note }: Notebook, wish?: Separator): Sheet => {
  // One kind of line end, in cells too: Excel writes CR LF after a row and LF in a cell, old Excel for the Mac CR alone.
  const lines = text.replaceAll(/\r\n?/g, '\n');
  const [line, told] = /^"?sep=([^\n])"?\n?/i.exec(lines) ?? [];
  const anki = takeAnkiHead(lines);
  const body = anki?.body ?? (line === undefined ? lines : lines.slice(line.length));
  const separator = wish ?? separators.find((sign) => sign === (anki?.separator ?? told)) ?? findSeparator(body);
  let widest = 0;
  const toRow = (number: number) => (cells: readonly string[], i: number) => {
    if (cells.slice(mostNames).some((cell) => cell.trim() !== '')) widest = Math.max(widest, cells.length);
    return { number: number + i, cells: cells.slice(0, mostNames).map(takeMark) };
  };
  // Excel hides the line that names the separator, and counts from the next; Anki's own lines are there to be seen.
  const rows = parse(file, body, separator, note).map(toRow((anki?.count ?? 0) + 1));
  const head = anki?.columns && parse(file, anki.columns.text, separator, note).map(toRow(anki.columns.number));
  if (widest > 0) note('columns-left', { file }, { count: widest, most: mostNames });
  const all = anki === undefined ? rows : nameNotes(anki, head ?? [], rows);
  return joinSpilled(trimSheet({ file, rows: all }), widthOf(all), separator, note);
};

/** The notes of Anki under the names of their fields. */
const nameNotes = (anki: AnkiHead, head: Sheet['rows'], rows: Sheet['rows']): Sheet['rows'] => {
  const notes = rows.map(({ cells }) => cells);
  const names = head[0]?.cells ?? nameFields(anki, notes);
  if (names === undefined) return rows;
  return [
    { number: head[0]?.number ?? anki.count, cells: names },
    ...rows.map(({ number, cells }) => ({ number, cells: openBlanks(names, cells) })),
  ];
};

/** Takes away the mark before a sign that would begin a formula, as we and others write it. */
const takeMark = (cell: string) => (cell.startsWith("'") && /^'+[=+\-@\t]/.test(cell) ? cell.slice(1) : cell);

const options = (separator: Separator, rest: Papa.ParseConfig = {}) =>
  ({ delimiter: separator, newline: '\n', skipEmptyLines: false, ...rest }) as const;

/** A mark that opens a cell and never closes would swallow the rest of the file: its line is read as it stands. */
const parse = (file: string, text: string, separator: Separator, note: Notebook['note']): readonly string[][] => {
  const rows: string[][] = [];
  let rest = text;
  for (let mended = 0; rest !== ''; mended++) {
    const { data, errors } = Papa.parse<string[]>(rest, options(separator));
    const open = errors.find(({ code }) => code === 'MissingQuotes');
    if (open === undefined) return [...rows, ...data];
    const row = open.row ?? 0;
    const good = row === 0 ? '' : Papa.parse<string[]>(rest, options(separator, { preview: row })).meta.cursor;
    const from = typeof good === 'number' ? good : 0;
    const stop = rest.indexOf('\n', from);
    const line = mended < mostMended && stop !== -1 ? rest.slice(from, stop) : rest.slice(from);
    rows.push(...data.slice(0, row));
    const plain = Papa.parse<string[]>(line, options(separator, { quoteChar: '\u0000' })).data;
    note('quote-open', { file, row: rows.length + 1 }, { value: short(line) });
    rows.push(...plain);
    rest = rest.slice(from + line.length + (stop === -1 ? 0 : 1));
  }
  return rows;
};

/**
 * What separates cells: the sign that gives most rows as many cells as the others. In a file of one column commas stand
 * in sentences, now and then and with a space behind; those separate nothing.
 */
const findSeparator = (text: string): Separator => {
  const weighed = separators.map((sign) => ({ sign, weight: weigh(text, sign) }));
  const best = weighed.reduce((a, b) => (b.weight > a.weight ? b : a));
  // Nothing separates: any sign that is not in the text will do, and a tab is in no sentence.
  return best.weight > 0 ? best.sign : text.slice(0, 100_000).includes('\t') ? ('\u001f' as Separator) : '\t';
};

const weigh = (text: string, sign: Separator): number => {
  const begin = text.slice(0, 400_000);
  if (!begin.includes(sign)) return 0;
  const { data, errors } = Papa.parse<string[]>(begin, options(sign, { preview: rowsWeighed }));
  const rows = data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const [first] = rows;
  if (first === undefined) return 0;
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual, often] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  const several = rows.filter(({ length }) => length > 1).length / rows.length;
  const alike = often / rows.length;
  if (usual === 1 && (first.length === 1 || several < 0.5)) return 0;
  const spaced = sign === '\t' ? 0 : spacedShare(rows);
  if (spaced > 0.8 && (first.length === 1 || sign === ',') && (first.length === 1 || alike < 0.95 || looksProse(first)))
    return 0;
  if (first.length === 1 && alike < 0.8) return 0;
  // A sign inside a quoted cell cuts that cell, and its mark then swallows others: the few that are left look alike with ease.
  const trust = errors.some(({ type }) => type === 'Quotes') ? 0.7 : 1;
  return trust * (alike + several / 2 + (first.length > 1 ? 0.3 : 0) - (sign === '|' ? 0.05 : 0) - spaced / 4);
};

/** In which part of the cells after the first a space comes first, as after a comma in a sentence. */
const spacedShare = (rows: readonly string[][]): number => {
  const after = rows.flatMap((cells) => cells.slice(1)).filter((cell) => cell !== '');
  return after.length === 0 ? 0 : after.filter((cell) => cell.startsWith(' ')).length / after.length;
};

const looksProse = (cells: readonly string[]) => /[.?!…]["”’]?\s*$/.test(cells.at(-1) ?? '');

/** How wide a program made all rows, with empty cells at their ends: such rows have no cell too many. In cells. */
const widthOf = (rows: Sheet['rows']): number => {
  const widths = rows.map(({ cells }) => cells.length).filter((width) => width > 1);
  const most = Math.max(0, ...widths.slice(0, rowsWeighed));
  return widths.length > 2 && widths.every((width) => width === most) ? most : 0;
};

/**
 * A row with a cell too many mostly has the separator inside a sentence, with a space behind it: those pieces are put
 * together again, and a person is asked. Where that does not add up, nothing is touched and a person is told.
 */
const joinSpilled = (sheet: Sheet, made: number, separator: Separator, note: Notebook['note']): Sheet => {
  const counts = new Map<number, number>();
  for (const { cells } of sheet.rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const named = sheet.rows[0]?.cells.length ?? 0;
  const usual = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [named, 0])[0];
  // Lower down a wider table may begin: several rows as wide are no sentences that fell apart.
  const wide = [...counts].filter(([cells, rows]) => rows > 1 && cells > usual + 2).map(([cells]) => cells);
  const width = Math.max(named, usual, made, ...wide);
  if (width < 2) return sheet;
  const rows = sheet.rows.map((row) => {
    const surplus = row.cells.length - width;
    if (surplus <= 0) return row;
    const pieces = row.cells.map((cell, i) => i > 0 && /^ \S/.test(cell) && row.cells[i - 1] !== '');
    if (pieces.filter(Boolean).length !== surplus) {
      const value = short(row.cells.slice(width).join(' · '));
      note('cells-too-many', { file: sheet.file, row: row.number }, { count: surplus, value });
      return row;
    }
    const cells: string[] = [];
    for (const [i, cell] of row.cells.entries()) {
      if (pieces[i]) cells.push(`${cells.pop() ?? ''}${separator}${cell}`);
      else cells.push(cell);
    }
    const joined = cells.find((cell) => cell.includes(`${separator} `)) ?? '';
    note(
      'cells-joined',
      { file: sheet.file, row: row.number },
      { count: surplus, sign: separator, value: short(joined, 70) },
    );
    return { ...row, cells };
  });
  return { ...sheet, rows };
};
