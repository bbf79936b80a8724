import type { Edges, ExtentOf } from './extents.ts';
import type { Kerning } from './kerning.ts';
import type { Stays } from './substitutions.ts';

/** How far a line goes, and what it covers; nothing where `right` is less than `left`. In units of the font. */
export interface Line extends Edges {
  readonly advance: number;
}

/** A line as it is measured; undefined where a word of it takes more than widths and kerning. */
export type MeasureLine = (text: string) => Line | undefined;

/** What is asked once about each letter, and about each two that follow each other. */
interface Letters {
  /** The glyph of a letter that stands by itself; 0 where there is none. */
  readonly plainGlyphOf: (letter: string) => number;
  readonly advanceOf: (glyph: number) => number;
  readonly extentOf: ExtentOf;
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
 * a hundred letters. All is whole numbers: an engine that has just begun makes an object of every other. Kerning stays
 * within a word and the space that follows it, as words are painted.
 */
export const openLines = ({ plainGlyphOf, advanceOf, extentOf, stays, kerning }: Letters): MeasureLine => {
  const numbers = new Uint8Array(USUAL);
  const glyphs = [0];
  const advances = new Int32Array(MOST);
  const lefts = new Int32Array(MOST);
  const tops = new Int32Array(MOST);
  const rights = new Int32Array(MOST);
  const bottoms = new Int32Array(MOST);
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
    const told = stays(one, next) ? kerning(one, next) : OTHER;
    // A font may add up pairs of several tables to more than is kept here.
    const by = Math.abs(told) < -OTHER ? told : OTHER;
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

const SPACE = 32;
/** Farther than a line goes. */
const FAR = 0x20000000;
const nothing: Edges = { left: FAR, top: FAR, right: -FAR, bottom: -FAR };
