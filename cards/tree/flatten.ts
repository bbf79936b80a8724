import { isTag, readTongue } from '../column/tongues.ts';
import type { Notebook } from '../file/problem.ts';
import { short } from '../file/problem.ts';
import { isList, isMap, type Tree, type TreeMap, wordUnder } from '../file/tree.ts';
import type { NamedCell } from './merge.ts';

/** How a card of a tree becomes named cells: what is nested is named by its path, `back.text:de`. */
export interface Flattening {
  readonly file: string;
  readonly note: Notebook['note'];
  /** Names of a family's own for a place: `statement` is the text. */
  readonly rename: ReadonlyMap<string, string>;
}

const sides: Readonly<Record<string, string>> = {
  back: 'back',
  achter: 'back',
  achterkant: 'back',
  front: 'front',
  voor: 'front',
  voorkant: 'front',
};

/** The named cells of a card. */
export const flattenCard = (card: TreeMap, flattening: Flattening): readonly NamedCell[] =>
  flattenMap(card, '', flattening);

const flattenMap = (map: TreeMap, prefix: string, flattening: Flattening): readonly NamedCell[] =>
  map.entries.flatMap(([written, value]) => {
    const key = flattening.rename.get(`${prefix}${written.trim()}`) ?? `${prefix}${written.trim()}`;
    return flattenValue(key, value, map.line, flattening);
  });

const flattenValue = (key: string, value: Tree, line: number, flattening: Flattening): readonly NamedCell[] => {
  if (typeof value === 'string') return [[key, value]];
  const kind = key.replace(/^(?:back|front)\./, '').toLowerCase();
  const before = key.slice(0, key.length - kind.length);
  if (isList(value)) {
    const isParts = kind === 'parts' || kind === 'delen';
    return isParts
      ? value.flatMap((part) => flattenPart(part, before, '', flattening))
      : [[key, flattenList(value, line, flattening)]];
  }
  // Before languages: what is kept has names of anybody's making, and `no` may be one of them.
  if (kind === 'extra' || kind === 'gegevens')
    return value.entries.map(([label, said]) => [`gegeven: ${label}`, flatten(said)]);
  if (isSpoken(value)) {
    return value.entries.flatMap(([tongue, said]) => {
      const suffix = `:${tongue.trim()}`;
      if ((kind === 'parts' || kind === 'delen') && isList(said))
        return said.flatMap((part) => flattenPart(part, before, suffix, flattening));
      return isMap(said) && !isSpoken(said)
        ? flattenMap(said, `${key}.`, flattening).map(([name, cell]) => [`${name}${suffix}`, cell] as const)
        : flattenValue(`${key}${suffix}`, said, line, flattening);
    });
  }
  const side = Object.hasOwn(sides, kind) ? sides[kind] : undefined;
  if (side !== undefined) return flattenMap(value, `${side}.`, flattening);
  if (kind === 'parts' || kind === 'delen')
    return value.entries.flatMap(([label, said]) => flattenValue(`${before}deel: ${label}`, said, line, flattening));
  if (kind === 'picture' || kind === 'plaatje' || kind === 'beeld') {
    return value.entries.flatMap(([name, said]) =>
      flattenValue(/^(?:name|naam|file|bestand)$/i.test(name) ? 'beeld' : 'beeldtekst', said, line, flattening),
    );
  }
  return flattenMap(value, `${key}.`, flattening);
};

const flattenPart = (part: Tree, before: string, suffix: string, flattening: Flattening): readonly NamedCell[] => {
  if (!isMap(part)) return [[`${before}deel: •${suffix}`, flatten(part)]];
  const label = wordUnder(part, 'label', 'naam', 'name', 'titel', 'title');
  const text = part.entries.find(([key]) => /^(?:text|tekst|inhoud)$/i.test(key))?.[1];
  if (label !== undefined && text !== undefined)
    return flattenValue(`${before}deel: ${label}${suffix}`, text, part.line, flattening);
  return part.entries.flatMap(([name, said]) =>
    flattenValue(`${before}deel: ${name}${suffix}`, said, part.line, flattening),
  );
};

/** A map of languages: every key is the tag of one. */
export const isSpoken = ({ entries }: TreeMap): boolean =>
  entries.length > 0 &&
  entries.every(([key]) => isTag(key.trim())) &&
  entries.some(([key]) => readTongue(key) !== undefined);

/** Points of a list. A point that is a map of one is a sentence whose own colon made a key of it. */
const flattenList = (list: readonly Tree[], line: number, { file, note }: Flattening): readonly string[] =>
  list.map((point) => {
    const [entry, ...others] = isMap(point) ? point.entries : [];
    if (isMap(point) && entry !== undefined && others.length === 0 && typeof entry[1] === 'string') {
      const sentence = joinColon(entry[0], entry[1]);
      note('colon-key', { file, line: point.line || line }, { value: short(sentence) });
      return sentence;
    }
    // Of a thing with a name of its own, as a label or a person, the name is what is said.
    const name = isMap(point) ? wordUnder(point, 'id') && wordUnder(point, 'name', 'naam') : undefined;
    return name ?? flatten(point);
  });

export const joinColon = (key: string, value: string): string => (value === '' ? `${key}:` : `${key}: ${value}`);

/** Anything as words, for what nobody knows a place for. */
const flatten = (tree: Tree): string => {
  if (typeof tree === 'string') return tree;
  if (isMap(tree)) return tree.entries.map(([key, value]) => joinColon(key, flatten(value))).join('\n');
  return tree.map(flatten).join('\n');
};
