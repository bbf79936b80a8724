import { paperWordsOf } from '../../cards/paper-words.ts';
import { layLargeCover, layLargeFamily } from '../layout/book/large.ts';
import type { Frame } from '../paper/frame.ts';
import { readerPages } from '../paper/stock.ts';
import type { LayingTools, OnStep, Printshop } from './printshop.ts';
import { tellDeck } from './tell.ts';
import { paintText, settingFor, type TextWish } from './text.ts';

/** Lays out cards large, on A5 in type of 16 pt or more: a front and its back are the two sides of one sheet. */
export const layLarge = async (
  shop: LayingTools,
  { language, cards }: TextWish,
  onStep?: OnStep,
): Promise<readonly Frame[]> => {
  const text = tellDeck(shop.deck, language, paperWordsOf(shop.deck, language).large, cards);
  const setting = settingFor(shop, language, readerPages.large);
  const pages = [...layLargeCover(text, setting)];
  for (const [i, family] of text.families.entries()) {
    pages.push(...layLargeFamily(family, setting));
    await onStep?.('lay', i + 1, text.families.length);
  }
  return pages;
};

/** Paints cards large: the bytes of one tagged file, and how many pages it has. */
export const paintLarge = async (
  shop: Printshop,
  wish: TextWish,
  onStep?: OnStep,
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> => {
  const { language } = wish;
  const pages = await layLarge(shop, wish, onStep);
  const onPage = (done: number, of: number) => onStep?.('paint', done, of);
  const { large } = paperWordsOf(shop.deck, language);
  return { bytes: await paintText(shop, pages, large, language, onPage), pages: pages.length };
};
