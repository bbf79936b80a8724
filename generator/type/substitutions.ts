import { type Lookup, readClasses, readCoverage, readLookups } from './lookups.ts';
import { numbersAt, partAt } from './tables.ts';

/** Whether a glyph stays what it is before the next: a font may draw `fi` as one, or an `i` without its dot. */
export type Stays = (glyph: number, next: number | undefined) => boolean;

/** Features that change glyphs of Latin text by themselves. */
const CHANGING = new Set(['rvrn', 'ltra', 'ltrm', 'ccmp', 'locl', 'rlig', 'calt', 'clig', 'liga', 'rclt']);

/** Kinds of lookup: many glyphs become one, or what they become depends on those around them. */
const LIGATURE = 4;
const CONTEXT = 5;
const CHAINED = 6;

/** Glyphs that may change: always, or before some others. */
interface Change {
  readonly first: ReadonlySet<number>;
  readonly isNext?: (glyph: number) => boolean;
}

/**
 * Reads which glyphs may be changed; undefined where text without letters is changed otherwise than text with. What may
 * change is left to a library, so too much may be named here, but never too little.
 */
export const readStays = (gsub: DataView | undefined): Stays | undefined => {
  if (!gsub) return () => true;
  const lookups = readLookups(gsub, 'GSUB', (feature) => CHANGING.has(feature));
  if (!lookups) return undefined;
  const changes = lookups.flatMap(readChanges);
  const isChange = ({ first, isNext }: Change, glyph: number, next: number | undefined) =>
    first.has(glyph) && (!isNext || (next !== undefined && isNext(next)));
  return (glyph, next) => !changes.some((change) => isChange(change, glyph, next));
};

const readChanges = ({ kind, parts }: Lookup): readonly Change[] =>
  parts.flatMap((part): readonly Change[] => {
    if (kind === LIGATURE) return readLigatures(part);
    const isContext = kind === CONTEXT || kind === CHAINED;
    if (isContext && part.getUint16(0) === 3) return [readSequence(part, kind)];
    if (kind === CHAINED && part.getUint16(0) === 2) return readChains(part);
    return [{ first: glyphsAt(part, part.getUint16(2)) }];
  });

const glyphsAt = (part: DataView, offset: number): ReadonlySet<number> =>
  new Set(readCoverage(partAt(part, offset)).keys());

/** A context told glyph by glyph: what comes before, what is changed, what comes after. */
const readSequence = (part: DataView, kind: number): Change => {
  const readList = openLists(part, 2);
  const listed = () => {
    if (kind === CONTEXT) return numbersAt(part, 6, part.getUint16(2));
    readList();
    return [...readList(), ...readList()];
  };
  const [first, next] = listed();
  return changeOf(
    first === undefined ? new Set() : glyphsAt(part, first),
    next === undefined ? undefined : glyphsAt(part, next),
  );
};

const changeOf = (first: ReadonlySet<number>, next: ReadonlySet<number> | undefined): Change =>
  next ? { first, isNext: (glyph) => next.has(glyph) } : { first };

/** Lists that follow each other, each after how many it has; `less` of them are not written. */
const openLists = (view: DataView, start: number) => {
  let at = start;
  return (less = 0): readonly number[] => {
    const count = Math.max(0, view.getUint16(at) - less);
    const list = numbersAt(view, at + 2, count);
    at += 2 + 2 * count;
    return list;
  };
};

/** A context told by classes of glyphs: rules by the class of the glyph that is changed. */
const readChains = (part: DataView): readonly Change[] => {
  const [, coverageAt = 0, , inputAt = 0, aheadAt = 0, sets = 0] = numbersAt(part, 0, 6);
  const [classes, ahead] = [readClasses(partAt(part, inputAt)), readClasses(partAt(part, aheadAt))];
  const covered = new Map<number, Set<number>>();
  for (const glyph of glyphsAt(part, coverageAt)) {
    const kind = classes.get(glyph) ?? 0;
    covered.set(kind, (covered.get(kind) ?? new Set()).add(glyph));
  }
  return numbersAt(part, 12, sets).flatMap((offset, kind) => {
    const first = covered.get(kind);
    if (offset === 0 || !first) return [];
    const set = partAt(part, offset);
    return numbersAt(set, 2, set.getUint16(0)).map((rule): Change => {
      const readList = openLists(partAt(set, rule), 0);
      readList();
      const [input] = readList(1);
      const [follower] = readList();
      if (input !== undefined) return { first, isNext: (glyph) => (classes.get(glyph) ?? 0) === input };
      if (follower !== undefined) return { first, isNext: (glyph) => (ahead.get(glyph) ?? 0) === follower };
      return { first };
    });
  });
};

/** Each glyph that begins ligatures, with those that come second. */
const readLigatures = (part: DataView): readonly Change[] =>
  [...readCoverage(partAt(part, part.getUint16(2)))].map(([glyph, place]) => {
    const set = partAt(part, part.getUint16(6 + 2 * place));
    const ligatures = numbersAt(set, 2, set.getUint16(0)).map((offset) => partAt(set, offset));
    const first = new Set([glyph]);
    // One that is made of a single glyph needs no second.
    if (ligatures.some((ligature) => ligature.getUint16(2) < 2)) return { first };
    return changeOf(first, new Set(ligatures.map((ligature) => ligature.getUint16(4))));
  });
