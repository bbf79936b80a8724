import { numbersAt, partAt, spend, tagAt } from './tables.ts';

/** One lookup of a table that substitutes or places glyphs (OpenType, common table formats). */
export interface Lookup {
  readonly kind: number;
  readonly flags: number;
  readonly parts: readonly DataView[];
}

/** How lookups of both tables are wrapped when they are far away: their number as a kind, in either table. */
const WRAPPED = { GSUB: 7, GPOS: 9 } as const;

/**
 * The lookups that wanted features have for text in Latin, in the order in which they are applied; undefined where text
 * without letters, as a number, has others: then it matters what a word is made of.
 */
export const readLookups = (
  table: DataView,
  name: keyof typeof WRAPPED,
  isWanted: (feature: string) => boolean,
): readonly Lookup[] | undefined => {
  const [latin, other] = ['latn', 'DFLT'].map((script) => findLookups(table, script, isWanted));
  if (!latin || !other || String(latin) !== String(other)) return undefined;
  const list = partAt(table, table.getUint16(8));
  return latin.map((index) => readLookup(partAt(list, list.getUint16(2 + 2 * index)), WRAPPED[name]));
};

const findLookups = (table: DataView, script: string, isWanted: (feature: string) => boolean) => {
  const features = partAt(table, table.getUint16(6));
  const found = new Map<string, readonly number[]>();
  for (const index of findFeatures(partAt(table, table.getUint16(4)), script)) {
    const feature = partAt(features, features.getUint16(2 + 6 * index + 4));
    found.set(tagAt(features, 2 + 6 * index), numbersAt(feature, 4, feature.getUint16(2)));
  }
  const wanted = [...found].flatMap(([tag, lookups]) => (isWanted(tag) ? lookups : []));
  return [...new Set(wanted)].sort((a, b) => a - b);
};

/** The features of a script in no language of its own, or of the first script there is. */
const findFeatures = (scripts: DataView, wanted: string): readonly number[] => {
  const tags = Array.from({ length: scripts.getUint16(0) }, (_, i) => tagAt(scripts, 2 + 6 * i));
  const found = [wanted, 'DFLT', 'latn'].map((tag) => tags.indexOf(tag)).find((index) => index >= 0);
  if (found === undefined) return [];
  const script = partAt(scripts, scripts.getUint16(2 + 6 * found + 4));
  if (script.getUint16(0) === 0) return [];
  const language = partAt(script, script.getUint16(0));
  return numbersAt(language, 6, language.getUint16(4));
};

const readLookup = (lookup: DataView, wrapped: number): Lookup => {
  const parts = numbersAt(lookup, 6, lookup.getUint16(4)).map((offset) => partAt(lookup, offset));
  const [kind, flags] = [lookup.getUint16(0), lookup.getUint16(2)];
  const [first] = parts;
  if (kind !== wrapped || !first) return { kind, flags, parts };
  return { kind: first.getUint16(2), flags, parts: parts.map((part) => partAt(part, part.getUint32(4))) };
};

/** Which glyphs a part is about, each with its place in the list. */
export const readCoverage = (coverage: DataView): ReadonlyMap<number, number> => {
  const count = coverage.getUint16(2);
  if (coverage.getUint16(0) === 1) return new Map(numbersAt(coverage, 4, count).map((glyph, i) => [glyph, i]));
  const places = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    const [first = 0, last = 0, place = 0] = numbersAt(coverage, 4 + 6 * i, 3);
    spend(coverage, last - first + 1);
    for (let glyph = first; glyph <= last; glyph++) places.set(glyph, place + glyph - first);
  }
  return places;
};

/** The class of each glyph that has one; the others are of class 0. */
export const readClasses = (classes: DataView): ReadonlyMap<number, number> => {
  if (classes.getUint16(0) === 1) {
    const first = classes.getUint16(2);
    return new Map(numbersAt(classes, 6, classes.getUint16(4)).map((kind, i) => [first + i, kind]));
  }
  const found = new Map<number, number>();
  for (let i = 0; i < classes.getUint16(2); i++) {
    const [first = 0, last = 0, kind = 0] = numbersAt(classes, 4 + 6 * i, 3);
    spend(classes, last - first + 1);
    for (let glyph = first; glyph <= last; glyph++) found.set(glyph, kind);
  }
  return found;
};
