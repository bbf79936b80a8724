/**
 * The number of a glyph as a string of a PDF holds it: two bytes (ISO 32000-1, 7.3.4.2 and 9.7.4.2). Half as long as in
 * hexadecimals, and packed in two thirds of the time. What would end the string or be read otherwise is escaped; bytes
 * beyond ASCII are told in octals, so that a page is the same text in all encodings.
 */
export const spellCode = (glyph: number): string => spellByte(glyph >> 8) + spellByte(glyph & 0xff);

const spellByte = (byte: number): string =>
  byte < BEYOND ? (escaped.get(byte) ?? String.fromCharCode(byte)) : `\\${byte.toString(8)}`;

const BEYOND = 0x80;

/** Line feed, carriage return, brackets and the backslash itself. */
const escaped = new Map([
  [0x0a, '\\n'],
  [0x0d, '\\r'],
  [0x28, '\\('],
  [0x29, '\\)'],
  [0x5c, '\\\\'],
]);
