import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawBelow, seedRandom } from '../../../web/table/random.ts';
import { seeds } from './cards.ts';

test('a number drawn below a bound is whole and below it', () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 1, max: 2 ** 31 }), (seed, bound) => {
      const drawn = drawBelow(bound, seedRandom(seed));
      expect(Number.isInteger(drawn) && drawn >= 0 && drawn < bound).toBe(true);
    }),
  );
});

test('a number past the last whole multiple is drawn again, so that no number is favoured', () => {
  const numbers = [2 ** 32 - 1, 7];
  expect(drawBelow(5, () => numbers.shift() ?? 0)).toBe(2);
  expect(numbers).toEqual([]);
});

test('streams of one seed differ: a new round has a new order', () => {
  expect(seedRandom(7, 0)()).not.toBe(seedRandom(7, 1)());
});
