import type { Card, Language } from '../../cards/schema.ts';
import type { ReaderSetting } from '../layout/book/reader-text.ts';
import { paintUa } from '../paint/ua.ts';
import type { Frame } from '../paper/frame.ts';
import type { Size } from '../paper/geometry.ts';
import { describeFile, type LayingTools, type OnPart, type Printshop, setterFor } from './printshop.ts';

/** Cards that are told as a text, to read or large. */
export interface TextWish {
  readonly language: Language;
  readonly cards: readonly Card[];
}

/** What a text is laid out with, on one paper. */
export const settingFor = (shop: LayingTools, language: Language, paper: Size): ReaderSetting => ({
  language,
  paper,
  icon: shop.tools.icon,
  setter: setterFor(shop, language),
});

/** Paints pages of text, as the bytes of one file that claims PDF/UA-1. */
export const paintText = (
  shop: Printshop,
  pages: readonly Frame[],
  title: string,
  language: Language,
  onPage?: OnPart,
): Promise<Uint8Array> =>
  paintUa(pages, shop.fonts.bytes, {
    ...describeFile(shop, language, title),
    duplex: 'DuplexFlipLongEdge',
    onPage,
  });

/** What a file of cards as a text is called: `ruimtemakers-nl-large-a5`, and some cards make a file of their own. */
export const nameText = (deck: string, edition: 'reader' | 'large-a5', selection: string): string =>
  [deck, edition, selection].filter(Boolean).join('-');
