import { squeeze } from '../column/tongues.ts';
import { isList, isMap, type Tree, under, wordUnder } from '../file/tree.ts';
import type { Tongue } from '../own/placed.ts';
import { isSpoken } from '../tree/flatten.ts';
import type { DeclaredFamily } from './family.ts';

/** Families as a tree declares them: a map by key, or a list of maps with a name or an id. */
export const readFamilies = (tree: Tree | undefined, own: Tongue): readonly DeclaredFamily[] => {
  if (isList(tree)) {
    return tree.flatMap((item) => {
      const key =
        typeof item === 'string'
          ? item
          : isMap(item)
            ? wordUnder(item, 'id', 'key', 'name', 'naam', 'soort')
            : undefined;
      return key === undefined ? [] : [readFamily(key, item, own)];
    });
  }
  return isMap(tree) ? tree.entries.map(([key, value]) => readFamily(key, value, own)) : [];
};

const readFamily = (key: string, tree: Tree, own: Tongue): DeclaredFamily => {
  if (!isMap(tree))
    return {
      key,
      ...(typeof tree === 'string' && tree !== '' && tree !== key && { name: { [own]: { one: tree, many: tree } } }),
    };
  const letters = wordUnder(tree, 'letters', 'letter');
  const look = wordUnder(tree, 'look', 'vorm');
  const colour = wordUnder(tree, 'colour', 'kleur', 'color');
  const icon = wordUnder(tree, 'icon', 'icoon');
  const name = readNames(under(tree, 'name', 'naam'), own);
  return {
    key,
    ...(name && { name }),
    ...(letters !== undefined && { letters }),
    ...(look !== undefined && { look }),
    ...(colour !== undefined && { colour }),
    ...(icon !== undefined && { icon }),
  };
};

/** `stelling`, `[stelling, stellingen]`, or either of them by language. */
const readNames = (tree: Tree | undefined, own: Tongue): DeclaredFamily['name'] => {
  if (isMap(tree) && isSpoken(tree)) {
    const names = tree.entries.flatMap(([tongue, value]) => {
      const name = readNumbers(value);
      return name === undefined ? [] : [[tongue, name] as const];
    });
    return names.length > 0 ? Object.fromEntries(names) : undefined;
  }
  const name = readNumbers(tree);
  return name && { [own]: name };
};

/** One and many of it. */
const readNumbers = (tree: Tree | undefined): { readonly one: string; readonly many: string } | undefined => {
  const [one, many] = isList(tree)
    ? tree.filter((it) => typeof it === 'string')
    : isMap(tree)
      ? [wordUnder(tree, 'one', 'een', 'één'), wordUnder(tree, 'many', 'meer')]
      : [tree?.trim() || undefined];
  return one === undefined ? undefined : { one, many: many ?? one };
};

/** What a family calls its places: `fields: { text: statement }` reads `statement` as the text. */
export const renamesOf = (families: Tree | undefined, family: string | undefined): ReadonlyMap<string, string> => {
  if (!isMap(families) || family === undefined) return new Map();
  const found = families.entries.find(([key]) => squeeze(key) === squeeze(family))?.[1];
  const fields = isMap(found) ? under(found, 'fields', 'velden') : undefined;
  if (!isMap(fields)) return new Map();
  return new Map(fields.entries.flatMap(([place, name]) => (typeof name === 'string' ? [[name, place] as const] : [])));
};
