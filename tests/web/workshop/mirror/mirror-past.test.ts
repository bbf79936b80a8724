import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyMirror, type MirrorAct } from '../../../../web/workshop/mirror/mirror.ts';
import { actOnMirror, type MirrorLog, startMirrorLog, undoMirror } from '../../../../web/workshop/mirror/mirror-log.ts';
import { readPast, writePast } from '../../../../web/workshop/mirror/mirror-past.ts';
import { readMirror, writeMirror } from '../../../../web/workshop/mirror/mirror-text.ts';
import { acts, lay, raise } from './mirror-placements.ts';

const play = (list: readonly MirrorAct[], from = startMirrorLog(emptyMirror)) => list.reduce(actOnMirror, from);

/** As a next visit finds it. */
const reload = (log: MirrorLog): MirrorLog =>
  readPast(readMirror(writeMirror(log.mirror)) ?? emptyMirror, writePast(log) ?? '');

/** Every mirror that undo comes by. */
const walkBack = (log: MirrorLog): readonly string[] => {
  const before = undoMirror(log);
  return log.past.length === 0 ? [writeMirror(log.mirror)] : [writeMirror(log.mirror), ...walkBack(before)];
};

test('after a reload undo takes back the same, step by step', () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 80 }), (list) => {
      const log = play(list);
      expect(walkBack(reload(log))).toEqual(walkBack(log));
    }),
  );
});

test('a mirror of nothing has no past to keep, and a text that is none gives none', () => {
  expect(writePast(startMirrorLog(emptyMirror))).toBeUndefined();
  const { mirror } = play(lay('fgnu', 4));
  for (const text of [
    '',
    '7',
    '{}',
    '[{"papers":{"keep":2,"more":[]}}]',
    '[{"hands":{"1":[-1,0,0,0]}}]',
    '[{"page":-1}]',
  ])
    expect(readPast(mirror, text)).toEqual({ mirror, past: [] });
});

test('the longest afternoon is kept short: the oldest changes are forgotten first', () => {
  const afternoon = Array.from({ length: 40 }, (_, i) => [
    ...lay('fgnufgnufgnufgnuf', 1 + (i % 9)),
    ...raise(1 + (i % 17), [9, 9, 9, 9]),
    { kind: 'clear' } as const,
  ]).flat();
  const log = play(afternoon);
  const text = writePast(log) ?? '';
  expect(text.length).toBeLessThanOrEqual(30_000);
  const kept = walkBack(reload(log));
  expect(kept.length).toBeGreaterThan(100);
  expect(walkBack(log).slice(0, kept.length)).toEqual(kept);
});
