import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile, type SessionFile, writeFile } from '../../../web/workshop/file.ts';

const file: SessionFile = {
  deck: '1.0.0',
  language: 'en',
  table: '1.0.0|@all~7.d2|',
  seen: ['V01', 'D05'],
  parts: { scene: 'cards', poker: '{}' },
};
const written = JSON.parse(writeFile(file));
const readChanged = (change: object) => readFile(JSON.stringify({ ...written, ...change }));

test('a file is text that a person can read, and is read as it was written', () => {
  expect(writeFile(file)).toBe(`{
  "app": "ruimtemakers",
  "format": 1,
  "deck": "1.0.0",
  "language": "en",
  "table": "1.0.0|@all~7.d2|",
  "seen": [
    "V01",
    "D05"
  ],
  "parts": {
    "scene": "cards",
    "poker": "{}"
  }
}
`);
  expect(readFile(writeFile(file))).toEqual(file);
});

test.each([
  { app: 'another' },
  { app: undefined },
  { format: '1' },
  { format: null },
  { deck: 1 },
  { deck: undefined },
  { table: null },
  { table: ['1.0.0'] },
  { seen: 'V01' },
  { seen: ['V01', 5] },
  { seen: { 0: 'V01' } },
])('with %j it is no file of ours', (change) => {
  expect(readChanged(change)).toBe('none');
});

test.each(['', '{', 'null', '7', '"x"', '[]', '{}', `${' '.repeat(20_000_000)}${writeFile(file)}`])(
  'a text that is no session gives none',
  (text) => {
    expect(readFile(text)).toBe('none');
  },
);

test('a file of a later format says so, whatever else is in it; an earlier one is read', () => {
  expect(readChanged({ format: 2 })).toBe('newer');
  expect(readChanged({ format: 1.5, deck: 7, table: null })).toBe('newer');
  expect(readChanged({ format: 0 })).toEqual(file);
});

test('what is broken beside the table is left out or as usual, and the rest is kept', () => {
  for (const language of ['de', undefined, null, 3])
    expect(readChanged({ language })).toEqual({ ...file, language: 'nl' });
  expect(readChanged({ seen: ['V01', 'v02', 'V1-2', 'V000001', 'D05\n', '', 'D05'] })).toEqual(file);
  for (const parts of [undefined, null, 'x', 7, ['a']]) expect(readChanged({ parts })).toEqual({ ...file, parts: {} });
  expect(readChanged({ parts: { scene: 'cards', mirror: 7, plan: null, own: [], poker: '{}' } })).toEqual(file);
  expect(readChanged({ extra: 'x' })).toEqual(file);
});

test('no text at all breaks the reader', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readFile(text) === 'none'));
});
