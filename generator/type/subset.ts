import { viewOf } from './directory.ts';
import { joinTables, sumUp } from './font-file.ts';
import { readTables, type Tables, TRUE_TYPE } from './tables.ts';

/** A part of a font: the glyphs that a document shows, numbered as they were first asked for, and their parts behind them. */
export interface Subset {
  /** The number that a glyph has in the part; 0 is for what is missing. */
  readonly includeGlyph: (glyph: number) => number;
  /** The part as a TrueType file. Throws a RangeError where the font leads out of itself, or has no end. */
  readonly encode: () => Uint8Array;
}

/** What a PDF needs of a TrueType font, and what it takes along where the font has it (ISO 32000-1, 9.9, table 126). */
const NEEDED = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'] as const;
const COPIED = ['cvt ', 'fpgm', 'prep'] as const;

/** Where `head` says how `loca` counts, and that it counts in bytes, of four bytes each. */
const [LOCA_KIND, LONG] = [50, 1];

/** Bytes of all outlines together: a whole font for the West has a fiftieth. */
const LARGEST = 4_000_000;

/** Opens an empty part of a font; undefined for one whose outlines are not of TrueType. */
export const openSubset = (tables: Tables): Subset | undefined => {
  const [glyf, head, hhea, hmtx, loca, maxp] = NEEDED.map((tag) => tables.get(tag));
  if (!glyf || !head || !hhea || !hmtx || !loca || !maxp) return undefined;
  const glyphs = [0];
  const numbers = new Map([[0, 0]]);
  const includeGlyph = (glyph: number): number => {
    const known = numbers.get(glyph);
    if (known !== undefined) return known;
    numbers.set(glyph, glyphs.length);
    return glyphs.push(glyph) - 1;
  };
  const isLong = head.getInt16(LOCA_KIND) === LONG;
  const startOf = (glyph: number) => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  const copyOutline = (glyph: number): Uint8Array => {
    const start = startOf(glyph);
    return bytesAt(glyf, start, startOf(glyph + 1) - start).slice();
  };

  const encode = (): Uint8Array => {
    const outlines: Uint8Array[] = [];
    let length = 0;
    // The parts of accented letters come behind the letters, and may have parts themselves: the list grows meanwhile.
    for (let number = 0; number < glyphs.length; number++) {
      const outline = copyOutline(glyphs[number] as number);
      renumberParts(outline, includeGlyph);
      outlines.push(outline);
      length += toEven(outline.length);
      if (length > LARGEST) throw new RangeError('The outlines of this font are larger than those of a font.');
    }
    const count = outlines.length;
    const places = new DataView(new ArrayBuffer(4 * (count + 1)));
    const joined = new Uint8Array(length);
    let end = 0;
    outlines.forEach((outline, number) => {
      joined.set(outline, end);
      end += toEven(outline.length);
      places.setUint32(4 * (number + 1), end);
    });
    const made = new Map<string, Uint8Array>([
      ['glyf', joined],
      ['head', withoutSum(withNumber(head, LOCA_KIND, LONG))],
      ['hhea', withNumber(hhea, 34, count)],
      ['hmtx', copyMetrics(hmtx, hhea.getUint16(34), glyphs)],
      ['loca', bytesAt(places, 0, places.byteLength)],
      ['maxp', withNumber(maxp, 4, count)],
    ]);
    for (const tag of COPIED) {
      const table = tables.get(tag);
      if (table) made.set(tag, bytesAt(table, 0, table.byteLength));
    }
    return writeFile(made);
  };
  return { includeGlyph, encode };
};

const bytesAt = (view: DataView, at: number, length: number): Uint8Array => {
  if (length < 0 || at + length > view.byteLength) throw new RangeError('A table of this font leads out of it.');
  return new Uint8Array(view.buffer, view.byteOffset + at, length);
};

const toEven = (length: number): number => length + (length & 1);

/** A copy of a table that says another number somewhere. */
const withNumber = (table: DataView, at: number, number: number): Uint8Array => {
  const copy = bytesAt(table, 0, table.byteLength).slice();
  viewOf(copy).setUint16(at, number);
  return copy;
};

/** Where `head` says what the sum of the file lacks, and what that comes to with it (OpenType, `head`). */
const [FILE_SUM, WHOLE] = [8, 0xb1b0afba];
const withoutSum = (head: Uint8Array): Uint8Array => head.fill(0, FILE_SUM, FILE_SUM + 4);

const writeFile = (tables: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1));
  const file = joinTables(
    TRUE_TYPE,
    sorted.map(([tag, bytes]) => ({ tag, bytes, sum: sumUp(bytes) })),
  );
  readTables(file)
    ?.get('head')
    ?.setUint32(FILE_SUM, WHOLE - sumUp(file));
  return file;
};

/** Of each glyph how wide it is and where it begins; glyphs behind the last width are all that wide (OpenType, `hmtx`). */
const copyMetrics = (hmtx: DataView, widths: number, glyphs: readonly number[]): Uint8Array => {
  const metrics = new Uint8Array(4 * glyphs.length);
  const view = viewOf(metrics);
  glyphs.forEach((glyph, number) => {
    const isWide = glyph < widths;
    view.setUint16(4 * number, hmtx.getUint16(4 * (isWide ? glyph : widths - 1)));
    view.setUint16(4 * number + 2, hmtx.getUint16(isWide ? 4 * glyph + 2 : 2 * widths + 2 * glyph));
  });
  return metrics;
};

/** Flags of a part of a glyph that is made of others (OpenType, `glyf`). */
const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const FOUR_SCALES = 0x80;

/** Gives the glyphs that a glyph is made of their numbers in the part. */
const renumberParts = (outline: Uint8Array, includeGlyph: (glyph: number) => number): void => {
  const view = viewOf(outline);
  if (outline.length === 0 || view.getInt16(0) >= 0) return;
  let at = 10;
  let flags = MORE;
  while (flags & MORE) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, includeGlyph(view.getUint16(at + 2)));
    const scales = flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & FOUR_SCALES ? 8 : 0;
    at += 4 + (flags & WORDS ? 4 : 2) + scales;
  }
};
