import { deck } from '../../cards/deck.ts';
import { sharedCards } from '../../cards/find.ts';
import type { Language } from '../../cards/schema.ts';
import { type LaidDeck, layDeck, layHomeEdition } from '../../generator/edition.ts';
import { readFonts } from '../../generator/fonts.node.ts';
import { openIcons } from '../../generator/icons.node.ts';
import { paintPdf } from '../../generator/paint/pdf.ts';
import { cardSizes } from '../../generator/stock.ts';

/** What the tests of the generator lay out and print. */
export const fonts = readFonts();
export const tools = { measure: fonts.measure, icon: openIcons() };
/** The deck laid out once a language for all tests of a file. */
const laid = new Map<Language, LaidDeck>();
export const layPoker = (language: Language): LaidDeck => {
  const found = laid.get(language) ?? layDeck(deck, language, cardSizes.poker, tools);
  laid.set(language, found);
  return found;
};

export const layHome = (language: Language) => {
  const laid = layPoker(language);
  return layHomeEdition(sharedCards(laid.cards), laid, tools);
};

export const printHomePdf = (language: Language, compress = true) =>
  paintPdf(layHome(language), fonts.bytes, {
    title: 'Ruimtemakers',
    author: 'Ruimtemakers',
    language,
    date: new Date('2026-11-23T00:00:00Z'),
    compress,
    duplex: 'DuplexFlipLongEdge',
  });
