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
  const count = packed.getUint16(12);
  const plain = new Uint8Array(packed.getUint32(16));
  const view = new DataView(plain.buffer);
  view.setUint32(0, packed.getUint32(4));
  view.setUint16(4, count);
  // How readers of old halved their way through the table list (OpenType, "Table directory").
  const halvings = Math.floor(Math.log2(count));
  view.setUint16(6, 16 * 2 ** halvings);
  view.setUint16(8, halvings);
  view.setUint16(10, 16 * count - 16 * 2 ** halvings);
  let end = 12 + 16 * count;
  for (let i = 0; i < count; i++) {
    const at = HEADER + 20 * i;
    const [start, size, length] = [4, 8, 12].map((offset) => packed.getUint32(at + offset)) as [number, number, number];
    const table = bytes.subarray(start, start + size);
    // Before it is unpacked: what a table says of itself counts, so that all together unpack to no more than the file does.
    const place = plain.subarray(end, end + length);
    if (place.length < length) throw new RangeError('The tables are larger than their file says it is.');
    place.set(size < length ? inflate(table, length) : table);
    const entry = 12 + 16 * i;
    plain.set(bytes.subarray(at, at + 4), entry);
    view.setUint32(entry + 4, packed.getUint32(at + 16));
    view.setUint32(entry + 8, end);
    view.setUint32(entry + 12, length);
    end += (length + 3) & ~3;
  }
  return plain;
};
