import { type GlyphOf, readCharacters } from './characters.ts';
import { type ExtentOf, readExtents } from './extents.ts';
import { readKerning } from './kerning.ts';
import { type Letters, openLetters } from './letters.ts';
import { type MeasureLine, openLines } from './lines.ts';
import { readStays } from './substitutions.ts';
import { readTables } from './tables.ts';

/** A word as glyphs: which, and how far each is from the next, kerned, in units of the font. */
export interface Run {
  readonly glyphs: readonly number[];
  readonly advances: readonly number[];
  /** All advances together. */
  readonly advance: number;
}

/** A typeface whose words are placed letter by letter. */
export interface Typeface {
  readonly unitsPerEm: number;
  readonly glyphOf: GlyphOf;
  /** How wide a glyph is by itself, in units of the font. */
  readonly advanceOf: (glyph: number) => number;
  /** What a glyph covers, in units of the font, y downwards; undefined for one that draws nothing. */
  readonly extentOf: ExtentOf | undefined;
  readonly letters: Letters;
  /** Lines at once, where the font says of each glyph what it covers. */
  readonly measureLine: MeasureLine | undefined;
  /** A word as glyphs; undefined for one that takes more than widths and kerning: marks, ligatures, other scripts. */
  readonly shape: (word: string) => Run | undefined;
}

/** Letters, figures and signs that stand by themselves, in whichever order; what hides or joins is not among them. */
const PLAIN = /^[\p{Script=Latin}\p{Script=Common}]+$/u;
const APART = /[\p{M}\p{Default_Ignorable_Code_Point}\u2044]/u;

/** Who measures with a font and who paints with it open it once, and a word is shaped once for both. */
const opened = new WeakMap<Uint8Array, { readonly typeface: Typeface | undefined }>();

/**
 * Opens a plain TrueType font; undefined for one that is packed, that asks for more than is read here, or whose tables
 * lead out of it.
 */
export const openTypeface = (bytes: Uint8Array): Typeface | undefined => {
  const known = opened.get(bytes) ?? { typeface: tryTypeface(bytes) };
  opened.set(bytes, known);
  return known.typeface;
};

const tryTypeface = (bytes: Uint8Array): Typeface | undefined => {
  try {
    return readTypeface(bytes);
  } catch (problem) {
    if (problem instanceof RangeError) return undefined;
    throw problem;
  }
};

const readTypeface = (bytes: Uint8Array): Typeface | undefined => {
  const tables = readTables(bytes);
  const [head, hhea, hmtx, cmap] = ['head', 'hhea', 'hmtx', 'cmap'].map((tag) => tables?.get(tag));
  const read = cmap && readCharacters(cmap);
  const kerning = tables && readKerning(tables.get('GPOS'));
  const stays = tables && readStays(tables.get('GSUB'));
  if (!tables || !head || !hhea || !hmtx || !read || !kerning || !stays) return undefined;
  // Kerning of an older kind, where there is none of the newer.
  if (tables.has('morx') || (tables.has('kern') && !tables.has('GPOS'))) return undefined;
  const widths = hhea.getUint16(34);
  const glyphOf = remember(read);
  const advanceOf = (glyph: number) => hmtx.getUint16(4 * Math.min(glyph, widths - 1));
  const shape = (word: string): Run | undefined => {
    if (!isPlain(word)) return undefined;
    const glyphs: number[] = [];
    for (const character of word) {
      const glyph = glyphOf(character.codePointAt(0) ?? 0);
      if (glyph === 0) return undefined;
      glyphs.push(glyph);
    }
    const advances: number[] = [];
    let sum = 0;
    for (let i = 0; i < glyphs.length; i++) {
      const glyph = glyphs[i] as number;
      const next = glyphs[i + 1];
      if (!stays(glyph, next)) return undefined;
      const advance = advanceOf(glyph) + (next === undefined ? 0 : kerning(glyph, next));
      advances.push(advance);
      sum += advance;
    }
    return { glyphs, advances, advance: sum };
  };
  const shaped = new Map<string, Run | undefined>();
  const shapeOnce = (word: string): Run | undefined => {
    const known = shaped.get(word);
    if (known || shaped.has(word)) return known;
    const run = shape(word);
    shaped.set(word, run);
    return run;
  };
  const extentOf = readExtents(tables);
  const plainGlyphOf = (letter: string) => (isPlain(letter) ? glyphOf(letter.codePointAt(0) ?? 0) : 0);
  const letters = openLetters({ plainGlyphOf, advanceOf, extentOf, stays, kerning });
  const measureLine = extentOf && openLines(letters);
  return { unitsPerEm: head.getUint16(18), glyphOf, advanceOf, extentOf, letters, measureLine, shape: shapeOnce };
};

/** Letters of the West and signs of print, which are all plain, are told without looking up what they are. */
const USUAL_WORD = /^[ -~\u00a0-\u00ac\u00ae-\u00ff\u2013\u2018\u2019\u201c\u201d\u2026]+$/;
const isPlain = (word: string): boolean => USUAL_WORD.test(word) || (PLAIN.test(word) && !APART.test(word));

/** Code points of Latin letters and common signs lie below this. */
const USUAL = 0x2200;

const remember = (read: GlyphOf): GlyphOf => {
  const known: number[] = [];
  const rare = new Map<number, number>();
  return (code) => {
    if (code < USUAL) {
      const glyph = known[code] ?? read(code);
      known[code] = glyph;
      return glyph;
    }
    const glyph = rare.get(code) ?? read(code);
    rare.set(code, glyph);
    return glyph;
  };
};
