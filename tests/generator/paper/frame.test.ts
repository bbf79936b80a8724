import { expect, test } from 'vitest';
import { deck } from '../../../cards/game/deck.ts';
import type { Card } from '../../../cards/schema.ts';
import { openJob } from '../../../generator/write/job.ts';
import { layFitting } from '../../../generator/write/lay.ts';

test('a face of a family of usual size is laid once for all who look', async () => {
  const [card] = (await layFitting(openJob(deck, 'nowhere', undefined), 'nl')).cards;
  expect(card?.front.lay().length).toBeGreaterThan(0);
  expect(card?.front.lay()).toBe(card?.front.lay());
});

test('a family of more cards than a deck may have keeps no face: each is laid out anew when it is looked at, and is the same every time', async () => {
  const tip = deck.cards.find(({ family }) => family === 'tip') as Card;
  const more = Array.from({ length: 2001 }, (_, i) => ({ ...tip, code: `T${i + 100}` }));
  const large = { ...deck, cards: [...deck.cards, ...more] };
  const codes = more.map(({ code }) => code);
  const card = (await layFitting(openJob(large, 'nowhere', undefined), 'nl', { codes })).cards.at(-1);
  const [first, again] = [card?.front.lay(), card?.front.lay()];
  expect(first).not.toBe(again);
  expect(first).toEqual(again);
  expect(first?.length).toBeGreaterThan(0);
});
