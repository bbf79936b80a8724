import { assert, property, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import {
  chooseLetters,
  codeWidth,
  compareCodes,
  isCode,
  isSpotCode,
  makeReadTypedCode,
  nextCode,
  readTypedCode,
  splitCode,
  tidyCode,
} from '../../../cards/own/code.ts';

test('a code is a capital and up to five capitals or figures', () => {
  expect(['A', 'K01', 'GQ01', 'ABCDEF', 'K0001'].filter(isCode)).toEqual(['A', 'K01', 'GQ01', 'ABCDEF', 'K0001']);
  expect(['', '1', 'k01', 'GQ-01', 'ABCDEFG', 'É01', '01K'].filter(isCode)).toEqual([]);
});

test('what an author wrote becomes a code where it can be one', () => {
  expect(['gq-01', ' k_0 1 ', 'K01', '7', 'éé1', 'een hele zin', ''].map(tidyCode)).toEqual([
    'GQ01',
    'K01',
    'K01',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a person types a code without its noughts, in small letters, with spaces or strokes', () => {
  const read = makeReadTypedCode(['T08', 'K008', 'GQ01', 'WISH']);
  expect(['t8', 'T 08', 'k8', 'gq-1', 'wish', 't9', 'x'].map(read)).toEqual([
    'T08',
    'T08',
    'K008',
    'GQ01',
    'WISH',
    undefined,
    undefined,
  ]);
});

test('a code as it stands goes before one that only looks like it', () => {
  const read = makeReadTypedCode(['K1', 'K01']);
  expect([read('k1'), read('k01'), read('k001')]).toEqual(['K1', 'K01', 'K1']);
});

test('codes are in the order of their letters, then of their numbers', () => {
  expect(['K100', 'K99', 'A', 'K9', 'AB1', 'A2'].sort(compareCodes)).toEqual(['A', 'A2', 'AB1', 'K9', 'K99', 'K100']);
  expect(splitCode('GQ01')).toEqual({ letters: 'GQ', number: 1 });
  expect(splitCode('WISH')).toEqual({ letters: 'WISH', number: undefined });
});

test('a new code is the first that nobody has, and never one of a card written on the spot', () => {
  expect(nextCode('K', new Set(['K01', 'K02']), 2)).toBe('K03');
  expect(nextCode('K', new Set(), codeWidth(100))).toBe('K001');
  expect(isSpotCode(nextCode('E', new Set(), 2))).toBe(false);
});

test('a family has the first free letter of its name, then two', () => {
  const taken = new Set<string>();
  const given = ['stelling', 'spel', 'Élan', 'S', 'S', 'tip'].map((name) => {
    const letters = chooseLetters(name, taken);
    taken.add(letters);
    return letters;
  });
  expect(given).toEqual(['S', 'P', 'L', 'A', 'B', 'T']);
});

test('tidying a code twice changes nothing, and its letters and number make it again', () => {
  assert(
    property(stringMatching(/^[A-Za-z][A-Za-z0-9_ -]{0,7}$/), (written) => {
      const code = tidyCode(written);
      if (code === undefined) return;
      expect(tidyCode(code)).toBe(code);
      expect(readTypedCode(code.toLowerCase(), [code])).toBe(code);
    }),
  );
});
