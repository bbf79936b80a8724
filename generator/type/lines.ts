import type { Edges } from './extents.ts';
import { APART, type Letters, MOST, nothing, OTHER, SPACE, UNKNOWN, USUAL } from './letters.ts';

/** How far a line goes, and what it covers; nothing where `right` is less than `left`. In units of the font. */
export interface Line extends Edges {
  readonly advance: number;
}

/** A line as it is measured; undefined where a word of it takes more than widths and kerning. */
export type MeasureLine = (text: string) => Line | undefined;

/** Measures lines of plain letters one by one: a deck has thousands of lines, of a hundred letters. */
export const openLines = (letters: Letters): MeasureLine => {
  const { numbers, meet, advances, lefts, tops, rights, bottoms, nearer, pair } = letters;
  return (text) => {
    let pen = 0;
    let { left, top, right, bottom } = nothing;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= USUAL) return undefined;
      const number = numbers[code] || meet(code);
      if (number === APART) return undefined;
      if (before > 0) {
        let by = nearer[before * MOST + number] as number;
        if (by === UNKNOWN) by = pair(before, number);
        if (by === OTHER) return undefined;
        pen += by;
      }
      const start = pen + (lefts[number] as number);
      const end = pen + (rights[number] as number);
      if (start < left) left = start;
      if (end > right) right = end;
      if ((tops[number] as number) < top) top = tops[number] as number;
      if ((bottoms[number] as number) > bottom) bottom = bottoms[number] as number;
      pen += advances[number] as number;
      before = code === SPACE ? 0 : number;
    }
    return { advance: pen, left, top, right, bottom };
  };
};
