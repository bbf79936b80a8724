import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  answers,
  type Counts,
  countPlaced,
  emptyMirror,
  isComplete,
  mirrorSkills,
} from '../../../../web/workshop/mirror/mirror.ts';
import { actOnMirror, startMirrorLog, undoMirror } from '../../../../web/workshop/mirror/mirror-log.ts';
import { reduceMirror } from '../../../../web/workshop/mirror/mirror-reduce.ts';
import { measureDissent, sortBoard, sumMirror } from '../../../../web/workshop/mirror/mirror-sums.ts';
import { shiftMath } from '../../../generator/tools/last-digits.ts';
import { act, acts, lay, mirrors, raise, whole } from './mirror-placements.ts';

test('500 random placements add up', () => {
  const placement = fc.record({
    skill: fc.constantFrom(...mirrorSkills),
    answer: fc.constantFrom(...answers),
    people: fc.integer({ min: 1, max: 6 }),
  });
  fc.assert(
    fc.property(fc.array(placement, { minLength: 500, maxLength: 500 }), (placements) => {
      const mirror = act(
        placements.flatMap(({ skill, answer, people }) => [
          { kind: 'place', skill, answer } as const,
          { kind: 'people', people } as const,
          { kind: 'addPaper' } as const,
        ]),
      );
      for (const skill of mirrorSkills) {
        const counted = answers.map((answer) =>
          placements
            .filter((other) => other.skill === skill && other.answer === answer)
            .reduce((sum, { people }) => sum + people, 0),
        );
        expect(sumMirror(mirror)[skill] ?? [0, 0, 0, 0]).toEqual(counted);
      }
    }),
    { numRuns: 20 },
  );
});

test('papers and hands add up for each skill', () => {
  const mirror = act([...lay('fgnu'), ...lay('ffn', 4), ...raise(1, [0, 2, 0, 1]), ...raise(9, [1, 0, 0, 0])]);
  expect(sumMirror(mirror)).toEqual({
    1: [5, 2, 0, 1],
    2: [4, 1, 0, 0],
    3: [0, 0, 5, 0],
    4: [0, 0, 0, 1],
    9: [1, 0, 0, 0],
  });
});

test('a placement can be changed, taken back and cleared; a paper that was added begins the next one empty', () => {
  const laid = act([
    { kind: 'place', skill: 3, answer: 'nudge' },
    { kind: 'place', skill: 3, answer: 'fully' },
    { kind: 'place', skill: 4, answer: 'fully' },
    { kind: 'place', skill: 4, answer: undefined },
  ]);
  expect(laid.draft.placed).toEqual({ 3: 'fully' });
  expect(act([{ kind: 'clearPaper' }], laid).draft).toEqual({ placed: {}, people: 1 });
  const added = act([{ kind: 'addPaper' }], laid);
  expect(added.papers).toEqual([{ placed: { 3: 'fully' }, people: 1 }]);
  expect(countPlaced(added.draft)).toBe(0);
  expect(act([{ kind: 'takePaper' }], added)).toEqual(laid);
  expect(isComplete(act(lay(whole)).papers[0] ?? added.draft)).toBe(true);
});

test('the last paper is not taken up over one that is being laid, and an empty one is not added', () => {
  const busy = act([...lay('f'), { kind: 'place', skill: 2, answer: 'growing' }]);
  expect(reduceMirror(busy, { kind: 'takePaper' })).toBe(busy);
  expect(reduceMirror(emptyMirror, { kind: 'addPaper' })).toBe(emptyMirror);
});

test('hands go no lower than nought and no higher than any room', () => {
  const three = act(raise(2, [3, 0, 0, 0]));
  expect(reduceMirror(three, { kind: 'hand', skill: 2, answer: 'fully', by: -4 })).toBe(three);
  expect(reduceMirror(three, { kind: 'hand', skill: 2, answer: 'fully', by: 997 })).toBe(three);
  expect(act([{ kind: 'hand', skill: 2, answer: 'fully', by: -3 }], three).hands).toEqual({});
});

