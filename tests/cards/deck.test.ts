import { expect, test } from 'vitest';
import { deck, findCard } from '../../cards/deck.ts';
import { families } from '../../cards/families.ts';
import { measureContrast } from '../colour.ts';

const count = (family: string) => deck.cards.filter((card) => card.family === family).length;

test('the deck holds 17 skills and 12 tips', () => {
  expect({ skill: count('skill'), tip: count('tip') }).toEqual({ skill: 17, tip: 12 });
});

test.each([
  ['t8', 'T08'],
  ['T08', 'T08'],
  [' t 08 ', 'T08'],
  ['v17', 'V17'],
  ['v18', undefined],
  ['8', undefined],
  ['t8x', undefined],
  ['', undefined],
])('typed %j finds %s', (typed, code) => {
  expect(findCard(deck.cards, typed)?.code).toBe(code);
});

test('text reaches 7:1 on every colour of every family (WCAG 2.2, 1.4.6)', () => {
  for (const { id, colour, tint } of Object.values(families))
    for (const [text, ground] of [
      ['#FFFFFF', colour],
      [colour, '#FFFFFF'],
      [colour, tint],
      ['#1B1D1F', tint],
    ] as const)
      expect(measureContrast(text, ground), `${id}: ${text} on ${ground}`).toBeGreaterThanOrEqual(7);
});

test('families differ in letter, name, colour, shape and icon', () => {
  const all = Object.values(families);
  for (const pick of [
    (f: (typeof all)[number]) => f.colour,
    (f: (typeof all)[number]) => f.shape,
    (f: (typeof all)[number]) => f.icon,
    (f: (typeof all)[number]) => f.name.nl.one,
    (f: (typeof all)[number]) => f.name.en.one,
  ])
    expect(new Set(all.map(pick)).size).toBe(all.length);
});
