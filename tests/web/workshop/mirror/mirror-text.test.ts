import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyMirror, mirrorSkills } from '../../../../web/workshop/mirror/mirror.ts';
import { readEarlier, readMirror, writeMirror } from '../../../../web/workshop/mirror/mirror-text.ts';
import { act, lay, mirrors, raise } from './mirror-placements.ts';

/** A paper on which nothing lies, as the first deck wrote it. */
const nothing = '-'.repeat(17);

test('every mirror is read as it was written', () => {
  fc.assert(
    fc.property(mirrors, (mirror) => {
      const read = readMirror(writeMirror(mirror));
      // A count of nought people is no count.
      const before = mirror.before && Object.entries(mirror.before).filter(([, counts]) => counts?.some((n) => n > 0));
      expect(read).toEqual({ ...mirror, before: before && Object.fromEntries(before) });
    }),
  );
});

test('a mirror is short text without a name in it', () => {
  const text = writeMirror(act([...lay('fgnu', 4), ...raise(17, [1, 2, 3, 4]), { kind: 'ask', skill: 17 }]));
  expect(JSON.parse(text)).toEqual({
    kind: 'ruimtemakers-mirror',
    version: 1,
    papers: [{ people: 4, placed: '0123'.padEnd(17, '-') }],
    draft: { people: 1, placed: nothing },
    hands: { 17: [1, 2, 3, 4] },
    asked: 17,
    revealed: false,
    page: 0,
    before: null,
  });
});

test('a text that is no mirror gives none', () => {
  const good = JSON.parse(writeMirror(act([...lay('fgnu'), ...raise(2, [1, 0, 0, 0])])));
  const broken: readonly object[] = [
    { kind: 'other' },
    { version: 2 },
    { papers: {} },
    { papers: [{ people: 0, placed: nothing }] },
    { papers: [{ people: 1.5, placed: nothing }] },
    { papers: [{ people: 1, placed: '0123' }] },
    { papers: [{ people: 1, placed: '01234'.padEnd(mirrorSkills.length, '-') }] },
    { papers: [null] },
    { papers: [[]] },
    { papers: [{ people: 1000, placed: nothing }] },
    { papers: [{ people: '1', placed: nothing }] },
    { papers: [{ people: 1, placed: '-'.repeat(mirrorSkills.length + 1) }] },
    { papers: [{ people: 1, placed: 17 }] },
    { papers: undefined },
    { draft: undefined },
    { hands: [] },
    { hands: { [mirrorSkills.length + 1]: [1, 0, 0, 0] } },
    { hands: undefined },
    { hands: null },
    { hands: { 0: [1, 0, 0, 0] } },
    { hands: { '001': [1, 0, 0, 0] } },
    { hands: { V02: [1, 0, 0, 0] } },
    { hands: { 2: [1, 0, 0, 0, 0] } },
    { hands: { 2: [1, 0, 0, 0.5] } },
    { hands: { 2: [1, 0, 0, 2 ** 53] } },
    { hands: { 2: { 0: 1 } } },
    { hands: { 2: [1, 0, 0] } },
    { hands: { 2: [1, 0, 0, -1] } },
    { hands: { 2: [1, 0, 0, '1'] } },
    { asked: 'V02' },
    { asked: 0 },
    { asked: mirrorSkills.length + 1 },
    { asked: 1.5 },
    { asked: undefined },
    { revealed: 1 },
    { page: -1 },
    { page: 1000 },
    { page: 0.5 },
    { page: '0' },
    { before: undefined },
    { before: [] },
    { before: { 2: [1, 0, 0] } },
    { before: 'yes' },
  ];
  expect(readMirror(JSON.stringify(good))).toBeDefined();
  for (const change of broken) expect(readMirror(JSON.stringify({ ...good, ...change }))).toBeUndefined();
  for (const text of ['', '{', 'null', '[]', '7', '"x"', '{"kind":"ruimtemakers-mirror"}'])
    expect(readMirror(text)).toBeUndefined();
});

test('of a mirror only what is known is kept, without counts of nobody', () => {
  const good = JSON.parse(writeMirror(emptyMirror));
  const hands = { 2: [0, 0, 0, 0], 3: [0, 0, 0, 2 ** 53 - 1], '04': [1, 0, 0, 0] };
  const read = readMirror(JSON.stringify({ ...good, more: 1, hands, before: { 2: [0, 0, 0, 0] } }));
  expect(read).toEqual({ ...emptyMirror, hands: { 3: [0, 0, 0, 2 ** 53 - 1], 4: [1, 0, 0, 0] }, before: {} });
});

test('a name that every object has is no skill', () => {
  const text = writeMirror(emptyMirror).replace('"hands":{}', '"hands":{"__proto__":[1,0,0,0]}');
  expect(readMirror(text)).toBeUndefined();
});

test('nothing that comes in breaks the reading', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readMirror(text) === undefined));
});

test('an earlier count is found in a mirror and in the file of a session', () => {
  const mirror = act([...lay('fg', 3), ...raise(1, [0, 0, 2, 0])]);
  const sums = { 1: [3, 0, 2, 0], 2: [0, 3, 0, 0] };
  const text = writeMirror(mirror);
  expect(readEarlier(text)).toEqual(sums);
  expect(readEarlier(JSON.stringify({ log: 'd.d', mirror: text }))).toEqual(sums);
  expect(readEarlier(JSON.stringify({ log: 'd.d', mirror: JSON.parse(text) }))).toEqual(sums);
  expect(readEarlier(writeMirror(emptyMirror))).toBeUndefined();
  expect(readEarlier('{"mirror": 3}')).toBeUndefined();
  expect(readEarlier('no file of ours')).toBeUndefined();
});
