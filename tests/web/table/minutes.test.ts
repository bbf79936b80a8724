import { expect, test } from 'vitest';
import { readMinutes } from '../../../web/table/timer.ts';

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
