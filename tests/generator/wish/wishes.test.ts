import { expect, test } from 'vitest';
import { WishProblem } from '../../../generator/wish/selection.ts';
import { readLength, readNumber, readOneOf, readPaper, readSize } from '../../../generator/wish/wishes.ts';

test.each([
  ['poker', { width: 63, height: 88 }],
  ['A6', { width: 105, height: 148 }],
  ['business', { width: 85, height: 55 }],
  ['square', { width: 70, height: 70 }],
  ['70x120', { width: 70, height: 120 }],
  ['57,15 × 88.9', { width: 57.15, height: 88.9 }],
])('the size %s is %j', (typed, size) => {
  expect(readSize(typed)).toEqual(size);
});

test.each([
  [() => readSize('a5'), '--size: “a5” is no size; use poker, bridge, tarot, jumbo, a7, a6, business, square'],
  [() => readSize('10x10'), '--size: 10x10 mm cannot be; a card is 40 to 300 mm wide and high.'],
  [
    () => readPaper('legal'),
    '--paper: “legal” is no paper we know; use a4, a3, sra3, letter, 5371, 5388, 8371, c32010, c32011, c32015, l7414.',
  ],
  [() => readOneOf('backs', ['none', 'separate'], 'both'), '--backs: “both” is not one of none, separate.'],
  [() => readNumber('copies', 1, 100, '0'), '--copies: “0” is no whole number from 1 to 100.'],
  [() => readNumber('copies', 1, 100, '2.5'), '--copies: “2.5” is no whole number from 1 to 100.'],
  [() => readLength('bleed', 10, '-1'), '--bleed: “-1” is no length from 0 to 10 mm.'],
])('what cannot be is one sentence', (read, sentence) => {
  expect(read).toThrow(WishProblem);
  expect(read).toThrow(sentence);
});
