import { sharedCards, votingSet } from '../../cards/find.ts';
import type { LaidCards } from '../edition/deck.ts';
import { layPress, type PressOrder, paintPress } from '../edition/press.ts';
import type { Finding } from '../preflight/preflight.ts';
import { preflightFile } from '../preflight/preflight-file.ts';
import { preflightPress } from '../preflight/preflight-press.ts';
import { writeWhole } from './files.node.ts';
import { breathe, type Job } from './job.ts';

/** A file for the press, and what preflight found in it; it calls itself PDF/X-4 only when that is no error. */
export interface WrittenPress {
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** Writes cards for the press as one file. */
export const writePress = async (job: Job, laid: LaidCards, order: PressOrder, name: string): Promise<WrittenPress> => {
  const path = `${job.out}/print/${name}.pdf`;
  const pages = layPress(laid, order);
  const paint = (claim: boolean) => paintPress(job, laid, pages, { ...order, claim }, breathe);
  const found = preflightPress(job, pages, order);
  const claimed = await paint(isClean(found));
  const findings = [...found, ...preflightFile(claimed)];
  // What only the finished file shows takes the claim away as well.
  const isTrue = isClean(findings) === isClean(found);
  await writeWhole(path, isTrue ? claimed : await paint(false));
  return { path, findings };
};

const isClean = (findings: readonly Finding[]): boolean => findings.every(({ severity }) => severity !== 'error');

/** Writes the whole deck for the press: the shared cards, and the voting set (one for every player) in a file of its own. */
export const writePressDeck = async (
  job: Job,
  laid: LaidCards,
  order: PressOrder,
): Promise<readonly WrittenPress[]> => {
  const name = (kind: string) => `ruimtemakers-${laid.language}-press-${kind}poker`;
  const [shared, votes] = [sharedCards(laid.cards), votingSet(laid.cards)];
  return [
    await writePress(job, { ...laid, cards: shared }, order, name('')),
    await writePress(job, { ...laid, cards: votes }, order, name('votes-')),
  ];
};
