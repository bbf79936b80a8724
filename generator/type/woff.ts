import { type FileTable, joinTables } from './font-file.ts';
import { tagAt } from './tables.ts';

/**
 * Unpacks what zlib packed (RFC 1950) into no more than so many bytes: handed in, since Node has that by itself and a
 * browser has not.
 */
export type Inflate = (packed: Uint8Array, most: number) => Uint8Array;

const WOFF = 'wOFF';
const HEADER = 44;

/**
 * A font packed for the web as the plain file it was made from (WOFF 1.0, 5); any other file stays as it is. A library
 * would unpack each table again, in JavaScript, which takes longer than everything else that is done with it.
 */
export const unpackFont = (bytes: Uint8Array, inflate: Inflate): Uint8Array => {
  const packed = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || tagAt(packed, 0) !== WOFF) return bytes;
  // What the file says of itself counts, so that all tables together unpack to no more than that.
  let left = packed.getUint32(16);
  const tables: FileTable[] = [];
  for (let i = 0; i < packed.getUint16(12); i++) {
    const at = HEADER + 20 * i;
    const [start, size, length] = [4, 8, 12].map((offset) => packed.getUint32(at + offset)) as [number, number, number];
    left -= length;
    if (left < 0) throw new RangeError('The tables are larger than their file says it is.');
    const table = bytes.subarray(start, start + size);
    const plain = size < length ? inflate(table, length) : table;
    tables.push({ tag: tagAt(packed, at), bytes: plain, sum: packed.getUint32(at + 16) });
  }
  return joinTables(packed.getUint32(4), tables);
};
