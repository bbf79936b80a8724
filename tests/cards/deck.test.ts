import { expect, test } from 'vitest';
import { deck } from '../../cards/deck.ts';
import { families, voteColours } from '../../cards/families.ts';
import { findCard, sharedCards, votingSet } from '../../cards/find.ts';
import { skillFiles } from '../../cards/skills/index.ts';
import { measureContrast } from '../colour.ts';

test('the deck is 153 shared cards and a voting set of nine', () => {
  const count = (family: string) => deck.cards.filter((card) => card.family === family).length;
  expect(Object.fromEntries(Object.keys(families).map((family) => [family, count(family)]))).toEqual({
    skill: 17,
    tip: 12,
    blank: 4,
    rules: 3,
    story: 17,
    mirror: 17,
    step: 17,
    joker: 3,
    dilemma: 27,
    perspective: 18,
    format: 10,
    check: 8,
    vote: 9,
  });
  expect(sharedCards(deck.cards)).toHaveLength(153);
  expect(votingSet(deck.cards)).toHaveLength(9);
});

test('every skill has a dilemma, a story, a mirror and a step', () => {
  for (let skill = 1; skill <= 17; skill++)
    for (const family of ['skill', 'story', 'mirror', 'step', 'dilemma'])
      expect(
        deck.cards.filter((card) => card.family === family && (card.skills as readonly number[]).includes(skill))
          .length,
        `${family} of skill ${skill}`,
      ).toBeGreaterThanOrEqual(1);
});

test('cards stand in the order a person can learn: parts A to E, codes running on', () => {
  const parts = deck.cards.map((card) => families[card.family].part);
  expect(parts).toEqual([...parts].sort());
  expect(deck.cards[0]?.code).toBe('V01');
  expect(deck.cards.at(-1)?.code).toBe('S09');
});

test('a dilemma stands in the file of its first skill, and only skills and tips are adapted', () => {
  for (const [i, file] of skillFiles.entries()) for (const card of file) expect(card.skills[0], card.code).toBe(i + 1);
  for (const card of deck.cards)
    if (card.origin === 'adapted') expect(['skill', 'tip'], card.code).toContain(card.family);
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

test('text reaches 7:1 on every colour of every family and vote (WCAG 2.2, 1.4.6)', () => {
  const votes = Object.entries(voteColours).map(([id, colours]) => ({ id, ...colours }));
  for (const { id, colour, tint } of [...Object.values(families), ...votes])
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
