import { countPeople, type Mirror } from './mirror.ts';
import { type BoardRow, countPages, countVoices, isTooFew, noCounts, sortBoard, sumMirror } from './mirror-sums.ts';

/** All that the room's screen may know of the mirror. Before it is revealed there is no answer in it, so none can leak. */
export type MirrorShowing =
  | {
      readonly stage: 'gathering';
      /** How many papers are in, and how many people they speak for. */
      readonly papers: number;
      readonly people: number;
      /** The skill that hands are raised for, and how many are up in all. */
      readonly asked: { readonly skill: number; readonly hands: number } | undefined;
    }
  /** Fewer than five people spoke of every skill: a board would point at them. */
  | { readonly stage: 'tooFew' }
  | {
      readonly stage: 'board';
      readonly rows: readonly BoardRow[];
      readonly page: number;
      readonly pages: number;
    };

/** What the room sees of a mirror. */
export const showMirror = (mirror: Mirror): MirrorShowing => {
  const { papers, hands, asked, revealed, page, before } = mirror;
  if (!revealed)
    return {
      stage: 'gathering',
      papers: papers.length,
      people: countPeople(mirror),
      asked: asked === undefined ? undefined : { skill: asked, hands: countVoices(hands[asked] ?? noCounts) },
    };
  const sums = sumMirror(mirror);
  if (isTooFew(sums)) return { stage: 'tooFew' };
  const rows = sortBoard(sums, before);
  const pages = countPages(rows.length);
  return { stage: 'board', rows, page: Math.min(page, pages - 1), pages };
};
