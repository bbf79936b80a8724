import { sharedCards, votingSet } from '../../cards/shared.ts';
import type { LaidCards } from '../edition/deck.ts';
import { nameDeck } from '../edition/names.ts';
import { layPress, type PressOrder, paintPress } from '../edition/press.ts';
import type { Finding } from '../preflight/preflight.ts';
import { preflightPress } from '../preflight/preflight-press.ts';
import { checkFile } from './check-file.node.ts';
import { writeWhole } from './files.node.ts';
import { inkJob } from './ink.ts';
import { breathe, type Job } from './job.ts';
import { refuseErrors, refuseFaces } from './refuse.ts';

/** A file for the press, which may call itself PDF/X-4, and what preflight would mention of it. */
export interface WrittenPress {
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** Writes cards for the press as one file; what a press would refuse is told and not written. */
export const writePress = async (job: Job, laid: LaidCards, order: PressOrder, name: string): Promise<WrittenPress> => {
  const path = `${job.out}/print/${name}.pdf`;
  const pages = layPress(laid, order);
  const found = await preflightPress(job, pages, order, breathe);
  refuseFaces(found, laid.size, 'press');
  const inked = await inkJob(job, order.ink, order.profile);
  const bytes = await paintPress(inked, laid, pages, order, breathe);
  const inFile = await checkFile(bytes);
  refuseErrors(inFile);
  await writeWhole(path, bytes);
  return { path, findings: [...found, ...inFile] };
};

/** Writes the whole deck for the press: the shared cards, and the voting set (one for every player) in a file of its own. */
export const writePressDeck = async (
  job: Job,
  laid: LaidCards,
  order: PressOrder,
): Promise<readonly WrittenPress[]> => {
  const name = (kind: string) => `${nameDeck(job.deck, laid.language)}-press-${kind}poker`;
  const [shared, votes] = [sharedCards(laid.cards), votingSet(laid.cards)];
  return [
    await writePress(job, { ...laid, cards: shared }, order, name('')),
    await writePress(job, { ...laid, cards: votes }, order, name('votes-')),
  ];
};
