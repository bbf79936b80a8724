import { readName } from '../column/names.ts';
import { readTongue } from '../column/tongues.ts';
import { type Notebook, short } from '../file/problem.ts';
import { isList, isMap, type Tree, type TreeMap, under, wordUnder } from '../file/tree.ts';
import { listKey, listsOf, takeArchived } from '../tree/archived.ts';
import { flattenCard, isSpoken, joinColon } from '../tree/flatten.ts';
import { mergeRows, type NamedCell, type NamedRow } from '../tree/merge.ts';
import { isIndex, listsOfSet, spokenLists } from '../tree/sets.ts';
import { readFamilies, renamesOf } from './declared.ts';
import type { Found } from './found.ts';
import { joinTongues } from './join-tongues.ts';
import { readSaid } from './said.ts';
import type { SaidOfDeck, Wishes } from './wishes.ts';

/** A card of a tree with the family it stands under, if the tree says so. */
interface Grouped {
  readonly family?: string;
  /** What its own key was, where it has one: a code, mostly. */
  readonly key?: string;
  readonly card: Tree;
  readonly line: number;
}

const cardKeys = /^(?:cards|kaarten|karten|cartes|items|kaartjes|vragen|questions|fragen|stellingen|statements|data)$/i;
const factKeys =
  /^(?:deck|naam|name|titel|title|spel|versie|version|datum|date|bron|credit|credits|auteur|author|description|beschrijving|omschrijving|id|meta|\$schema|languages|talen|taal|language|lang|families|soorten|licen[cs]e|licentie|source)$/i;

/** Finds the cards in a tree, however it is built, and what it says of the deck beside them. */
export const readTree = (file: string, whole: Tree, notebook: Notebook, wishes: Wishes = {}): Found => {
  const { note } = notebook;
  const tree = unwrap(whole);
  const spoken = joinSpoken(file, tree, notebook, wishes);
  if (spoken !== undefined)
    return { ...spoken, said: { ...(isMap(tree) && readSaidOf(file, tree, notebook)), ...spoken.said } };
  const { cards: open, archived } = takeArchived(tree, gather(tree));
  const cards = referFamilies(tree, open);
  if (archived > 0) note('cards-archived', { file }, { count: archived });
  const said = isMap(tree) ? readSaidOf(file, tree, notebook) : {};
  if (cards.length === 0 && archived > 0) {
    note('no-cards', { file });
    return { said };
  }
  if (cards.length === 0) {
    note('not-a-deck', { file }, { value: isMap(tree) ? short(tree.entries.map(([key]) => key).join(', '), 60) : '' });
    return { said };
  }
  const families = isMap(tree) ? under(tree, 'families', 'soorten') : undefined;
  const text = nameOfText(cards);
  const rows = cards.map(
    (grouped): NamedRow => ({ number: grouped.line, cells: toCells(file, grouped, { families, text, note }) }),
  );
  return { table: mergeRows(file, rows, 'line', note), said };
};

/** Lists of the same cards in several languages; undefined where they are none, or not the same. */
const joinSpoken = (file: string, tree: Tree, notebook: Notebook, wishes: Wishes): Found | undefined => {
  const versions = spokenLists(tree).flatMap(([key, list]) => {
    const table = readTree(file, list, { note: () => undefined, problems: () => [] }).table;
    return table === undefined ? [] : [{ tongue: readTongue(key), called: key, table, said: {} }];
  });
  return versions.length > 1 ? joinTongues(versions, wishes, notebook) : undefined;
};

/** Lists that stand beside the cards are their families, by their ids; a card that says its own keeps that. */
const referFamilies = (tree: Tree, cards: readonly Grouped[]): readonly Grouped[] => {
  const lists = listsOf(tree);
  if (lists.length === 0) return cards;
  const names = new Map(
    lists.flatMap((list) => {
      const [id, name] = [wordUnder(list, 'id'), wordUnder(list, 'name', 'naam', 'title', 'titel')];
      return id !== undefined && name !== undefined ? [[id, name] as const] : [];
    }),
  );
  return cards.map((grouped) => {
    const { card, family } = grouped;
    const entry = isMap(card) && family === undefined ? card.entries.find(([key]) => listKey.test(key)) : undefined;
    const name = typeof entry?.[1] === 'string' ? names.get(entry[1]) : undefined;
    return name === undefined ? grouped : { ...grouped, family: name };
  });
};

