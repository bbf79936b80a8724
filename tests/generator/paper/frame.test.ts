import { expect, test } from 'vitest';
import { deck } from '../../../cards/deck.ts';
import { openJob } from '../../../generator/write/job.ts';
import { layFitting } from '../../../generator/write/lay.ts';

test('a laid deck keeps no face: each is laid out anew when it is looked at, and is the same every time', async () => {
  const [card] = (await layFitting(openJob(deck, 'nowhere', undefined), 'nl')).cards;
  const [first, again] = [card?.front.lay(), card?.front.lay()];
  expect(first).not.toBe(again);
  expect(first).toEqual(again);
  expect(first?.length).toBeGreaterThan(0);
});
