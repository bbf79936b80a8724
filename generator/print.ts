import { sharedCards, votingSet } from '../cards/find.ts';
import { words } from '../cards/words.ts';
import { type HomeWish, type LaidDeck, layHomeEdition } from './edition.ts';
import { writeWhole } from './files.node.ts';
import type { Frame } from './frame.ts';
import { planSheet } from './layout/imposition.ts';
import { duplexOf } from './layout/sheet.ts';
import { paintPdf } from './paint/pdf.ts';
import { preflightFile } from './preflight-file.ts';
import { cardSizes, papers } from './stock.ts';
import { refuseErrors, type Workshop } from './workshop.ts';

/** Prints the home edition: the shared deck, and the voting set (one for every player) in a file of its own. */
export const printHome = async (workshop: Workshop, laid: LaidDeck): Promise<readonly string[]> => {
  const plan = planSheet({ paper: papers.a4, card: cardSizes.poker, bleed: 0, fold: false });
  if (!plan) throw new Error('No poker card fits an A4.');
  const wish: HomeWish = { plan, backs: 'long-edge', order: 'row', startSlot: 1, marks: true };
  const name = (kind: string) => `${workshop.out}/print/ruimtemakers-${laid.language}-home-${kind}poker-a4.pdf`;
  return [
    await printSheets(workshop, laid, sharedCards(laid.cards), wish, name('')),
    await printSheets(workshop, laid, votingSet(laid.cards), wish, name('votes-')),
  ];
};

/** Prints some cards on sheets into one file, and gives its path. */
export const printSheets = async (
  workshop: Workshop,
  { language }: LaidDeck,
  cards: LaidDeck['cards'],
  wish: HomeWish,
  path: string,
): Promise<string> => {
  const pages: readonly Frame[] = layHomeEdition(cards, language, wish, workshop.tools);
  const { deck, subtitle } = words[language];
  const bytes = await paintPdf(pages, workshop.fonts.bytes, {
    title: `${deck}: ${subtitle}`,
    author: 'Ruimtemakers',
    language,
    date: workshop.date,
    compress: true,
    duplex: duplexOf(wish.backs),
  });
  refuseErrors(preflightFile(bytes));
  await writeWhole(path, bytes);
  return path;
};