test('nothing is laid or counted while the board is seen', () => {
  const open = act([...lay('fffff', 6), { kind: 'reveal' }]);
  expect(reduceMirror(open, { kind: 'place', skill: 1, answer: 'nudge' })).toBe(open);
  expect(reduceMirror(open, { kind: 'hand', skill: 1, answer: 'nudge', by: 1 })).toBe(open);
  expect(act([{ kind: 'hide' }, ...lay('n')], open).papers).toHaveLength(2);
  expect(reduceMirror(emptyMirror, { kind: 'reveal' })).toBe(emptyMirror);
});

test('no act breaks a mirror: every count stays a whole number of people', () => {
  fc.assert(
    fc.property(mirrors, (mirror) => {
      for (const counts of Object.values(sumMirror(mirror)))
        expect(counts?.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
    }),
  );
});

test('undo gives the mirror before the last change, and where one looks is no change', () => {
  fc.assert(
    fc.property(mirrors, acts, (mirror, last) => {
      const log = startMirrorLog(mirror);
      const done = actOnMirror(log, last);
      fc.pre(done !== log);
      expect(undoMirror(done).mirror).toEqual(last.kind === 'ask' || last.kind === 'turn' ? done.mirror : mirror);
    }),
  );
  expect(undoMirror(startMirrorLog(emptyMirror))).toEqual({ mirror: emptyMirror, past: [] });
});

test('disagreement: none where all say the same, most where half stand at each end, don’t know left out', () => {
  const cases: readonly (readonly [Counts, number])[] = [
    [[7, 0, 0, 0], 0],
    [[0, 0, 0, 9], 0],
    [[3, 0, 3, 0], 1],
    [[3, 0, 3, 8], 1],
    // One step apart: −log₂(3/4).
    [[4, 4, 0, 0], 0.415037],
    // Even over all three, by hand: −(2/3)·log₂(1/2).
    [[5, 5, 5, 0], 0.666667],
  ];
  for (const [counts, dissent] of cases) expect(measureDissent(counts)).toBeCloseTo(dissent, 5);
});

test('disagreement lies between 0 and 1, grows with nobody’s number and is the same from both ends', () => {
  const hands = fc.nat(60);
  fc.assert(
    fc.property(hands, hands, hands, hands, fc.integer({ min: 2, max: 9 }), (a, b, c, d, times) => {
      const dissent = measureDissent([a, b, c, d]);
      expect(dissent).toBeGreaterThanOrEqual(0);
      expect(dissent).toBeLessThanOrEqual(1 + 1e-12);
      expect(measureDissent([c, b, a, 0])).toBeCloseTo(dissent, 9);
      expect(measureDissent([a * times, b * times, c * times, d])).toBeCloseTo(dissent, 9);
    }),
  );
});

test('where people differ most comes first, equal ones by the number of the skill, too few last', () => {
  const rows = sortBoard(
    {
      2: [5, 3, 2, 0],
      4: [1, 0, 1, 0],
      7: [2, 3, 5, 1],
      9: [6, 0, 0, 0],
      11: [3, 0, 3, 0],
      16: [0, 4, 0, 0],
    },
    undefined,
  );
  expect(rows.map(({ skill }) => skill)).toEqual([11, 2, 7, 9, 4, 16]);
});

test('the order is the same where the engine’s logarithms have other last digits', () => {
  const counts = Array.from(
    { length: 9 ** 3 },
    (_, i): Counts => [i % 9, Math.floor(i / 9) % 9, Math.floor(i / 81), 0],
  );
  const order = () => sortBoard(Object.fromEntries(counts.entries()), undefined).map(({ skill }) => skill);
  const said = order();
  for (const steps of [-4, 4]) {
    shiftMath(steps);
    expect(order()).toEqual(said);
    vi.restoreAllMocks();
  }
});
