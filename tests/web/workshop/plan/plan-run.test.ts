import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layPlan, SLOT } from '../../../../web/workshop/plan/plan.ts';
import {
  type Run,
  type RunAct,
  readRun,
  reduceRun,
  showPlan,
  writeRun,
} from '../../../../web/workshop/plan/plan-run.ts';
import { cards, wishes } from './plan-cards.ts';

const acts: fc.Arbitrary<RunAct> = fc.oneof(
  { arbitrary: fc.constantFrom<RunAct>({ kind: 'next' }, { kind: 'next' }, { kind: 'back' }), weight: 6 },
  fc.constantFrom<RunAct>({ kind: 'restart' }, { kind: 'leave' }, { kind: 'join' }, { kind: 'close' }),
  fc.integer({ min: -1, max: 20 }).map((at): RunAct => ({ kind: 'jump', at })),
  wishes.map((wish): RunAct => ({ kind: 'choose', wish })),
);
const play = (list: readonly RunAct[]) =>
  list.reduce<Run | undefined>((run, act) => reduceRun(run, act, cards), undefined);
const runs = fc
  .tuple(wishes, fc.array(acts, { maxLength: 40 }))
  .map(([wish, list]) => play([{ kind: 'choose', wish }, ...list]));

const two = { format: SLOT, minutes: 30, people: 5, middle: 'mirror' } as const;
const next = { kind: 'next' } as const;

test('next marks a step as done and goes on; on the last one the plan is over and back takes that back', () => {
  const start = play([{ kind: 'choose', wish: two }]);
  expect(start).toEqual({ wish: two, at: 0, done: [], left: false });
  const second = reduceRun(start, next, cards);
  expect(second).toMatchObject({ at: 1, done: [0] });
  const over = reduceRun(second, next, cards);
  expect(over).toMatchObject({ at: 1, done: [0, 1] });
  expect(showPlan(over, cards)?.over).toBe(true);
  expect(reduceRun(over, next, cards)).toBe(over);
  expect(reduceRun(over, { kind: 'back' }, cards)).toMatchObject({ at: 1, done: [0] });
  expect(reduceRun(second, { kind: 'back' }, cards)).toMatchObject({ at: 0, done: [] });
  expect(reduceRun(start, { kind: 'back' }, cards)).toBe(start);
});

test('a plan can be left and joined again at any step, and the room sees nothing of it meanwhile', () => {
  fc.assert(
    fc.property(runs, fc.nat(12), (run, at) => {
      const there = reduceRun(run, { kind: 'jump', at }, cards);
      const left = reduceRun(there, { kind: 'leave' }, cards);
      expect(showPlan(left, cards)).toBeUndefined();
      const joined = reduceRun(left, { kind: 'join' }, cards);
      expect(joined).toEqual(there && { ...there, left: false });
    }),
  );
});

test('a run always stands on a step of its plan', () => {
  fc.assert(
    fc.property(runs, (run) => {
      if (!run) return;
      const steps = layPlan(run.wish, cards)?.steps ?? [];
      expect(steps[run.at]).toBeDefined();
      expect(run.done.every((step) => step in steps)).toBe(true);
      expect(run.done).toEqual([...new Set(run.done)].sort((a, b) => a - b));
    }),
  );
});

test('what is written is read again; a jump marks nothing, starting again forgets what was done', () => {
  fc.assert(
    fc.property(runs, (run) => {
      expect(run && readRun(writeRun(run), cards)).toEqual(run);
    }),
  );
  const run = play([
    { kind: 'choose', wish: two },
    { kind: 'jump', at: 1 },
  ]);
  expect(run).toMatchObject({ at: 1, done: [] });
  expect(reduceRun(play([{ kind: 'choose', wish: two }, next]), { kind: 'restart' }, cards)).toMatchObject({
    at: 0,
    done: [],
  });
  expect(reduceRun(run, { kind: 'choose', wish: { ...two, format: 'W99' } }, cards)).toBe(run);
});

test.each([
  '',
  'null',
  '[]',
  '{}',
  '{"wish":{}}',
  '{"wish":{"format":"W99","minutes":30,"people":5,"middle":"mirror"},"at":0,"done":[],"left":false}',
  '{"wish":{"format":"slot","minutes":30.5,"people":5,"middle":"mirror"},"at":0,"done":[],"left":false}',
  '{"wish":{"format":"slot","minutes":30,"people":5,"middle":"mirror"},"at":2,"done":[],"left":false}',
  '{"wish":{"format":"slot","minutes":30,"people":5,"middle":"mirror"},"at":0,"done":[-1],"left":false}',
  '{"wish":{"format":"slot","minutes":30,"people":5,"middle":"mirror"},"at":0,"done":[],"left":1}',
  '{"wish":null,"at":0,"done":[],"left":false}',
  '{"wish":[],"at":0,"done":[],"left":false}',
  '{"wish":{"format":7,"minutes":30,"people":5,"middle":"mirror"},"at":0,"done":[],"left":false}',
  '{"wish":{"format":"slot","minutes":"30","people":5,"middle":"mirror"},"at":0,"done":[],"left":false}',
  '{"wish":{"format":"slot","minutes":9,"people":5,"middle":"mirror"},"at":0,"done":[],"left":false}',
  '{"wish":{"format":"slot","minutes":181,"people":5,"middle":"mirror"},"at":0,"done":[],"left":false}',
  '{"wish":{"format":"slot","minutes":30,"people":1,"middle":"mirror"},"at":0,"done":[],"left":false}',
  '{"wish":{"format":"slot","minutes":30,"people":201,"middle":"mirror"},"at":0,"done":[],"left":false}',
  '{"wish":{"format":"slot","minutes":30,"people":5,"middle":"both"},"at":0,"done":[],"left":false}',
  '{"wish":{"format":"slot","minutes":30,"people":5,"middle":"mirror"},"at":-1,"done":[],"left":false}',
  '{"wish":{"format":"slot","minutes":30,"people":5,"middle":"mirror"},"at":0.5,"done":[],"left":false}',
  '{"wish":{"format":"slot","minutes":30,"people":5,"middle":"mirror"},"at":"0","done":[],"left":false}',
  '{"wish":{"format":"slot","minutes":30,"people":5,"middle":"mirror"},"at":0,"done":{},"left":false}',
  '{"wish":{"format":"slot","minutes":30,"people":5,"middle":"mirror"},"at":0,"done":[2],"left":false}',
  '{"wish":{"format":"slot","minutes":30,"people":5,"middle":"mirror"},"at":0,"done":["0"],"left":false}',
  '{"wish":{"format":"slot","minutes":30,"people":5,"middle":"mirror"},"at":0,"done":[]}',
])('%s is no run', (text) => {
  expect(readRun(text, cards)).toBeUndefined();
});

test('no text at all breaks the reader', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readRun(text, cards)).toBeUndefined();
    }),
  );
});

test('steps that were done are read once each and in order, and only what is known is kept', () => {
  const text =
    '{"left":true,"done":[1,0,1],"at":1,"wish":{"middle":"story","people":200,"minutes":180,"format":"slot","more":1}}';
  const run = readRun(text, cards);
  expect(run && writeRun(run)).toBe(
    '{"wish":{"format":"slot","minutes":180,"people":200,"middle":"story"},"at":1,"done":[0,1],"left":true}',
  );
});
