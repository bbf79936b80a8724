import { isList, isMap, type Tree, type TreeMap, wordUnder } from '../file/tree.ts';

/** Where a card names the list that it lies in by its id, as boards write it. */
export const listKey = /^(?:id)?(?:list|column|group|category|section|lijst|kolom|categorie)_?(?:id)?$/i;
const besideCards = /^(?:lists|columns|groups|categories|sections|lijsten|kolommen|categorieen)$/i;

/** The lists of a board, which stand beside its cards. */
export const listsOf = (tree: Tree): readonly TreeMap[] => {
  const lists = isMap(tree)
    ? tree.entries.find(([key, value]) => besideCards.test(key) && isList(value))?.[1]
    : undefined;
  return isList(lists) ? lists.filter(isMap) : [];
};

const isClosed = (map: TreeMap): boolean => wordUnder(map, 'closed', 'archived') === 'true';

/**
 * Cards of a board without those that somebody put away, by themselves or with their list. Where a card lies in no list it
 * is no board: there `closed` may say anything.
 */
export const takeArchived = <Card extends { readonly card: Tree }>(
  tree: Tree,
  cards: readonly Card[],
): { readonly cards: readonly Card[]; readonly archived: number } => {
  const closed = new Set(listsOf(tree).flatMap((list) => (isClosed(list) ? (wordUnder(list, 'id') ?? []) : [])));
  const left = cards.filter(({ card }) => {
    const list = isMap(card) ? card.entries.find(([key]) => listKey.test(key))?.[1] : undefined;
    return !isMap(card) || typeof list !== 'string' || !(isClosed(card) || closed.has(list));
  });
  return { cards: left, archived: cards.length - left.length };
};
