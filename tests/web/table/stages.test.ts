import { expect, test } from 'vitest';
import { type Count, findMinority, revealCounts, startTalk } from '../../../web/table/stages.ts';

/** What the room is told of a first choice once the talk begins. */
const told = (first: Count) =>
  revealCounts({ ...startTalk, stage: 'talk', first }).first ?? { total: 0, votes: undefined };

test.each([
  ['a, with the fewest hands', [2, 1, 3], 'a'],
  ['b, with the fewest hands', [3, 0, 2], 'b'],
  ['nobody, where sides are equal', [3, 1, 3], undefined],
  ['nobody, where no one chose a', [0, 1, 5], undefined],
  ['nobody, where no one chose b', [5, 1, 0], undefined],
  ['nobody, where a split of four would point at people', [1, 0, 3], undefined],
] as const)('who talks first is %s', (_, first, side) => {
  expect(findMinority(told(first))).toBe(side);
});

test('of fewer than five hands the room gets the total alone', () => {
  expect(told([1, 1, 2])).toEqual({ total: 4, votes: undefined });
  expect(told([1, 1, 3])).toEqual({ total: 5, votes: [1, 1, 3] });
});

test('a count waits: the first for the talk, the second until it is compared', () => {
  const seen = (stage: Parameters<typeof revealCounts>[0]['stage']) => {
    const { first, second } = revealCounts({ stage, first: [3, 0, 2], second: [1, 0, 4] });
    return [first?.votes, second?.votes];
  };
  expect(seen('choice')).toEqual([undefined, undefined]);
  expect(seen('talk')).toEqual([[3, 0, 2], undefined]);
  expect(seen('secondChoice')).toEqual([[3, 0, 2], undefined]);
  expect(seen('shift')).toEqual([
    [3, 0, 2],
    [1, 0, 4],
  ]);
});