/** A deck that stands under one name, as chat programs wrap it: `{ "kaartspel": { "titel": …, "categorieen": [ … ] } }`. */
const unwrap = (tree: Tree): Tree => {
  const [entry, ...others] = isMap(tree) ? tree.entries : [];
  const inner = entry?.[1];
  if (inner === undefined || others.length > 0 || !isMap(inner)) return tree;
  const holdsLists = inner.entries.some(([, value]) => isList(value) && value.some(isMap));
  return holdsLists && inner.entries.some(([key, value]) => typeof value === 'string' && factKeys.test(key))
    ? inner
    : tree;
};

/** What others call the text of a card: one that is a text and no more stands in the same column. */
const nameOfText = (cards: readonly Grouped[]): string =>
  cards
    .flatMap(({ card }) => (isMap(card) ? card.entries : []))
    .find(([key, value]) => typeof value === 'string' && readName(key)?.place === readName('tekst')?.place)?.[0] ??
  'tekst';

const lineOf = (tree: Tree, above: number): number => (isMap(tree) ? tree.line : above);

const gather = (tree: Tree, family?: string, above = 1, deep = 0): readonly Grouped[] => {
  const group = family === undefined ? {} : { family };
  if (typeof tree === 'string' || deep > 6) return [];
  if (isList(tree)) {
    return tree.flatMap((item, i): readonly Grouped[] => {
      const line = lineOf(item, tree.lines?.[i] ?? above);
      if (typeof item === 'string') return item.trim() === '' ? [] : [{ ...group, card: item, line }];
      const nested = isMap(item) ? nestedIn(item) : undefined;
      if (nested !== undefined) return gather(nested.cards, nested.family, line, deep + 1);
      const lists = isMap(item) ? listsOfSet(item) : [];
      if (lists.length > 0) return lists.flatMap(([name, list]) => gather(list, name, line, deep + 1));
      return isList(item) ? gather(item, family, line, deep + 1) : [{ ...group, card: item, line }];
    });
  }
  const whole = tree.entries.filter(([key, value]) => typeof value !== 'string' && !(deep === 0 && factKeys.test(key)));
  const keys = whole.map(([key]) => key);
  const inner = whole.some(([, value]) => isList(value)) ? whole.filter(([, value]) => !isIndex(value, keys)) : whole;
  // A family may be called as cards are: then it is a map among others like it.
  const listed = inner.find(([key, value]) => cardKeys.test(key) && (isList(value) || inner.length === 1));
  if (listed !== undefined) return gather(listed[1], family, tree.line, deep + 1);
  if (inner.length === 0) return gatherWords(tree, group);
  if (inner.length === 1 && deep === 0 && isNest(inner[0]?.[1]))
    return gather(inner[0]?.[1] ?? '', undefined, tree.line, deep + 1);
  return inner.flatMap(([key, value]): readonly Grouped[] => {
    const lists = isMap(value) ? listsOfSet(value) : [];
    if (lists.length > 0) return lists.flatMap(([name, list]) => gather(list, name, tree.line, deep + 1));
    const isCard = isMap(value) && !isNest(value);
    return isCard ? [{ ...group, key, card: value, line: value.line }] : gather(value, key, tree.line, deep + 1);
  });
};

/** Whether maps or lists lie inside that can be cards, as against texts in languages and points of one card. */
const isNest = (tree: Tree | undefined): boolean =>
  isList(tree)
    ? tree.some((item) => typeof item !== 'string')
    : isMap(tree) &&
      !isSpoken(tree) &&
      tree.entries.every(([key, value]) => typeof value !== 'string' && readName(key) === undefined);

