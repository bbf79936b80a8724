import type { Deck } from '../../cards/deck.ts';
import { families } from '../../cards/families.ts';
import { decode } from '../../cards/file/decode.ts';
import { openNotebook } from '../../cards/file/problem.ts';
import { asText } from '../../cards/file/table.ts';
import { languages } from '../../cards/languages.ts';
import { cardOfCells } from '../../cards/read/game-cells.ts';
import type { GameCard } from '../../cards/schema.ts';
import type { NamedFile } from './files.node.ts';

/** What the cards of this game call themselves where they go out. */
const GAME = 'ruimtemakers';

/** Cards of this game as somebody changed them; nothing where a file holds other cards. What is wrong with them the check tells. */
export const readGame = async (files: readonly NamedFile[], game: Deck): Promise<Deck | undefined> => {
  const [file, ...more] = files;
  if (!file || more.length > 0) return undefined;
  const { text } = decode(file.bytes);
  const cards = text.includes(GAME) || text.includes('text.nl.') ? await readCards(file.name, text) : undefined;
  return cards && { ...game, families, languages, cards: cards as readonly GameCard[] };
};

const readCards = async (name: string, text: string): Promise<readonly unknown[] | undefined> => {
  const start = text.trimStart();
  if (start.startsWith('{')) return cardsIn(parse(() => JSON.parse(text)));
  if (/^deck:/m.test(start)) {
    const { parse: parseYaml } = await import('yaml');
    return cardsIn(parse(() => parseYaml(text, { maxAliasCount: 100 })));
  }
  const { readRows } = await import('../../cards/file/rows.ts');
  const [names, ...rows] = readRows(name, text, openNotebook()).rows.map(({ cells }) => cells.map(asText));
  if (!names?.includes('code') || !names.some((column) => column.startsWith('text.'))) return undefined;
  return rows.map((cells) => cardOfCells(Object.fromEntries(names.map((column, i) => [column, cells[i] ?? '']))));
};

const parse = (read: () => unknown): unknown => {
  try {
    return read();
  } catch {
    // The reader of other people's cards says what is wrong, and where.
    return undefined;
  }
};

const cardsIn = (tree: unknown): readonly unknown[] | undefined => {
  const { deck, cards } = (tree ?? {}) as { readonly deck?: { readonly id?: unknown }; readonly cards?: unknown };
  return deck?.id === GAME && Array.isArray(cards) ? cards : undefined;
};
