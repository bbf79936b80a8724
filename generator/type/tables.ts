/**
 * A plain TrueType file taken apart by hand (OpenType 1.9): a library that reads any font takes longer to load than all
 * the measuring takes. Offsets are counted in bytes.
 */
export type Tables = ReadonlyMap<string, DataView>;

/** What a file with outlines of TrueType begins with. */
export const TRUE_TYPE = 0x00010000;

/** The tables of a file by their tags; undefined for a font that is packed or of another kind. */
export const readTables = (bytes: Uint8Array): Tables | undefined => {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || file.getUint32(0) !== TRUE_TYPE) return undefined;
  const tables = new Map<string, DataView>();
  for (let i = 0; i < file.getUint16(4); i++) {
    const at = 12 + 16 * i;
    const [start, length] = [file.getUint32(at + 8), file.getUint32(at + 12)];
    tables.set(tagAt(file, at), new DataView(bytes.buffer, bytes.byteOffset + start, length));
  }
  return tables;
};

export const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));

/** What a table holds from a place on: most offsets are counted from where their own part begins. */
export const partAt = (view: DataView, offset: number): DataView =>
  new DataView(view.buffer, view.byteOffset + offset, view.byteLength - offset);

/** So many 16-bit numbers, from a place on. */
export const numbersAt = (view: DataView, at: number, count: number): readonly number[] => {
  spend(view, count);
  return Array.from({ length: count }, (_, i) => view.getUint16(at + 2 * i));
};

/** As many numbers as the tables of one font may give together: ours give less than a thousandth. */
const MOST_GIVEN = 4_000_000;
const given = new WeakMap<ArrayBufferLike, number>();

/**
 * Counts how many numbers a file has given. Its parts may share what they point at and its ranges may overlap, so that a
 * small one could be made to give numbers without end: then this throws a RangeError, as reading past a table does.
 */
export const spend = (view: DataView, count: number): void => {
  const sum = (given.get(view.buffer) ?? 0) + Math.max(0, count);
  if (sum > MOST_GIVEN) throw new RangeError('These tables give more numbers than a font has.');
  given.set(view.buffer, sum);
};