/** A family in a list: `- Vriendschap: [...]`, or a map with a name and its own cards. */
const nestedIn = (item: TreeMap): { readonly family: string; readonly cards: Tree } | undefined => {
  const [only, ...others] = item.entries;
  if (only !== undefined && others.length === 0 && isList(only[1])) return { family: only[0], cards: only[1] };
  const cards = item.entries.find(
    ([key, value]) =>
      cardKeys.test(key) && isList(value) && value.some((it) => isMap(it) || readName(key) === undefined),
  )?.[1];
  const names = ['name', 'naam', 'title', 'titel', 'family', 'soort', 'suit', 'thema', 'theme', 'id'];
  const family = names.map((name) => wordUnder(item, name)).find((name) => name !== undefined);
  return cards === undefined || family === undefined ? undefined : { family, cards };
};

/** A map of words: codes and their texts, or terms and what they mean. */
const gatherWords = ({ entries, line }: TreeMap, group: { readonly family?: string }): readonly Grouped[] => {
  const words = entries.filter(([key]) => !factKeys.test(key));
  if (words.length < 2) return [];
  return words.map(([key, card]) => ({ ...group, key, card, line }));
};

const toCells = (
  file: string,
  { family, key, card, line }: Grouped,
  told: { readonly families: Tree | undefined; readonly text: string; readonly note: Notebook['note'] },
): readonly NamedCell[] => {
  const { families, note } = told;
  const grouped: readonly NamedCell[] = family === undefined ? [] : [['soort', family]];
  if (!isMap(card)) {
    const text = typeof card === 'string' ? card : card.map((it) => (typeof it === 'string' ? it : '')).join('\n');
    if (key === undefined) return [...grouped, [told.text, text]];
    return [
      ...grouped,
      ...(/^[A-Za-z]{1,3}[-_ ]?\d{1,4}$/.test(key)
        ? ([
            ['code', key],
            [told.text, text],
          ] as const)
        : ([
            [told.text, key],
            ['back.text', text],
          ] as const)),
    ];
  }
  const [entry, ...others] = card.entries;
  if (
    entry !== undefined &&
    others.length === 0 &&
    typeof entry[1] === 'string' &&
    readName(entry[0]) === undefined &&
    key === undefined
  ) {
    const sentence = joinColon(entry[0], entry[1]);
    note('colon-key', { file, line }, { value: short(sentence) });
    return [...grouped, [told.text, sentence]];
  }
  const own = wordUnder(card, 'family', 'soort', 'familie');
  const rename = renamesOf(families, own ?? family);
  const cells = flattenCard(card, { file, note, rename });
  const has = (place: string) => cells.some(([name]) => readName(name)?.place === place);
  return [
    ...(key !== undefined && !has('code') && !has('id') ? ([['code', key]] as const) : []),
    ...(own === undefined ? grouped : []),
    ...cells,
  ];
};

const readSaidOf = (file: string, tree: TreeMap, notebook: Notebook): SaidOfDeck => {
  const meta = under(tree, 'meta');
  const word = (...names: readonly string[]) =>
    wordUnder(tree, ...names) ?? (isMap(meta) ? wordUnder(meta, ...names) : undefined);
  const languages = under(tree, 'languages', 'talen', 'taal', 'language', 'lang');
  const written = {
    name: word('deck', 'naam', 'name', 'titel', 'title', 'spel'),
    id: word('id'),
    version: word('version', 'versie'),
    date: word('date', 'datum'),
    credit: word('credit', 'bron', 'credits', 'auteur', 'author'),
    languages: (isList(languages) ? languages : [languages]).flatMap((it) => (typeof it === 'string' ? it : [])),
  };
  const said = readSaid(written, file, notebook);
  const families = readFamilies(under(tree, 'families', 'soorten'), said.languages?.[0] ?? 'nl');
  return { ...said, ...(families.length > 0 && { families }) };
};
