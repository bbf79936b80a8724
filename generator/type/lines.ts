import type { Kerning } from './kerning.ts';
import type { Stays } from './substitutions.ts';

/** How far a line goes, in units of the font, and what it covers, in ems from its start, y downwards. */
export interface Line {
  readonly advance: number;
  readonly left: number;
  readonly top: number;
  /** Less than `left` where nothing is drawn. */
  readonly right: number;
  readonly bottom: number;
}

/** A line as it is measured; undefined where a word of it takes more than widths and kerning. */
export type MeasureLine = (text: string) => Line | undefined;

/** What is asked once about each letter, and about each two that follow each other. */
interface Letters {
  readonly unitsPerEm: number;
  /** The glyph of a letter that stands by itself; 0 where there is none. */
  readonly plainGlyphOf: (letter: string) => number;
  readonly advanceOf: (glyph: number) => number;
  readonly extentOf: (glyph: number) => Omit<Line, 'advance'> | undefined;
  readonly stays: Stays;
  readonly kerning: Kerning;
}

/** Code points of Latin letters and common signs lie below this. */
const USUAL = 0x2200;
/** So many letters a line may be made of, counted from 1; the last number is for all that stand apart. */
const MOST = 256;
const APART = MOST - 1;
/** Of two letters of which is not known how they stand, or of which a font makes something else. */
const UNKNOWN = -0x8000;
const OTHER = -0x7fff;

/**
 * Measures lines of plain letters one by one, from tables that fill as letters are met: a deck has thousands of lines, of
 * a hundred letters. Kerning stays within a word and the space that follows it, as words are painted.
 */
export const openLines = ({ unitsPerEm, plainGlyphOf, advanceOf, extentOf, stays, kerning }: Letters): MeasureLine => {
  const numbers = new Uint8Array(USUAL);
  const glyphs = [0];
  const advances = new Float64Array(MOST);
  const lefts = new Float64Array(MOST);
  const tops = new Float64Array(MOST);
  const rights = new Float64Array(MOST);
  const bottoms = new Float64Array(MOST);
  const nearer = new Int16Array(MOST * MOST).fill(UNKNOWN);

  const numberOf = (code: number): number => {
    const glyph = plainGlyphOf(String.fromCharCode(code));
    const isApart = glyph === 0 || !stays(glyph, undefined) || glyphs.length === APART;
    const number = isApart ? APART : glyphs.push(glyph) - 1;
    numbers[code] = number;
    if (isApart) return number;
    const { left, top, right, bottom } = extentOf(glyph) ?? nothing;
    advances[number] = advanceOf(glyph);
    lefts[number] = left;
    tops[number] = top;
    rights[number] = right;
    bottoms[number] = bottom;
    return number;
  };
  const findNearer = (before: number, number: number): number => {
    const [one, next] = [glyphs[before] as number, glyphs[number] as number];
    const by = stays(one, next) ? kerning(one, next) : OTHER;
    nearer[before * MOST + number] = by;
    return by;
  };

  return (text) => {
    let pen = 0;
    let { left, top, right, bottom } = nothing;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= USUAL) return undefined;
      const number = numbers[code] || numberOf(code);
      if (number === APART) return undefined;
      if (before > 0) {
        let by = nearer[before * MOST + number] as number;
        if (by === UNKNOWN) by = findNearer(before, number);
        if (by === OTHER) return undefined;
        pen += by;
      }
      const start = pen / unitsPerEm;
      left = Math.min(left, start + (lefts[number] as number));
      right = Math.max(right, start + (rights[number] as number));
      top = Math.min(top, tops[number] as number);
      bottom = Math.max(bottom, bottoms[number] as number);
      pen += advances[number] as number;
      before = code === SPACE ? 0 : number;
    }
    return { advance: pen, left, top, right, bottom };
  };
};

const SPACE = 32;
const nothing = {
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
};
