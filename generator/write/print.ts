import { sharedCards, votingSet } from '../../cards/find.ts';
import type { HomeWish, LaidDeck } from '../edition/edition.ts';
import { paintSheets, planHome } from '../edition/home.ts';
import { preflightFile } from '../preflight/preflight-file.ts';
import { writeWhole } from './files.node.ts';
import { breathe, type Job, refuseErrors } from './job.ts';

/** Prints the home edition: the shared deck, and the voting set (one for every player) in a file of its own. */
export const printHome = async (job: Job, laid: LaidDeck): Promise<readonly string[]> => {
  const wish: HomeWish = { plan: planHome(), backs: 'long-edge', order: 'row', startSlot: 1, marks: true };
  const name = (kind: string) => `${job.out}/print/ruimtemakers-${laid.language}-home-${kind}poker-a4.pdf`;
  return [
    await printSheets(job, laid, sharedCards(laid.cards), wish, name('')),
    await printSheets(job, laid, votingSet(laid.cards), wish, name('votes-')),
  ];
};

/** Prints some cards on sheets into one file, and gives its path. */
export const printSheets = async (
  job: Job,
  { language }: LaidDeck,
  cards: LaidDeck['cards'],
  wish: HomeWish,
  path: string,
): Promise<string> => {
  const bytes = await paintSheets(job, language, cards, wish, breathe);
  refuseErrors(preflightFile(bytes));
  await writeWhole(path, bytes);
  return path;
};
