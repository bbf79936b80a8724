import { paperWords as words } from '../../cards/paper-words.ts';
import type { Card, Language } from '../../cards/schema.ts';
import { layLargeCover, layLargeFamily } from '../layout/book/large.ts';
import type { ReaderSetting } from '../layout/book/reader-text.ts';
import { paintUa } from '../paint/ua.ts';
import type { Frame } from '../paper/frame.ts';
import type { Size } from '../paper/geometry.ts';
import { readerPages } from '../paper/stock.ts';
import { setterFor } from './edition.ts';
import type { OnPart, OnStep, Printshop } from './printshop.ts';
import { readDeck } from './reader.ts';

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

/** Paints cards large, on A5 in type of 16 pt or more: the bytes of one file, and how many pages it has. */
export const paintLarge = async (
  shop: Printshop,
  language: Language,
  cards: readonly Card[],
  onStep?: OnStep,
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> => {
  const text = readDeck(shop.deck, language, words[language].large, cards);
  const setting = settingFor(shop, language, readerPages.large);
  const pages = [...layLargeCover(text, setting)];
  for (const [i, family] of text.families.entries()) {
    pages.push(...layLargeFamily(family, setting));
    await onStep?.('lay', i + 1, text.families.length);
  }
  const bytes = await paintText(shop, pages, text.title, language, (done, of) => onStep?.('paint', done, of));
  return { bytes, pages: pages.length };
};

/** What a file of cards as a text is called: `ruimtemakers-nl-large-a5`, and some cards make a file of their own. */
export const nameText = (
  { deck }: Pick<Printshop, 'deck'>,
  language: Language,
  edition: 'reader' | 'large-a5',
  cards: readonly Card[],
): string =>
  ['ruimtemakers', language, edition, ...(cards.length === deck.cards.length ? [] : ['selection'])].join('-');
