import type { Tables } from './tables.ts';

/** The edges of a glyph or a line, in units of the font from the start of its baseline, y downwards. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a glyph covers; undefined for one that draws nothing. */
export type ExtentOf = (glyph: number) => Edges | undefined;

/**
 * Reads the box that every glyph of TrueType begins with (OpenType, `glyf` and `loca`), so that no outline is taken apart
 * to see where a line ends; undefined for a font that has none, as those of PostScript.
 */
export const readExtents = (tables: Tables): ExtentOf | undefined => {
  const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((tag) => tables.get(tag));
  if (!head || !loca || !glyf) return undefined;
  const isLong = head.getInt16(50) === 1;
  const offsetOf = (glyph: number) => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  const known = new Map<number, Edges | undefined>();
  return (glyph) => {
    if (known.has(glyph)) return known.get(glyph);
    const at = offsetOf(glyph);
    const side = (place: number) => glyf.getInt16(at + place);
    const edges =
      offsetOf(glyph + 1) === at ? undefined : { left: side(2), top: 0 - side(8), right: side(6), bottom: 0 - side(4) };
    known.set(glyph, edges);
    return edges;
  };
};
