import { SMALLEST_SPLIT } from '../../table/stages.ts';
import type { BySkill, Counts, Mirror } from './mirror.ts';

export const noCounts: Counts = [0, 0, 0, 0];

export const addCounts = (one: Counts, other: Counts): Counts => [
  one[0] + other[0],
  one[1] + other[1],
  one[2] + other[2],
  one[3] + other[3],
];

/** How many people said something. */
export const countVoices = (counts: Counts): number => counts[0] + counts[1] + counts[2] + counts[3];

const placeOf = { fully: 0, growing: 1, nudge: 2, unknown: 3 } as const;

/** All papers and all hands together, by skill; a skill that nobody spoke of is not in it. */
export const sumMirror = ({ papers, hands }: Pick<Mirror, 'papers' | 'hands'>): BySkill<Counts> => {
  const sums: Record<number, [number, number, number, number]> = {};
  for (const [skill, counts] of Object.entries(hands)) if (counts) sums[Number(skill)] = [...counts];
  for (const { placed, people } of papers)
    for (const [skill, answer] of Object.entries(placed)) {
      if (!answer) continue;
      const sum = sums[Number(skill)] ?? [0, 0, 0, 0];
      sum[placeOf[answer]] += people;
      sums[Number(skill)] = sum;
    }
  return sums;
};

/**
 * How far people are apart, from 0 (all say the same) to 1 (half at each end): the dissention of Tastle and Wierman,
 * "Consensus and dissention: a measure of ordinal dispersion", International Journal of Approximate Reasoning 45
 * (2007), 531–545: −Σ pᵢ log₂(1 − |xᵢ − µ| / d), here on the scale *needs a nudge* 1, *under way* 2, *in full swing* 3,
 * so d = 2. Who does not know stands nowhere on that scale and is left out. The number sorts and is never shown.
 */
export const measureDissent = ([fully, growing, nudge]: Counts): number => {
  const total = fully + growing + nudge;
  if (total === 0) return 0;
  const mean = (3 * fully + 2 * growing + nudge) / total;
  const parts = [
    [3, fully],
    [2, growing],
    [1, nudge],
  ] as const;
  return parts.reduce(
    (sum, [at, count]) => (count === 0 ? sum : sum - (count / total) * Math.log2(1 - Math.abs(at - mean) / 2)),
    0,
  );
};

/** Numbers this close differ by rounding only: five against three is as far apart as three against five. */
const SAME = 1e-9;

/** What the board says of one skill. In a group under five the counts would point at people, so they are not there. */
export interface BoardRow {
  readonly skill: number;
  readonly voices: number;
  readonly counts: Counts | undefined;
  /** The same in an earlier session, where enough people spoke then. */
  readonly before: Counts | undefined;
}

const mayShow = (counts: Counts): boolean => countVoices(counts) >= SMALLEST_SPLIT;

/** Whether nothing can be shown yet without pointing at people. */
export const isTooFew = (sums: BySkill<Counts>): boolean =>
  Object.values(sums).every((counts) => !counts || !mayShow(counts));

/**
 * The board: where people differ most comes first, on a tie the lower number of the skill; skills too few spoke of come
 * last, in their own order, which tells nothing about them.
 */
export const sortBoard = (sums: BySkill<Counts>, before: BySkill<Counts> | undefined): readonly BoardRow[] => {
  const rows = Object.entries(sums).flatMap(([number, counts]) => {
    if (!counts) return [];
    const skill = Number(number);
    const earlier = before?.[skill];
    const shown = mayShow(counts);
    const row: BoardRow = {
      skill,
      voices: countVoices(counts),
      counts: shown ? counts : undefined,
      before: shown && earlier && mayShow(earlier) ? earlier : undefined,
    };
    return [{ row, dissent: shown ? measureDissent(counts) : -1 }];
  });
  return rows
    .sort((a, b) => (Math.abs(a.dissent - b.dissent) < SAME ? a.row.skill - b.row.skill : b.dissent - a.dissent))
    .map(({ row }) => row);
};

/** Rows that read from the back of the room: six lines of 4.4% of the height with a bar, under a heading. */
const PAGE_ROWS = 6;

export const countPages = (rows: number): number => Math.max(1, Math.ceil(rows / PAGE_ROWS));
export const shownPages = (sums: BySkill<Counts>): number => countPages(Object.keys(sums).length);

/** The rows of one page, from nought. */
export const cutPage = <T>(rows: readonly T[], page: number): readonly T[] =>
  rows.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS);
