import { deck } from '../../../cards/game/deck.ts';
import type { Language } from '../../../cards/schema.ts';
import { sharedCards } from '../../../cards/shared.ts';
import { type LaidDeck, layDeck } from '../../../generator/edition/deck.ts';
import { layHome as layHomePages, usualHome } from '../../../generator/edition/home.ts';
import { paintPdf } from '../../../generator/paint/pdf.ts';
import { cardSizes } from '../../../generator/paper/stock.ts';
import { readFonts } from '../../../generator/tools/fonts.node.ts';
import { hyphenateFor } from '../../../generator/tools/hyphenation.node.ts';
import { openIcons } from '../../../generator/tools/icons.node.ts';

/** What the tests of the generator lay out and print. */
export const fonts = readFonts();
export const tools = { measure: fonts.measure, icon: openIcons(), hyphenate: hyphenateFor };
/** Nine poker cards on an A4, the plan of the home edition. */
export const homePlan = usualHome().plan;

/** The deck laid out once a language for all tests of a file. */
const laid = new Map<Language, LaidDeck>();
export const layPoker = (language: Language): LaidDeck => {
  const found = laid.get(language) ?? layDeck(deck, { language, size: cardSizes.poker, ink: 'full' }, tools);
  laid.set(language, found);
  return found;
};

export const layHome = (language: Language) => {
  const laid = layPoker(language);
  return layHomePages({ tools }, { ...laid, cards: sharedCards(laid.cards) }, usualHome());
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
