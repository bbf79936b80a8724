import { expect, test } from 'vitest';
import { readMinutes, writeTime } from '../../../web/table/timer.ts';

test.each([
  ['7', 7],
  [' 12 ', 12],
  ['2,5', 2.5],
  ['2.5', 2.5],
  ['120', 120],
  ['121', undefined],
  ['0', undefined],
  ['-3', undefined],
  ['2,55', undefined],
  ['1e2', undefined],
  ['', undefined],
])('%j typed is %s minutes', (typed, minutes) => {
  expect(readMinutes(typed)).toBe(minutes);
});

test.each([
  [60_000, '1:00'],
  [59_999, '1:00'],
  [245_000, '4:05'],
  [1, '0:01'],
  [0, '0:00'],
])('%d ms that are left are shown as %s', (left, shown) => {
  expect(writeTime(left)).toBe(shown);
});
