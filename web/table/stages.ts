/** A dilemma goes through the room in stages; one key walks on and back. */
export const stages = ['situation', 'silence', 'choice', 'talk', 'twist', 'secondChoice', 'shift', 'need'] as const;
export type Stage = (typeof stages)[number];

/** Raised hands for A, for doubt and for B. */
export type Count = readonly [a: number, doubt: number, b: number];

/** Where the room is with a dilemma, and what was counted. */
export interface Talk {
  readonly stage: Stage;
  readonly first: Count;
  readonly second: Count;
}

export const startTalk: Talk = { stage: 'situation', first: [0, 0, 0], second: [0, 0, 0] };

/** What the room may see of a count: in a group under five a split would tell who chose what (web/README.md). */
export interface Split {
  readonly total: number;
  readonly votes: Count | undefined;
}

export const SMALLEST_SPLIT = 5;

export const countHands = (count: Count): number => count[0] + count[1] + count[2];

/** A count as the room may see it. */
const splitOf = (count: Count): Split => {
  const total = countHands(count);
  return { total, votes: total < SMALLEST_SPLIT ? undefined : count };
};

/** The stage after or before this one, nothing at the ends. */
export const stepStage = (stage: Stage, by: 1 | -1): Stage | undefined => stages[stages.indexOf(stage) + by];

/** Which count is taken in a stage; nothing where hands are down. */
export const roundOf = (stage: Stage): 'first' | 'second' | undefined =>
  stage === 'choice' ? 'first' : stage === 'secondChoice' ? 'second' : undefined;

const isFrom = (stage: Stage, from: Stage) => stages.indexOf(stage) >= stages.indexOf(from);

/** What the room sees of the counts in a stage: the first once the talk begins, the second once it is compared. */
export const revealCounts = ({
  stage,
  first,
  second,
}: Talk): { readonly first: Split | undefined; readonly second: Split | undefined } => ({
  first: isFrom(stage, 'talk') ? splitOf(first) : undefined,
  second: isFrom(stage, 'shift') ? splitOf(second) : undefined,
});

/**
 * Who talks first: the side with the fewest hands, if anybody chose it. Nothing where sides are equal or where a split
 * would point at people.
 */
export const findMinority = ({ votes }: Split): 'a' | 'b' | undefined => {
  if (!votes) return undefined;
  const [a, , b] = votes;
  if (a === b || a === 0 || b === 0) return undefined;
  return a < b ? 'a' : 'b';
};
