import { readZipName } from './dos-letters.ts';
import type { NamedBytes } from './file-kind.ts';
import { largestUnpacked, MEGABYTE, mostFiles } from './limits.ts';
import type { Notebook } from './problem.ts';

/** Deflate makes nothing more than this many times smaller. */
const mostGrowth = 1032;
const pieceSize = 16_384;

interface Entry {
  readonly name: string;
  /** 0 as it is, 8 deflated: the two that are used. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where the entry itself begins. */
  readonly at: number;
  readonly isLocked: boolean;
}

/**
 * Opens a zip. Sizes are added up from its list before anything is unpacked, and no entry may grow beyond the size it
 * gave: a small file that explodes is told and not opened. `wanted` leaves out what nobody will read.
 */
export const openZip = async (
  { name: file, bytes }: NamedBytes,
  wanted: (name: string) => boolean,
  { note }: Notebook,
  most: number = largestUnpacked.zip,
): Promise<readonly NamedBytes[] | undefined> => {
  const entries = listEntries(bytes)?.filter(({ name }) => !name.endsWith('/') && wanted(name));
  if (entries === undefined) {
    note('zip-broken', { file });
    return undefined;
  }
  const size = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (size > most) {
    note('zip-too-large', { file }, { count: Math.ceil(size / MEGABYTE), most: most / MEGABYTE });
    return undefined;
  }
  if (entries.some(({ isLocked }) => isLocked)) {
    note('zip-locked', { file });
    return undefined;
  }
  const { Inflate } = await import('fflate');
  const opened: NamedBytes[] = [];
  for (const entry of entries) {
    const packed = packedBytes(bytes, entry);
    const unpacked = packed && (entry.method === 0 ? packed : inflate(packed, entry, Inflate));
    if (unpacked === undefined || unpacked.length !== entry.unpacked) {
      note('zip-broken', { file });
      return undefined;
    }
    opened.push({ name: entry.name, bytes: unpacked });
  }
  return opened;
};

/** Unpacks an entry piece by piece, so that one that lies about its size is left as soon as it outgrows it. */
const inflate = (packed: Uint8Array, { method, unpacked }: Entry, Inflate: typeof import('fflate').Inflate) => {
  if (method !== 8 || unpacked > packed.length * mostGrowth + 64) return undefined;
  const whole = new Uint8Array(unpacked);
  let filled = 0;
  try {
    const stream = new Inflate((piece) => {
      whole.set(piece, filled);
      filled += piece.length;
    });
    for (let at = 0; at < packed.length; at += pieceSize) {
      stream.push(packed.subarray(at, at + pieceSize), at + pieceSize >= packed.length);
    }
  } catch {
    // Broken, or larger than it said: `set` refuses what has no room.
    return undefined;
  }
  return filled === unpacked ? whole : undefined;
};

const two = (bytes: Uint8Array, at: number) => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const four = (bytes: Uint8Array, at: number) => two(bytes, at) + two(bytes, at + 2) * 65536;

/** The list at the end of a zip; undefined when there is none, or it does not add up. */
const listEntries = (bytes: Uint8Array): readonly Entry[] | undefined => {
  let end = bytes.length - 22;
  const least = Math.max(0, end - 65_536);
  while (end >= least && four(bytes, end) !== 0x06054b50) end -= 1;
  if (end < least) return undefined;
  const count = two(bytes, end + 10);
  let at = four(bytes, end + 16);
  const entries: Entry[] = [];
  if (count > mostFiles.zip) return undefined;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || four(bytes, at) !== 0x02014b50) return undefined;
    const long = two(bytes, at + 28);
    const flags = two(bytes, at + 8);
    const name = readZipName(bytes.subarray(at + 46, at + 46 + long), (flags & 0x800) !== 0);
    entries.push({
      name: name.replaceAll('\\', '/'),
      method: two(bytes, at + 10),
      packed: four(bytes, at + 20),
      unpacked: four(bytes, at + 24),
      at: four(bytes, at + 42),
      isLocked: (flags & 1) === 1,
    });
    at += 46 + long + two(bytes, at + 30) + two(bytes, at + 32);
  }
  return entries;
};

const packedBytes = (bytes: Uint8Array, { at, packed }: Entry): Uint8Array | undefined => {
  if (four(bytes, at) !== 0x04034b50) return undefined;
  const from = at + 30 + two(bytes, at + 26) + two(bytes, at + 28);
  return from + packed <= bytes.length ? bytes.subarray(from, from + packed) : undefined;
};
