import type { Edges, ExtentOf } from './extents.ts';
import type { Kerning } from './kerning.ts';
import type { Stays } from './substitutions.ts';

/** What is asked of a font once about each letter, and about each two that follow each other. */
export interface Asked {
  /** The glyph of a letter that stands by itself; 0 where there is none. */
  readonly plainGlyphOf: (letter: string) => number;
  readonly advanceOf: (glyph: number) => number;
  /** Undefined where the font does not say what glyphs cover. */
  readonly extentOf: ExtentOf | undefined;
  readonly stays: Stays;
  readonly kerning: Kerning;
}

/**
 * The plain letters of a font by numbers from 1, in tables that fill as letters are met: who measures a line and who paints
 * it take a step a letter. All is whole numbers, in units of the font: an engine that has just begun makes an object of
 * every other. Kerning stays within a word and the space that follows it, so after a space nothing is `before`.
 */
export interface Letters {
  /** By code unit; 0 for a letter that was not met. */
  readonly numbers: Uint8Array;
  /** Gives a letter its number: `APART` where it takes more than a width and kerning. */
  readonly meet: (code: number) => number;
  readonly glyphs: readonly number[];
  readonly advances: Int32Array;
  /** What each covers; nothing where `right` is less than `left`. */
  readonly lefts: Int32Array;
  readonly tops: Int32Array;
  readonly rights: Int32Array;
  readonly bottoms: Int32Array;
  /** How much nearer a letter stands to the one before, at `before * MOST + number`; `UNKNOWN` before two have met. */
  readonly nearer: Int16Array;
  /** The same of two that meet: `OTHER` where a font makes something else of them. */
  readonly pair: (before: number, number: number) => number;
}

/** Code points of Latin letters and common signs lie below this. */
export const USUAL = 0x2200;
/** So many letters a line may be made of; the last number is for all that stand apart. */
export const MOST = 256;
export const APART = MOST - 1;
export const UNKNOWN = -0x8000;
export const OTHER = -0x7fff;
export const SPACE = 32;

/** Opens the letters of a font, of which none was met. */
export const openLetters = ({ plainGlyphOf, advanceOf, extentOf, stays, kerning }: Asked): Letters => {
  const numbers = new Uint8Array(USUAL);
  const glyphs = [0];
  const advances = new Int32Array(MOST);
  const lefts = new Int32Array(MOST);
  const tops = new Int32Array(MOST);
  const rights = new Int32Array(MOST);
  const bottoms = new Int32Array(MOST);
  const nearer = new Int16Array(MOST * MOST).fill(UNKNOWN);

  const meet = (code: number): number => {
    const glyph = plainGlyphOf(String.fromCharCode(code));
    const isApart = glyph === 0 || !stays(glyph, undefined) || glyphs.length === APART;
    const number = isApart ? APART : glyphs.push(glyph) - 1;
    numbers[code] = number;
    if (isApart) return number;
    const { left, top, right, bottom } = extentOf?.(glyph) ?? nothing;
    advances[number] = advanceOf(glyph);
    lefts[number] = left;
    tops[number] = top;
    rights[number] = right;
    bottoms[number] = bottom;
    return number;
  };
  const pair = (before: number, number: number): number => {
    const [one, next] = [glyphs[before] as number, glyphs[number] as number];
    const told = stays(one, next) ? kerning(one, next) : OTHER;
    // A font may add up pairs of several tables to more than is kept here.
    const by = Math.abs(told) < -OTHER ? told : OTHER;
    nearer[before * MOST + number] = by;
    return by;
  };
  return { numbers, meet, glyphs, advances, lefts, tops, rights, bottoms, nearer, pair };
};

/** Farther than a line goes. */
const FAR = 0x20000000;
export const nothing: Edges = { left: FAR, top: FAR, right: -FAR, bottom: -FAR };
