import fc from 'fast-check';
import { expect, test } from 'vitest';
import { families } from '../../../cards/families.ts';
import { fillColour, overprints, strokeColour } from '../../../generator/paint/colour.ts';
import { isBlack, openInks, predictPrint, totalInk } from '../../../generator/paint/inks.ts';
import { labOf, measureDifference } from '../../../generator/paint/lab.ts';
import type { Colour } from '../../../generator/paper/frame.ts';
import { ink, paper, quiet } from '../../../generator/paper/theme.ts';

const inksOf = openInks();

test('a colour is written for the screen as it was, and for a press in four inks', () => {
  expect(fillColour('#FF8000', 'rgb')).toBe('1 0.502 0 rg');
  expect(strokeColour('#1B1D1F', 'rgb')).toBe('0.106 0.114 0.122 RG');
  expect(fillColour(ink, inksOf)).toBe('0 0 0 1 k');
  expect(fillColour(paper, inksOf)).toBe('0 0 0 0 k');
  expect(strokeColour('#0F5132', inksOf)).toBe('0.78 0 0.73 0.68 K');
});

test.each([
  ['#000000', [0, 0, 0, 1]],
  ['#1B1D1F', [0, 0, 0, 1]],
  ['#26282C', [0, 0, 0, 1]],
  ['#4A4F55', [0, 0, 0, 0.86]],
  ['#808080', [0, 0, 0, 0.64]],
  ['#F0F1F2', [0, 0, 0, 0.07]],
  ['#FFFFFF', [0, 0, 0, 0]],
] as const)('%s is neutral, and black ink alone', (colour, inks) => {
  expect(inksOf(colour)).toEqual(inks);
});

test('the families print in at most two of cyan, magenta and yellow, with black, near the colour meant', () => {
  for (const { colour, tint } of Object.values(families))
    for (const meant of [colour, tint]) {
      const inks = inksOf(meant);
      expect(inks.slice(0, 3).filter((share) => share > 0).length, meant).toBeLessThanOrEqual(2);
      expect(measureDifference(predictPrint(inks), labOf(meant)), meant).toBeLessThan(17);
    }
});

test('no colour takes more than 220 % ink, and all shares are whole percents', () => {
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value): Colour => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);
  fc.assert(
    fc.property(colour, (any) => {
      const inks = inksOf(any);
      expect(totalInk(inks)).toBeLessThanOrEqual(220);
      for (const share of inks) expect(Math.round(share * 100) / 100).toBe(share);
    }),
    { numRuns: 150 },
  );
});

test('only full black overprints, and only on a press', () => {
  expect(overprints(ink, inksOf)).toBe(true);
  expect(overprints(ink, 'rgb')).toBe(false);
  expect(overprints(quiet, inksOf)).toBe(false);
  expect(overprints(paper, inksOf)).toBe(false);
  expect(isBlack([0.1, 0, 0, 1])).toBe(false);
});
