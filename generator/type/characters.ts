import { partAt } from './tables.ts';

/** The glyph of a code point; 0 where the font has none. */
export type GlyphOf = (code: number) => number;

const WINDOWS = 3;
const UNICODE = 0;

/** Reads which glyph each character has (OpenType, `cmap`); undefined where the table is of a kind we do not read. */
export const readCharacters = (cmap: DataView): GlyphOf | undefined => {
  for (let i = cmap.getUint16(2) - 1; i >= 0; i--) {
    const at = 4 + 8 * i;
    const platform = cmap.getUint16(at);
    if (platform !== WINDOWS && platform !== UNICODE) continue;
    const table = partAt(cmap, cmap.getUint32(at + 4));
    if (table.getUint16(0) === 4) return readSegments(table);
    if (table.getUint16(0) === 12) return readGroups(table);
  }
  return undefined;
};

/** Format 4: segments of the basic plane, by their last character. */
const readSegments = (table: DataView): GlyphOf => {
  const doubled = table.getUint16(6);
  const [ends, starts] = [14, 16 + doubled];
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
  return (code) => {
    if (code > 0xffff) return 0;
    for (let i = 0; i < doubled; i += 2) {
      if (table.getUint16(ends + i) < code) continue;
      const start = table.getUint16(starts + i);
      if (start > code) return 0;
      const offset = table.getUint16(offsets + i);
      if (offset === 0) return (code + table.getUint16(deltas + i)) & 0xffff;
      const glyph = table.getUint16(offsets + i + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + table.getUint16(deltas + i)) & 0xffff;
    }
    return 0;
  };
};

/** Format 12: groups of characters of all planes. */
const readGroups =
  (table: DataView): GlyphOf =>
  (code) => {
    for (let i = 0; i < table.getUint32(12); i++) {
      const at = 16 + 12 * i;
      if (table.getUint32(at + 4) < code) continue;
      const start = table.getUint32(at);
      return start > code ? 0 : table.getUint32(at + 8) + code - start;
    }
    return 0;
  };
