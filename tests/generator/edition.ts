import { deck } from '../../cards/deck.ts';
import type { Language } from '../../cards/schema.ts';
import { layDeck, layHomeEdition } from '../../generator/edition.ts';
import { readFonts } from '../../generator/fonts.node.ts';
import { openIcons } from '../../generator/icons.node.ts';
import { paintPdf } from '../../generator/paint/pdf.ts';
import { cardSizes } from '../../generator/stock.ts';

/** What the tests of the generator lay out and print. */
export const fonts = readFonts();
export const tools = { measure: fonts.measure, icon: openIcons() };
export const layPoker = (language: Language) => layDeck(deck, language, cardSizes.poker, tools);

export const printHomePdf = (language: Language, compress = true) =>
  paintPdf(layHomeEdition(layPoker(language), tools), fonts.bytes, {
    title: 'Ruimtemakers',
    author: 'Ruimtemakers',
    language,
    date: new Date('2026-11-23T00:00:00Z'),
    compress,
    duplex: 'DuplexFlipLongEdge',
  });
