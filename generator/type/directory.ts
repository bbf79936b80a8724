import { tagAt } from './tables.ts';

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Kinds of file by their first four bytes: outlines of TrueType (by two names) and of PostScript. */
const PLAIN = ['\u0000\u0001\u0000\u0000', 'true', 'OTTO'];

/** The tables of a font of any kind that lie inside its file; undefined where one does not, or where there are none. */
export const listTables = (bytes: Uint8Array): ReadonlyMap<string, DataView> | undefined => {
  const file = viewOf(bytes);
  if (!PLAIN.includes(tagAt(file, 0))) return undefined;
  const tables = new Map<string, DataView>();
  for (let i = 0; i < file.getUint16(4); i++) {
    const at = 12 + 16 * i;
    const [start, length] = [file.getUint32(at + 8), file.getUint32(at + 12)];
    if (start + length > bytes.length) return undefined;
    tables.set(tagAt(file, at), new DataView(bytes.buffer, bytes.byteOffset + start, length));
  }
  return tables;
};
