import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seedRandom } from '../../../web/table/random.ts';
import { shuffle } from '../../../web/table/shuffle.ts';
import { seeds } from './cards.ts';

const SEEDS = 10_000;

test('shuffling is a permutation', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 200 }), seeds, (items, seed) => {
      const sort = (list: readonly number[]) => [...list].sort((one, other) => one - other);
      expect(sort(shuffle(items, seedRandom(seed)))).toEqual(sort(items));
    }),
  );
});

test('one seed gives one order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), seeds, (items, seed) => {
      expect(shuffle(items, seedRandom(seed))).toEqual(shuffle(items, seedRandom(seed)));
    }),
  );
});

/**
 * Chi-square of how often every card of a pile comes at every place, over seeds in a row. Rows and columns of such a
 * table both add up to the number of shuffles, which scales the statistic by (n − 1) / n (Pearson, fixed margins).
 */
const measurePlaces = (count: number, stream: number): number => {
  const pile = Array.from({ length: count }, (_, i) => i);
  const places = Array<number>(count * count).fill(0);
  for (let seed = 0; seed < SEEDS; seed++)
    shuffle(pile, seedRandom(seed, stream)).forEach((card, place) => {
      places[card * count + place] = (places[card * count + place] ?? 0) + 1;
    });
  return sumDeviation(places, SEEDS / count) * ((count - 1) / count);
};

const sumDeviation = (counts: readonly number[], expected: number): number =>
  counts.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0);

// Upper 0.1% of chi-square: 36 degrees of freedom for seven cards, 784 for twenty-nine.
test.each([
  { count: 7, stream: 0, critical: 67.98 },
  { count: 7, stream: 1, critical: 67.98 },
  { count: 29, stream: 0, critical: 911.5 },
])('every card of $count is as likely at every place, over 10,000 seeds (round $stream)', (row) => {
  expect(measurePlaces(row.count, row.stream)).toBeLessThan(row.critical);
});

test('every order of four cards is as likely, over 10,000 seeds', () => {
  const seen = new Map<string, number>();
  for (let seed = 0; seed < SEEDS; seed++) {
    const order = shuffle('abcd'.split(''), seedRandom(seed)).join('');
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  expect(seen.size).toBe(24);
  // Upper 0.1% of chi-square with 23 degrees of freedom.
  expect(sumDeviation([...seen.values()], SEEDS / 24)).toBeLessThan(49.73);
});
