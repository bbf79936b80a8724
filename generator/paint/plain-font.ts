import { create, type Font } from 'fontkit';
import { openSubset, type Subset } from '../type/subset.ts';
import { readTables } from '../type/tables.ts';
import type { Typeface } from '../type/typeface.ts';

/** What pdfkit asks of a font that is handed to it opened, in units of the font. */
export interface PlainFont {
  /** The name printers see; it is given to a font when pdfkit has it. */
  postscriptName?: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  /** In degrees, to the left. */
  readonly italicAngle: number;
  readonly head: { readonly macStyle: { readonly italic: boolean } };
  readonly post: { readonly isFixedPitch: boolean };
  readonly 'OS/2': { readonly sFamilyClass: number };
  /** Only of what stands for a missing glyph; pdfkit takes its width for thousandths of the size. */
  readonly getGlyph: (glyph: 0) => { readonly advanceWidth: number };
  readonly hasGlyphForCodePoint: (code: number) => boolean;
  /** Words that take more than widths and kerning. */
  readonly layout: (text: string) => unknown;
  readonly createSubset: () => Subset;
}

const ITALIC = 2;
/** The first version of `OS/2` that says how high letters are, and how long it is then. */
const [WITH_HEIGHTS, LONG] = [2, 90];

/**
 * Tells pdfkit of a plain TrueType font what its own tables say (OpenType 1.9: `head`, `hhea`, `OS/2`, `post`): the library
 * that pdfkit reads fonts with takes longer to load than a small deck to print. Undefined for any other font.
 */
export const openPlainFont = (bytes: Uint8Array, typeface: Typeface): PlainFont | undefined => {
  const tables = readTables(bytes);
  const [head, hhea, os2, post] = ['head', 'hhea', 'OS/2', 'post'].map((tag) => tables?.get(tag));
  const subset = tables && openSubset(tables);
  if (!head || !hhea || !os2 || !post || !subset) return undefined;
  const { unitsPerEm, glyphOf, advanceOf } = typeface;
  let library: Font | undefined;
  const layout = (text: string) => {
    library ??= create(bytes as Buffer) as Font;
    return library.layout(text);
  };
  const hasHeights = os2.getUint16(0) >= WITH_HEIGHTS && os2.byteLength >= LONG;
  return {
    unitsPerEm,
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    capHeight: hasHeights ? os2.getInt16(88) : 0,
    xHeight: hasHeights ? os2.getInt16(86) : 0,
    bbox: { minX: head.getInt16(36), minY: head.getInt16(38), maxX: head.getInt16(40), maxY: head.getInt16(42) },
    italicAngle: post.getInt32(4) / 0x10000,
    head: { macStyle: { italic: (head.getUint16(44) & ITALIC) !== 0 } },
    post: { isFixedPitch: post.getUint32(12) !== 0 },
    'OS/2': { sFamilyClass: os2.getInt16(30) },
    getGlyph: (glyph) => ({ advanceWidth: (advanceOf(glyph) / unitsPerEm) * 1000 }),
    hasGlyphForCodePoint: (code) => glyphOf(code) !== 0,
    layout,
    createSubset: () => subset,
  };
};
