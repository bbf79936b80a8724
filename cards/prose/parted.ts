import { readMark } from '../file/mark.ts';
import type { Sheet } from '../file/table.ts';
import type { Tree, TreeMap } from '../file/tree.ts';
import { isRule } from './rule.ts';

/** A piece of more lines is a section of something else. */
const MOST_LINES = 8;
/** Longer is a sentence, and no name of a list; in signs. */
const LONGEST_NAME = 30;
/** By how many signs a line under a heading may be longer or shorter than it. */
const SLACK = 3;

/** A line between two parts of a list is no card. */
export const dropRules = (sheet: Sheet): Sheet => ({
  ...sheet,
  rows: sheet.rows.filter(({ cells }) => cells.length !== 1 || !isRule(cells[0] ?? '')),
});

const isUnderline = (line: string) => line.length <= 200 && /^(?:-{4,}|={4,})\s*$/.test(line);

/**
 * Headings that somebody underlined, as headings of Markdown; the number of lines stays. A line exactly as long as
 * the text above it is no rule, whatever that text is.
 */
export const markUnderlined = (text: string): string => {
  if (!/(?:-{4}|={4})\s*$/m.test(text)) return text;
  const lines = text.split(/\r\n|\r|\n/);
  for (const [i, line] of lines.entries()) {
    const over = lines[i - 1]?.trim() ?? '';
    if (!isUnderline(line) || over === '' || isRule(over) || over.startsWith('#')) continue;
    const ends = /[.?!…:]$/.test(over);
    if (Math.abs(line.trim().length - over.length) > (ends ? 0 : SLACK)) continue;
    lines[i] = '';
    // Below a heading stands something; what is to be filled in has one such line after another.
    let next = i + 1;
    while (next < lines.length && lines[next]?.trim() === '') next += 1;
    const isOver = next < lines.length && !isUnderline(lines[next + 1] ?? '');
    if (isOver && !ends) lines[i - 1] = `# ${over}`;
  }
  return lines.join('\n');
};

interface Piece {
  readonly line: number;
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Cards with a line between them, `---` or `%`; undefined where a text has none, or has lists between them. */
export const readParted = (
  text: string,
): { readonly tree: TreeMap; readonly count: number; readonly isSure: boolean } | undefined => {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const from = endOfFront(lines);
  const rules = lines.filter((line, i) => i >= from && isRule(line));
  const isSure = rules.length > 0 && rules.every((line) => line.trim() === '%');
  if (rules.length < (isSure ? 1 : 2)) return undefined;
  const pieces = cut(lines, from).map(readPiece);
  if (pieces.length < 2 || (!isSure && !areCards(pieces))) return undefined;
  const [first] = pieces;
  const isTitle =
    first !== undefined &&
    first.heading !== '' &&
    (first.lines.length === 0 || pieces.every(({ heading }, i) => i === 0 || heading === ''));
  const cards = pieces.flatMap((piece, i): readonly TreeMap[] => {
    const heading = isTitle && i === 0 ? '' : piece.heading;
    const entries = sayPiece(heading, piece.lines);
    return entries.length === 0 ? [] : [{ entries, line: piece.line }];
  });
  const deck = isTitle && first !== undefined ? [['deck', first.heading] as const] : [];
  return { tree: { entries: [...deck, ['cards', cards]], line: 1 }, count: cards.length, isSure };
};

/** Where the names and values at the top of a page end, between two rules of their own. */
const endOfFront = (lines: readonly string[]): number => {
  if (lines[0]?.trim() !== '---') return 0;
  const end = lines.findIndex((line, i) => i > 0 && line.trim() === '---');
  const isFront = end > 1 && lines.slice(1, end).every((line) => /^(?:[\w-]+:|\s|#|$)/.test(line));
  return isFront ? end + 1 : 0;
};

const cut = (
  lines: readonly string[],
  from: number,
): readonly { readonly line: number; readonly lines: string[] }[] => {
  const pieces: { line: number; lines: string[] }[] = [{ line: from + 1, lines: [] }];
  for (const [i, line] of lines.entries()) {
    if (i < from) continue;
    if (isRule(line)) pieces.push({ line: i + 2, lines: [] });
    else if (line.trim() !== '' || pieces.at(-1)?.lines.length !== 0) pieces.at(-1)?.lines.push(line.trim());
    else pieces[pieces.length - 1] = { line: i + 2, lines: [] };
  }
  return pieces.filter(({ lines: said }) => said.some(Boolean));
};

const readPiece = ({ line, lines }: { readonly line: number; readonly lines: readonly string[] }): Piece => {
  const mark = readMark(lines[0] ?? '');
  return { line, heading: mark?.words ?? '', lines: mark === undefined ? lines : lines.slice(1) };
};

/** Whether what stands between two rules is one card, as against a list of them or a chapter. */
const areCards = (pieces: readonly Piece[]): boolean => {
  const said = pieces.map(({ lines }) => lines.filter(Boolean));
  // Sentences below a heading of their own are its text.
  const open = said.filter((lines, i) => pieces[i]?.heading === '' || lines.every(isPoint) || lines.every(asks));
  const isChapter = (lines: readonly string[]) => lines.length > MOST_LINES || lines.some((line) => readMark(line));
  const isList = (lines: readonly string[]) => areAlike(lines) || (isName(lines[0] ?? '') && areAlike(lines.slice(1)));
  return !said.some(isChapter) && open.filter(isList).length * 5 <= said.length;
};

const asks = (line: string) => line.endsWith('?');
const says = (line: string) => /^(?!\p{L}[\p{L} ]{0,24}: )["“‘]?\p{Lu}.*[.!]["”’]?$/u.test(line);
const isPoint = (line: string) => /^(?:[-*+•]|\d{1,3}[.)])\s/.test(line);
const isWord = (line: string) => /^\p{L}+(?: \p{L}+)?$/u.test(line);
/** A few words without an end, over what is listed below it. */
const isName = (line: string) => line.length <= LONGEST_NAME && /^\p{L}.*[\p{L}\d:]$/u.test(line);

/** Points, questions, sentences or words below each other, each of its own. */
const areAlike = (lines: readonly string[]): boolean =>
  lines.length > 1 && [isPoint, asks, says, isWord].some((is) => lines.every(is));

/** A last line that begins with a dash says who said it. */
const sayPiece = (heading: string, lines: readonly string[]): readonly (readonly [string, Tree])[] => {
  const end = lines.findLastIndex(Boolean);
  const [, source] = (end > 0 && /^(?:--|—|–)\s*(\S.*)$/.exec(lines[end] ?? '')) || [];
  const text = lines
    .slice(0, source === undefined ? end + 1 : end)
    .join('\n')
    .trim();
  if (text === '') return heading === '' ? [] : [['tekst', heading]];
  return [
    ...(heading === '' ? [] : [['titel', heading] as const]),
    ['tekst', text],
    ...(source === undefined ? [] : [['bron', source] as const]),
  ];
};
