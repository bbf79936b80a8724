import type { Deck } from '../../../../cards/deck.ts';
import { type Family, families } from '../../../../cards/families.ts';
import type { LookName, Places } from '../../../../cards/own/placed.ts';
import type { FamilyId, PlacesCard } from '../../../../cards/schema.ts';
import { type LaidDeck, type LayWish, layDeck } from '../../../../generator/edition/deck.ts';
import type { Item, TextItem } from '../../../../generator/paper/frame.ts';
import { cardSizes } from '../../../../generator/paper/stock.ts';
import { tools } from '../../edition/edition.ts';

/** Decks as somebody else may write them. */

/** A family with the colours and the opening of one of this game. */
export const makeFamily = (name: string, letter: string, like: FamilyId = 'story'): Family => {
  const { part: _, ...family } = families[like];
  const each = { one: name, many: `${name}en` };
  return { ...family, id: `own-${letter}`, letter, name: { nl: each, en: each } };
};

export const makeCard = (
  { id, icon }: Family,
  code: string,
  look: LookName,
  front: Places,
  back: Places = {},
  more: Partial<PlacesCard> = {},
): PlacesCard => ({
  look,
  code,
  family: id as PlacesCard['family'],
  copies: 1,
  icon,
  skills: [],
  text: { nl: { front, back }, en: { front, back } },
  notes: [],
  ...more,
});

export const makeDeck = (families: readonly Family[], cards: readonly PlacesCard[], name = 'Noaberpraat'): Deck => ({
  id: 'noaberpraat',
  version: '1',
  date: '2026-11-26',
  languages: ['nl'],
  families: Object.fromEntries(families.map((family) => [family.id, family])),
  cards,
  own: { name, tongue: 'nl' },
});

export const layOwn = (deck: Deck, wish: Partial<LayWish> = {}): LaidDeck =>
  layDeck(deck, { language: 'nl', size: cardSizes.poker, ink: 'full', ...wish }, tools);

export const linesOf = (items: readonly Item[]): readonly TextItem[] =>
  items.flatMap((item) =>
    item.kind === 'text' ? [item] : item.kind === 'path' || item.kind === 'image' ? [] : linesOf(item.items),
  );

/** What a side says, line by line. */
export const saidOn = (face: { readonly lay: () => readonly Item[] } | undefined): readonly string[] =>
  linesOf(face?.lay() ?? []).map(({ text }) => text);
