import { expect, test } from 'vitest';
import { WishProblem } from '../../../generator/wish/selection.ts';
import { readLength, readNumber, readOffset, readOneOf, readPaper, readSize } from '../../../generator/wish/wishes.ts';

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

test('a size that has a name is that very size, also in millimetres', () => {
  expect(readSize('63 × 88')).toBe(readSize('poker'));
});

test.each([
  [() => readSize('a5'), '--size: “a5” is not a size; use poker, bridge, tarot,'],
  [() => readSize('10x10'), '--size: “10x10” is not possible; a card is 40 to 300 mm wide and high.'],
  [() => readPaper('legal'), '--paper: “legal” is not a paper we know; use a4, a3, sra3, letter, a5, a6, a7, 5371,'],
  [() => readOneOf('backs', ['none', 'separate'], 'both'), '--backs: “both” is not one of none, separate.'],
  [() => readNumber('copies', 1, 100, '0'), '--copies: “0” is not a whole number from 1 to 100.'],
  [() => readNumber('copies', 1, 100, '2.5'), '--copies: “2.5” is not a whole number from 1 to 100.'],
  [() => readSize('constructor'), '--size: “constructor” is not a size;'],
  [() => readPaper('toString'), '--paper: “toString” is not a paper we know;'],
  [() => readSize('pokre'), 'as in 70x120. Did you mean “poker”?'],
  [() => readPaper('c32012'), 'Did you mean “c32010”?'],
  [() => readOneOf('backs', ['long-edge', 'none'], 'longedge'), 'Did you mean “long-edge”?'],
  [() => readNumber('copies', 1, 100, '1e1'), '--copies: “1e1” is not a whole number from 1 to 100.'],
  [() => readNumber('copies', 1, 100, ''), '--copies: “” is not a whole number from 1 to 100.'],
  [() => readLength('bleed', 10, ''), '--bleed: “” is not a length from 0 to 10 mm.'],
  [() => readOffset('move', 10, '1,5,2'), '--move: “1,5,2” is not two lengths from -10 to 10 mm, as in 1.5,-0.8.'],
  [() => readOffset('move', 10, '11,0'), '--move: “11,0” is not two lengths'],
  [() => readLength('bleed', 10, '-1'), '--bleed: “-1” is not a length from 0 to 10 mm.'],
])('what cannot be is one sentence', (read, sentence) => {
  expect(read).toThrow(WishProblem);
  expect(read).toThrow(sentence);
});
