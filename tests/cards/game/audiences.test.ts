import { expect, test } from 'vitest';
import { audiences, dilemmasFor } from '../../../cards/game/audiences.ts';
import { deck } from '../../../cards/game/deck.ts';

test.each(audiences)('each card for a table of %s is a dilemma of the deck, named once', (who) => {
  const dilemmas = deck.cards.flatMap(({ code, family }) => (family === 'dilemma' ? [code] : []));
  const codes = dilemmasFor[who];
  expect(codes.filter((code) => !dilemmas.includes(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.length).toBeGreaterThanOrEqual(4);
});
