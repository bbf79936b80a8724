import { type Lookup, readClasses, readCoverage, readLookups } from './lookups.ts';
import { numbersAt, partAt } from './tables.ts';

/** By how much a glyph stands nearer to the next one, in units of the font. */
export type Kerning = (left: number, right: number) => number;

/** Features of placing that are on by themselves; marks are placed by a library, so a word with one is not for here. */
const PLACING = new Set(['kern', 'curs', 'dist', 'abvm', 'blwm']);
const PAIRS = 2;
/** The one value a pair may carry here: how far the next glyph is. */
const ADVANCE = 4;

/** Reads the pairs of a font; undefined where it places glyphs in any other way. */
export const readKerning = (gpos: DataView | undefined): Kerning | undefined => {
  if (!gpos) return () => 0;
  const lookups = readLookups(gpos, 'GPOS', (feature) => PLACING.has(feature));
  if (!lookups?.every(isPlain)) return undefined;
  const all = lookups.map(({ parts }) =>
    parts.map((part) => (part.getUint16(0) === 1 ? listPairs(part) : tablePairs(part))),
  );
  const known = new Map<number, number>();
  return (left, right) => {
    const key = left * 0x10000 + right;
    const found = known.get(key);
    if (found !== undefined) return found;
    // Of each lookup the first part that knows the pair counts, also where it says 0.
    const sum = all.reduce((sum, parts) => sum + findPair(parts, left, right), 0);
    known.set(key, sum);
    return sum;
  };
};

const isPlain = ({ kind, flags, parts }: Lookup): boolean =>
  kind === PAIRS &&
  (flags & SKIPS_LETTERS) === 0 &&
  parts.every((part) => part.getUint16(4) === ADVANCE && part.getUint16(6) === 0);

/** Flags by which a lookup passes over glyphs that are no marks. */
const SKIPS_LETTERS = 0x0006;

type Pairs = (left: number, right: number) => number | undefined;

const findPair = (parts: readonly Pairs[], left: number, right: number): number => {
  for (let i = 0; i < parts.length; i++) {
    const by = parts[i]?.(left, right);
    if (by !== undefined) return by;
  }
  return 0;
};

/** Pairs one by one, of each left glyph those it has. */
const listPairs = (part: DataView): Pairs => {
  const coverage = readCoverage(partAt(part, part.getUint16(2)));
  return (left, right) => {
    const place = coverage.get(left);
    if (place === undefined) return undefined;
    const pairs = partAt(part, part.getUint16(10 + 2 * place));
    for (let i = 0; i < pairs.getUint16(0); i++)
      if (pairs.getUint16(2 + 4 * i) === right) return pairs.getInt16(4 + 4 * i);
    return undefined;
  };
};

/** Pairs by the classes of both glyphs. */
const tablePairs = (part: DataView): Pairs => {
  const [, coverageAt = 0, , , leftAt = 0, rightAt = 0, , columns = 0] = numbersAt(part, 0, 8);
  const coverage = readCoverage(partAt(part, coverageAt));
  const [lefts, rights] = [readClasses(partAt(part, leftAt)), readClasses(partAt(part, rightAt))];
  return (left, right) =>
    coverage.has(left)
      ? part.getInt16(16 + 2 * ((lefts.get(left) ?? 0) * columns + (rights.get(right) ?? 0)))
      : undefined;
};
