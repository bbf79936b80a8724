import { type Covers, splitByFont } from '../paper/coverage.ts';
import type { Segment } from '../paper/frame.ts';
import { type Extent, joinExtents, moveExtent, type PlacedLetter, scaleExtent } from '../paper/outline.ts';
import type { Mm } from '../paper/units.ts';
import { splitWords } from '../paper/words.ts';
import { openGlyphs, type Shaped } from './glyphs.ts';

/** A typeface of one or more files, each for letters the ones before it lack. */
export interface Face {
  /** Of each file, whether it has a character. */
  readonly covers: readonly Covers[];
  /** How many units of the first file an em has. */
  readonly unitsPerEm: number;
  /** How wide a line is, in these units. */
  readonly advance: (text: string) => number;
  readonly outline: (text: string, size: Mm) => readonly Segment[];
  /** What a line covers, in the same units; undefined where it draws nothing. */
  readonly extent: (text: string) => Extent | undefined;
  readonly letters: (text: string) => readonly PlacedLetter[];
}

/** A glyph of one of the files, so many of the font's units from the start of its word. */
interface Place {
  readonly file: number;
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/** A word in parts, each in a file that has its letters: nearly always one. */
interface Word {
  readonly parts: readonly { readonly file: number; readonly scale: number; readonly shaped: Shaped }[];
  readonly advance: number;
  /** In units of the font; found when it is first asked for, and null where the word draws nothing. */
  extent?: Extent | null;
}

/**
 * Shapes word by word with the space that follows, as pdfkit does, so that widths agree to the last digit. Where files
 * count an em in other units, those of the first are meant. What was shaped once is kept.
 */
export const openFace = (bytes: readonly Uint8Array[]): Face => {
  const files = bytes.map(openGlyphs);
  const covers = files.map(({ covers }) => covers);
  const unitsPerEm = files[0]?.unitsPerEm ?? 1000;
  /** Of letters that are all in the first file. */
  const measureLine = files[0]?.measureLine;
  const scales = files.map((file) => unitsPerEm / file.unitsPerEm);
  const words = new Map<string, Word>();
  const widths = new Map<string, number>();

  const shapeWord = (word: string): Word => {
    const parts = splitByFont(word, covers).flatMap(({ text, font }) => {
      const shaped = files[font]?.shape(text);
      return shaped ? [{ file: font, scale: scales[font] ?? 1, shaped }] : [];
    });
    return { parts, advance: parts.reduce((sum, { scale, shaped }) => sum + shaped.advance * scale, 0) };
  };
  const wordOf = (word: string): Word => {
    const known = words.get(word);
    if (known) return known;
    const shaped = shapeWord(word);
    words.set(word, shaped);
    return shaped;
  };
  const wordsOf = (text: string): readonly Word[] => splitWords(text).map(wordOf);
  const measure = (text: string): number => wordsOf(text).reduce((sum, { advance }) => sum + advance, 0);
  /** Every glyph of a line, with its distance from the line's start in units of the font. */
  const visit = (words: readonly Word[], see: (place: Place) => void): void => {
    let pen = 0;
    for (const { parts } of words)
      for (const { file, scale, shaped } of parts)
        for (let i = 0; i < shaped.glyphs.length; i++) {
          const offset = shaped.offsets?.[i];
          const x = pen + (offset?.[0] ?? 0) * scale;
          see({ file, glyph: shaped.glyphs[i] as number, x, y: (offset?.[1] ?? 0) * scale });
          pen += (shaped.advances[i] ?? 0) * scale;
        }
  };
  const placesOf = (text: string): readonly Place[] => {
    const places: Place[] = [];
    visit(wordsOf(text), (place) => places.push(place));
    return places;
  };
  const findExtent = (word: Word): Extent | null => {
    let extent: Extent | undefined;
    visit([word], ({ file, glyph, x, y }) => {
      const own = files[file]?.extentOf(glyph);
      if (own) extent = joinExtents(extent, moveExtent(own, x / unitsPerEm, -y / unitsPerEm));
    });
    return extent ? scaleExtent(extent, unitsPerEm) : null;
  };
  const drawAt = ({ file, glyph, x, y }: Place, size: Mm): readonly Segment[] => {
    const scale = scales[file] ?? 1;
    return files[file]?.draw(glyph, x / scale, y / scale, (size / unitsPerEm) * scale) ?? [];
  };
  return {
    covers,
    unitsPerEm,
    advance: (text) => {
      const known = widths.get(text);
      if (known !== undefined) return known;
      const width = measureLine?.(text)?.advance ?? measure(text);
      widths.set(text, width);
      return width;
    },
    outline: (text, size) => placesOf(text).flatMap((place) => drawAt(place, size)),
    extent: (text) => {
      const line = measureLine?.(text);
      if (line) return line.left > line.right ? undefined : line;
      let start = 0;
      let left = Number.POSITIVE_INFINITY;
      let top = Number.POSITIVE_INFINITY;
      let right = Number.NEGATIVE_INFINITY;
      let bottom = Number.NEGATIVE_INFINITY;
      // Every line of a deck comes by here: no list of its words is made beside the one it is split into.
      const split = splitWords(text);
      for (let i = 0; i < split.length; i++) {
        const word = wordOf(split[i] as string);
        if (word.extent === undefined) word.extent = findExtent(word);
        const own = word.extent;
        if (own) {
          left = Math.min(left, own.left + start);
          right = Math.max(right, own.right + start);
          top = Math.min(top, own.top);
          bottom = Math.max(bottom, own.bottom);
        }
        start += word.advance;
      }
      return left > right ? undefined : { left, top, right, bottom };
    },
    letters: (text) =>
      placesOf(text).flatMap(({ file, glyph, x, y }) => {
        const letter = files[file]?.letterOf(glyph);
        return letter ? [{ letter, x: x / unitsPerEm, y: -y / unitsPerEm }] : [];
      }),
  };
};
