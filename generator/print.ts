import { sharedCards, votingSet } from '../cards/find.ts';
import { words } from '../cards/words.ts';
import { type LaidDeck, layHomeEdition } from './edition.ts';
import { writeWhole } from './files.node.ts';
import { paintPdf } from './paint/pdf.ts';
import type { Workshop } from './workshop.ts';

/** Prints the home edition: the shared deck, and the voting set (one for every player) in a file of its own. */
export const printHome = async (workshop: Workshop, laid: LaidDeck): Promise<readonly string[]> => {
  const name = (kind: string) => `ruimtemakers-${laid.language}-home-${kind}poker-a4.pdf`;
  return [
    await printSheets(workshop, laid, sharedCards(laid.cards), name('')),
    await printSheets(workshop, laid, votingSet(laid.cards), name('votes-')),
  ];
};

const printSheets = async (workshop: Workshop, laid: LaidDeck, cards: LaidDeck['cards'], name: string) => {
  const { language } = laid;
  const { deck, subtitle } = words[language];
  const bytes = await paintPdf(layHomeEdition(cards, laid, workshop.tools), workshop.fonts.bytes, {
    title: `${deck}: ${subtitle}`,
    author: 'Ruimtemakers',
    language,
    date: workshop.date,
    compress: true,
    duplex: 'DuplexFlipLongEdge',
  });
  const path = `${workshop.out}/print/${name}`;
  await writeWhole(path, bytes);
  return path;
};
