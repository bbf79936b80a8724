import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { isWithin } from '../tools/within.node.ts';
import { WishProblem } from '../wish/selection.ts';
import { appendLine } from './files.node.ts';
import type { Job } from './job.ts';

/**
 * Where the cards of a deck stood that was made here, by the deck's id: as the way there from the folder it is written in,
 * which people hand on. A whole path would tell them who works on this machine.
 */
interface Origin {
  readonly id: string;
  readonly from: string;
}

/** In the folder of what is made; also tells that what a command makes stands beside it. */
export const ORIGINS = 'decks.jsonl';

type Owned = Pick<Job, 'deck' | 'out' | 'from'>;

/**
 * Refuses to make a deck's files where those of another deck of the same id are, for they have the same names: throws a
 * WishProblem, unless the person said yes. A deck that is no longer where it was has moved, and a folder and a file in it are one deck.
 */
export const refuseOther = ({ deck, out, from }: Owned, yes: boolean | undefined): void => {
  const before = readOrigin(out, deck.id);
  if (yes || from === undefined || before === undefined || !existsSync(before)) return;
  if (isWithin(before, from) || isWithin(from, before)) return;
  throw new WishProblem({
    nl: `--out: in ‘${out}’ staat al wat van ${before} gemaakt is, onder dezelfde naam ‘${deck.id}’; kies een andere map met --out, of vervang dat met --yes.`,
    en: `--out: “${out}” holds what was made from ${before}, under the same name “${deck.id}”; name another folder with --out, or put this one in its place with --yes.`,
  });
};

/** Keeps where the cards of somebody's own deck stand, for the next that is made in the same folder. */
export const keepOrigin = async ({ deck, out, from }: Owned): Promise<void> => {
  if (from === undefined || readOrigin(out, deck.id) === from) return;
  const way = relative(realpathSync(out), from);
  await appendLine(`${out}/${ORIGINS}`, JSON.stringify({ id: deck.id, from: way } satisfies Origin));
};

/** The whole path of where they stood. The last line of a deck counts; one that cannot be read tells of nothing. */
const readOrigin = (out: string, id: string): string | undefined => {
  const file = `${out}/${ORIGINS}`;
  if (!existsSync(file)) return undefined;
  const origin = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap(readLine)
    .findLast((origin) => origin.id === id);
  return origin && resolve(realpathSync(out), origin.from);
};

const readLine = (line: string): readonly Origin[] => {
  try {
    const { id, from } = JSON.parse(line) as Partial<Origin>;
    return typeof id === 'string' && typeof from === 'string' ? [{ id, from }] : [];
  } catch {
    return [];
  }
};
