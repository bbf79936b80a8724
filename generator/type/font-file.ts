import { viewOf } from './directory.ts';

/** A table as a file lists it. */
export interface FileTable {
  /** Four letters. */
  readonly tag: string;
  readonly bytes: Uint8Array;
  /** Of its numbers of four bytes, as far as it fits in one. */
  readonly sum: number;
}

/** The length of a table in its file, in bytes: each begins at a multiple of four. */
const toFour = (length: number): number => (length + 3) & ~3;

/**
 * Puts tables together as a plain file of so many a kind, in the order in which they are given (OpenType, "Organization of
 * an OpenType font").
 */
export const joinTables = (kind: number, tables: readonly FileTable[]): Uint8Array => {
  const count = tables.length;
  const heads = 12 + 16 * count;
  const file = new Uint8Array(tables.reduce((sum, { bytes }) => sum + toFour(bytes.length), heads));
  const view = viewOf(file);
  // How readers of old halved their way through the list.
  const halvings = Math.floor(Math.log2(count));
  const range = 16 * 2 ** halvings;
  view.setUint32(0, kind);
  [count, range, halvings, 16 * count - range].forEach((number, i) => {
    view.setUint16(4 + 2 * i, number);
  });
  let start = heads;
  tables.forEach(({ tag, bytes, sum }, i) => {
    file.set(bytes, start);
    const at = 12 + 16 * i;
    for (let letter = 0; letter < 4; letter++) file[at + letter] = tag.charCodeAt(letter);
    view.setUint32(at + 4, sum);
    view.setUint32(at + 8, start);
    view.setUint32(at + 12, bytes.length);
    start += toFour(bytes.length);
  });
  return file;
};

/** The sum of a table, or of a whole file: of its numbers of four bytes, where nothing more stands zeros. */
export const sumUp = (bytes: Uint8Array): number => {
  const view = viewOf(bytes);
  let sum = 0;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) sum = (sum + view.getUint32(at)) | 0;
  for (let shift = 24; at < bytes.length; at++, shift -= 8) sum = (sum + ((bytes[at] as number) << shift)) | 0;
  return sum >>> 0;
};
