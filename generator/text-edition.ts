import type { Card, Language } from '../cards/schema.ts';
import { words } from '../cards/words.ts';
import { setterFor } from './edition.ts';
import type { Frame } from './frame.ts';
import type { Size } from './geometry.ts';
import { layLarge } from './layout/large.ts';
import type { ReaderSetting } from './layout/reader-text.ts';
import { paintUa } from './paint/ua.ts';
import type { OnPart, Printshop } from './printshop.ts';
import { readDeck } from './reader.ts';
import { readerPages } from './stock.ts';

/** What cards as a text are laid out with, on one paper. */
export const settingFor = ({ tools }: Pick<Printshop, 'tools'>, language: Language, paper: Size): ReaderSetting => ({
  language,
  paper,
  icon: tools.icon,
  setter: setterFor(language, tools),
});

/** Paints pages of text, as the bytes of one file that claims PDF/UA-1. */
export const paintText = (
  { fonts, date, compress }: Printshop,
  pages: readonly Frame[],
  title: string,
  language: Language,
  onPage?: OnPart,
): Promise<Uint8Array> =>
  paintUa(pages, fonts.bytes, {
    title,
    author: 'Ruimtemakers',
    language,
    date,
    compress,
    duplex: 'DuplexFlipLongEdge',
    onPage,
  });

/** Paints cards large, on A5 in type of 16 pt or more, as the bytes of one file. */
export const paintLarge = async (
  shop: Printshop,
  language: Language,
  cards: readonly Card[],
  onPage?: OnPart,
): Promise<Uint8Array> => {
  const text = readDeck(shop.deck, language, words[language].large, cards);
  return paintText(shop, layLarge(text, settingFor(shop, language, readerPages.large)), text.title, language, onPage);
};

/** What a file of cards as a text is called: `ruimtemakers-nl-large-a5`, and some cards make a file of their own. */
export const nameText = (
  { deck }: Pick<Printshop, 'deck'>,
  language: Language,
  edition: 'reader' | 'large-a5',
  cards: readonly Card[],
): string =>
  ['ruimtemakers', language, edition, ...(cards.length === deck.cards.length ? [] : ['selection'])].join('-');
