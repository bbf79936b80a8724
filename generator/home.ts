import { paperWords as words } from '../cards/paper-words.ts';
import type { Language } from '../cards/schema.ts';
import { type HomeWish, type LaidDeck, layHomeEdition } from './edition.ts';
import { planSheet, type SheetPlan } from './layout/imposition.ts';
import { duplexOf } from './layout/sheet.ts';
import { paintPdf } from './paint/pdf.ts';
import type { OnPart, Printshop } from './printshop.ts';
import { cardSizes, papers } from './stock.ts';

/** Nine poker cards on an A4. */
export const planHome = (): SheetPlan => {
  const plan = planSheet({ paper: papers.a4, card: cardSizes.poker, bleed: 0, fold: false });
  if (!plan) throw new Error('No poker card fits an A4.');
  return plan;
};

/** Paints some laid cards on sheets, as the bytes of one file. */
export const paintSheets = (
  { tools, fonts, date, compress }: Printshop,
  language: Language,
  cards: LaidDeck['cards'],
  wish: HomeWish,
  onPage?: OnPart,
): Promise<Uint8Array> => {
  const { deck, subtitle } = words[language];
  return paintPdf(layHomeEdition(cards, language, wish, tools), fonts.bytes, {
    title: `${deck}: ${subtitle}`,
    author: 'Ruimtemakers',
    language,
    date,
    compress,
    duplex: duplexOf(wish.backs),
    onPage,
  });
};
