/** What a tree of JSON or YAML holds: words as they were written, so that `no` and `007` stay what they are. */
export type Tree = string | TreeList | TreeMap;

/** A list knows the line of each of its items, for those that are words alone. */
export type TreeList = readonly Tree[] & { readonly lines?: readonly number[] };

export interface TreeMap {
  /** In their order; a key is never a property, so that none can mean something. */
  readonly entries: readonly (readonly [string, Tree])[];
  /** Where it begins, from 1. */
  readonly line: number;
}

/** As deep as trees are read: a deck has six layers, with some to spare. */
export const mostDeep = 24;

export const isList = (tree: Tree | undefined): tree is TreeList => Array.isArray(tree);
export const isMap = (tree: Tree | undefined): tree is TreeMap => typeof tree === 'object' && !Array.isArray(tree);

/** What stands under one of some names, whatever their case. */
export const under = ({ entries }: TreeMap, ...names: readonly string[]): Tree | undefined =>
  entries.find(([key]) => names.includes(key.trim().toLowerCase()))?.[1];

/** The words under one of some names. */
export const wordUnder = (map: TreeMap, ...names: readonly string[]): string | undefined => {
  const found = under(map, ...names);
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined;
};
