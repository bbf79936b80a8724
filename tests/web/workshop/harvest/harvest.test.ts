import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Harvest,
  hiddenHarvest,
  leftOfLine,
  linesAbout,
  listAbouts,
  nextLine,
  noHarvest,
  readHarvest,
  returnLine,
  showHarvest,
  writeHarvest,
  writeLine,
} from '../../../../web/workshop/harvest/harvest.ts';
import { harvests } from './harvests.ts';

const write = (...lines: readonly (readonly [about: string, line: number, text: string])[]) =>
  lines.reduce<Harvest>((harvest, line) => writeLine(harvest, ...line), noHarvest);

test('a line is written, changed letter by letter, and taken away when it is emptied', () => {
  const two = write(
    ['D05', 0, 'We nemen'],
    ['D05', 0, 'We nemen het stuur te snel over.'],
    ['end', 0, 'Ik bel maandag.'],
  );
  expect(two.entries).toEqual([
    { about: 'D05', line: 0, text: 'We nemen het stuur te snel over.', at: 1 },
    { about: 'end', line: 0, text: 'Ik bel maandag.', at: 2 },
  ]);
  expect(writeLine(two, 'D05', 0, '  ').entries).toEqual([{ about: 'end', line: 0, text: 'Ik bel maandag.', at: 2 }]);
  expect(writeLine(two, 'D05', 0, 'We nemen het stuur te snel over.')).toBe(two);
});

test('a line keeps its place while the one above it is empty', () => {
  const harvest = write(['slot-mirror', 1, 'tweede'], ['slot-mirror', 0, 'eerste']);
  expect(linesAbout(harvest, 'slot-mirror').map(({ text }) => text)).toEqual(['eerste', 'tweede']);
  expect(nextLine(harvest, 'slot-mirror')).toBe(2);
  expect(nextLine(harvest, 'end')).toBe(0);
});

test('a line that was taken away comes back, beside what was written there since', () => {
  const before = write(['end', 0, 'een'], ['end', 1, 'twee']);
  const [first] = before.entries;
  const without = writeLine(before, 'end', 0, '');
  expect(first && returnLine(without, first)).toEqual(before);
  const other = writeLine(without, 'end', 0, 'drie');
  expect(first && linesAbout(returnLine(other, first), 'end').map(({ text }) => text)).toEqual(['drie', 'twee', 'een']);
});

test('the end stands last, the rest in the order in which it came up', () => {
  expect(listAbouts(write(['end', 0, 'a'], ['W02-3', 0, 'b'], ['D05', 0, 'c'], ['W02-3', 1, 'd']))).toEqual([
    'W02-3',
    'D05',
    'end',
  ]);
});

test('a line is one line, and a long one is told but never cut', () => {
  expect(write(['end', 0, 'een\r\ntwee\tdrie\u0007']).entries[0]?.text).toBe('een twee drie');
  const long = 'a'.repeat(500);
  expect(write(['end', 0, long]).entries[0]?.text).toBe(long);
  expect(leftOfLine(long)).toBe(-220);
  expect(leftOfLine('😀')).toBe(279);
  // A whole page that was pasted is all there.
  expect(write(['end', 0, 'a'.repeat(9000)]).entries[0]?.text).toHaveLength(9000);
});

test('what a line is about is a card, a step or the end', () => {
  for (const about of ['', 'd5', '<b>', '__proto__', 'W02-', 'begin']) expect(write([about, 0, 'a'])).toBe(noHarvest);
  for (const line of [-1, 0.5, 200]) expect(write(['end', line, 'a'])).toBe(noHarvest);
});

test('the room sees how many lines there are, and those of the end when they are shown', () => {
  const harvest = write(['D05', 0, 'a'], ['end', 0, 'Ik bel maandag. ']);
  expect(showHarvest(harvest, hiddenHarvest)).toEqual({ count: 2, page: undefined });
  const page = { at: 0, of: 1, lines: ['Ik bel maandag.'] };
  expect(showHarvest(harvest, { shown: true, page: 7 })).toEqual({ count: 2, page });
});

test('more lines than a wall holds come by the screenful, whole and in their order; one too long ends in dots', () => {
  const lines = ['a'.repeat(300), 'kort', ...Array(9).fill('b'.repeat(40))];
  const harvest = write(...lines.map((text, i) => ['end', i, text] as const));
  const pages = [0, 1, 2].map((page) => showHarvest(harvest, { shown: true, page }).page);
  expect(pages[0]).toEqual({ at: 0, of: 3, lines: [`${'a'.repeat(279)}…`, 'kort'] });
  expect(pages.map((page) => page?.lines.length)).toEqual([2, 8, 1]);
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(harvests, (harvest) => {
      expect(readHarvest(writeHarvest(harvest))).toEqual(harvest);
    }),
  );
});

test.each([
  '',
  'null',
  '[]',
  '{}',
  '{"entries":{}}',
  '{"entries":[null]}',
  '{"entries":[[]]}',
  '{"entries":[{"about":"x","line":0,"text":"a","at":1}]}',
  '{"entries":[{"about":"end","line":0,"text":"","at":1}]}',
  '{"entries":[{"about":"end","line":0,"text":7,"at":1}]}',
  '{"entries":[{"about":"end","line":0,"text":"  ","at":1}]}',
  '{"entries":[{"about":"end","line":0,"text":"a\\nb","at":1}]}',
  '{"entries":[{"about":7,"line":0,"text":"a","at":1}]}',
  '{"entries":[{"about":"end","line":0,"text":"a"}]}',
  '{"entries":[{"about":"end","line":0,"text":"a","at":-1}]}',
  '{"entries":[{"about":"end","line":0,"text":"a","at":0.5}]}',
  '{"entries":[{"about":"end","line":0,"text":"a","at":9007199254740992}]}',
  '{"entries":[{"about":"end","line":200,"text":"a","at":1}]}',
  '{"entries":[{"about":"end","line":"0","text":"a","at":1}]}',
  '{"entries":[{"about":"end","line":-1,"text":"a","at":1}]}',
  '{"entries":[{"about":"end","line":0,"text":"a","at":1},{"about":"end","line":0,"text":"b","at":2}]}',
])('%s is no harvest', (text) => {
  expect(readHarvest(text)).toBeUndefined();
});

test('a harvest holds two thousand lines, and no more are read', () => {
  const write = (lines: number) =>
    JSON.stringify({
      entries: Array.from({ length: lines }, (_, i) => ({
        about: `slot-${Math.floor(i / 40)}`,
        line: i % 40,
        text: 'a',
        at: i,
      })),
    });
  expect(readHarvest(write(2000))?.entries).toHaveLength(2000);
  expect(readHarvest(write(2001))).toBeUndefined();
});

test('of what is read only what is known is kept', () => {
  const text = '{"more":1,"entries":[{"at":3,"name":"x","text":"a","line":39,"about":"D05"}]}';
  const read = readHarvest(text);
  expect(read && writeHarvest(read)).toBe('{"entries":[{"about":"D05","line":39,"text":"a","at":3}]}');
});
