import { readName } from '../column/names.ts';
import { readTongue } from '../column/tongues.ts';
import { isList, isMap, type Tree, type TreeMap } from '../file/tree.ts';

type Entry = TreeMap['entries'][number];

const textKey = (key: string) => readName(key)?.place === 'front.text';
const isText = (tree: Tree) =>
  isMap(tree) ? tree.entries.some(([key, value]) => typeof value === 'string' && textKey(key)) : isWords(tree);
const isWords = (tree: Tree) => typeof tree === 'string' && /\p{L}/u.test(tree);

/** What games call the lists of a set: cards to fill in and cards to fill with, what to say and what to dare. */
const ofSet = /^(?:white|black|wit|zwart|prompts?|responses?|calls?|truths?|dares?|waarheid|durf)$/i;

/**
 * The lists of cards that a set holds beside its own name, each a family: `{ name, white: [{ text }], black: [{ text }] }`.
 * None where it is a card itself: what a card has in lists is of that card.
 */
export const listsOfSet = ({ entries }: TreeMap): readonly Entry[] => {
  const lists = entries.filter(
    ([key, value]) => isList(value) && value.length > 0 && ofSet.test(key) && value.every(isText),
  );
  const own = entries.flatMap(([key, value]) => (typeof value === 'string' && textKey(key) ? [readName(key)] : []));
  const isCard = lists.length < 2 || own.some((name) => name?.weak === false);
  // What says more than its text is a card, and no point of one.
  const holdsCards = ([, value]: Entry) =>
    isList(value) && value.every(isMap) && value.some((it) => isMap(it) && it.entries.length > 1);
  return !isCard && lists.some(holdsCards) ? lists : [];
};

/** What stands beside lists of cards and holds none: sets that say by number which cards are theirs, and the order of all. */
export const isIndex = (tree: Tree, keys: readonly string[]): boolean => {
  if (isList(tree) && tree.length > 0 && tree.every((item) => typeof item === 'string' && keys.includes(item)))
    return true;
  const sets = isList(tree) ? tree : isMap(tree) ? tree.entries.map(([, value]) => value) : [];
  return numberedIn(tree, keys) > 1 || (sets.length > 0 && sets.every((set) => numberedIn(set, keys) > 0));
};

/** How many lists of nothing but numbers a set has, under the names of lists beside it. */
const numberedIn = (tree: Tree, keys: readonly string[]): number =>
  isMap(tree)
    ? tree.entries.filter(
        ([key, value]) =>
          isList(value) &&
          value.length > 0 &&
          keys.includes(key) &&
          value.every((item) => typeof item === 'string' && /^\d+$/.test(item)),
      ).length
    : 0;

/** Lists of which each is in a language, `{ nl: […], en: […] }`, also where they stand under one name; else none. */
export const spokenLists = (tree: Tree): readonly Entry[] => {
  if (!isMap(tree)) return [];
  const lists = tree.entries.filter(([, value]) => typeof value !== 'string');
  const [only, ...others] = lists;
  if (only !== undefined && others.length === 0 && isMap(only[1])) return spokenLists(only[1]);
  const areSpoken = lists.every(([key, value]) => isList(value) && value.length > 0 && readTongue(key) !== undefined);
  return areSpoken && lists.length > 1 ? lists : [];
};
