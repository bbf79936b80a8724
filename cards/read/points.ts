import type { Cell } from '../file/table.ts';

/** What stands before a point: a bullet, a stroke, a number with its sign; or more than one of them. */
const bullets = /^(?:(?:[•●◦▪‣·*–-]|\d{1,2}[.)]) +)+/;

/** Takes a point out of its list: one line, and no bullet. */
export const bare = (line: string): string => line.replaceAll(/\s+/g, ' ').trim().replace(bullets, '');

/** The points in a cell: lines, bullets, strokes between (`|`), or `; ` where the column has that in most rows. */
export const readPoints = (cell: Cell, bySemicolon: boolean, clean: (raw: string) => string): readonly string[] => {
  const pieces = typeof cell === 'string' ? split(clean(cell), bySemicolon) : cell.map((point) => clean(point));
  return pieces.map(bare).filter((point) => point !== '');
};

const split = (text: string, bySemicolon: boolean): readonly string[] => {
  // A bullet first: then only bullets begin a point, and a line without belongs to the point above it.
  if (/^[•●◦▪‣]\s/.test(text)) return text.split(/\n(?=[•●◦▪‣]\s)/);
  if (text.includes('\n')) return text.split('\n');
  if (/\S\s?[•●▪]\s?\S/.test(text)) return text.split(/\s?[•●▪]\s?/);
  if (text.includes('|')) return text.split('|');
  if (bySemicolon && /;\s/.test(text)) return text.split(/;\s/);
  const numbered = splitNumbered(text);
  return numbered.length > 1 ? numbered : [text];
};

/** Points on one line that are numbered from 1 on: `1. Loop. 2. Kijk.`; what only parts them is of none. */
const splitNumbered = (text: string): readonly string[] => {
  const begins: number[] = [];
  for (const { 1: number, index } of text.matchAll(/(?<=^|\s)(\d{1,2})[.)]\s+(?=\S)/g))
    if (Number(number) === begins.length + 1 && (index === 0 || begins.length > 0)) begins.push(index);
  return begins.map((begin, i) => text.slice(begin, begins[i + 1]).replace(/[;,]\s+$/, ''));
};

/** Whether most filled cells of a column have `; ` between points. */
export const splitsBySemicolon = (cells: readonly Cell[]): boolean => {
  const filled = cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '');
  return filled.length > 1 && filled.filter((cell) => /;\s\S/.test(String(cell))).length > filled.length / 2;
};
