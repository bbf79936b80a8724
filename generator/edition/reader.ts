import { paperWordsOf } from '../../cards/paper-words.ts';
import { tongueOf } from '../../cards/spoken.ts';
import { flowReader, numberReader, type ReaderPart } from '../layout/book/reader.ts';
import type { ReaderText } from '../layout/book/reader-text.ts';
import type { Frame } from '../paper/frame.ts';
import { readerPages } from '../paper/stock.ts';
import type { LayingTools, OnStep, Printshop } from './printshop.ts';
import { type ReaderView, viewReader } from './reader-view.ts';
import { tellDeck } from './tell.ts';
import { paintText, settingFor, type TextWish } from './text.ts';

const tellReader = ({ deck }: Pick<Printshop, 'deck'>, { language, cards }: TextWish): ReaderText =>
  tellDeck(deck, language, paperWordsOf(deck, language).reader, cards);

/** Lays out cards as a text to read, on A4 in type of 14 pt or more. */
export const layReader = async (shop: LayingTools, wish: TextWish, onStep?: OnStep): Promise<readonly Frame[]> => {
  const text = tellReader(shop, wish);
  const setting = settingFor(shop, wish.language, readerPages.reader);
  const parts: ReaderPart[] = [];
  for (const part of flowReader(text, setting)) {
    parts.push(part);
    await onStep?.('lay', parts.length, text.families.length + 1);
  }
  return numberReader(parts, text, setting);
};

/** Paints cards as a text to read: the bytes of one tagged file. */
export const paintReader = async (shop: Printshop, wish: TextWish, onStep?: OnStep): Promise<Uint8Array> => {
  const pages = await layReader(shop, wish, onStep);
  const onPage = (done: number, of: number) => onStep?.('paint', done, of);
  return paintText(shop, pages, paperWordsOf(shop.deck, wish.language).reader, wish.language, onPage);
};

/** Paints the same words as a page of HTML, with the template that is handed in. */
export const paintReaderHtml = (shop: Printshop, wish: TextWish, template: (view: ReaderView) => string): string =>
  template(
    viewReader(
      tellReader(shop, wish),
      wish.language,
      { icon: shop.tools.icon, outline: shop.fonts.outline },
      tongueOf(shop.deck, wish.language),
    ),
  ).trimStart();
