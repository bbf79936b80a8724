import { sharedCards, votingSet } from '../../cards/shared.ts';
import type { LaidCards } from '../edition/deck.ts';
import { type HomeWish, paintHome, usualHome } from '../edition/home.ts';
import { nameDeck } from '../edition/names.ts';
import { inkJob } from './ink.ts';
import { breathe, type Job } from './job.ts';
import { writeRefusing } from './refuse.ts';

/** Writes cards on sheets as one file, and gives its path. */
export const writeHome = async (job: Job, laid: LaidCards, wish: HomeWish, name: string): Promise<string> => {
  const inked = await inkJob(job, wish.ink);
  return writeRefusing(`${job.out}/print/${name}.pdf`, await paintHome(inked, laid, wish, breathe));
};

/** Writes the whole deck on sheets: the shared cards, and the voting set (one for every player) in a file of its own. */
export const writeHomeDeck = async (job: Job, laid: LaidCards): Promise<readonly string[]> => {
  const name = (kind: string) => `${nameDeck(job.deck, laid.language)}-home-${kind}poker-a4`;
  const [shared, votes] = [sharedCards(laid.cards), votingSet(laid.cards)];
  return [
    await writeHome(job, { ...laid, cards: shared }, usualHome(), name('')),
    await writeHome(job, { ...laid, cards: votes }, usualHome(), name('votes-')),
  ];
};
