import { expect, test } from 'vitest';
import { budgets } from '../../../cards/budgets.ts';
import { families, ownLetter } from '../../../cards/families.ts';
import { findCard } from '../../../cards/find.ts';
import { deck } from '../../../cards/game/deck.ts';
import type { FamilyId } from '../../../cards/schema.ts';
import { sharedCards, votingSet } from '../../../cards/shared.ts';
import { skillFiles, skillNumbers } from '../../../cards/skills/index.ts';
import { spansOf, tellSpans } from '../../../cards/spans.ts';
import { voteColours } from '../../../cards/vote-colours.ts';
import { measureContrast } from '../../colour.ts';

/** How many cards of each family were published. A card that was printed keeps its code, so there are never fewer. */
const published = {
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
} as const;

test.each(Object.entries(published))('no card that was published is gone from the family %s', (family, least) => {
  expect(deck.cards.filter((card) => card.family === family).length).toBeGreaterThanOrEqual(least);
});

test('a card is shared or belongs to the voting set, and a skill with a card is one that is counted', () => {
  expect([...sharedCards(deck.cards), ...votingSet(deck.cards)]).toHaveLength(deck.cards.length);
  expect(votingSet(deck.cards)).toEqual(deck.cards.filter(({ family }) => family === 'vote'));
  const skills = deck.cards.flatMap((card) => (card.family === 'skill' ? card.skills : []));
  expect(skills).toEqual(skillNumbers);
});

test('a code is never given to another card: the questions of the first edition stand where they stood', () => {
  const familyOf = (code: string) => deck.cards.find((card) => card.code === code)?.family;
  const row = Array.from({ length: 51 }, (_, i) => familyOf(`G${String(i + 1).padStart(2, '0')}`));
  const seventeen = (family: string) => Array.from({ length: 17 }, () => family);
  expect(row).toEqual(['story', 'mirror', 'step'].flatMap(seventeen));
});

test('codes are told as spans, which end where another family stands between', () => {
  const card = (code: string) => ({ code });
  const tell = (...codes: readonly string[]) => tellSpans(spansOf(codes.map(card), ['G18', 'G34'].map(card)), '–');
  expect(tell()).toBe('');
  expect(tell('G01')).toBe('G01');
  expect(tell('G01', 'G02', 'G17')).toBe('G01–G17');
  expect(tell('G01', 'G17', 'G52')).toBe('G01–G17, G52');
  expect(tell('G01', 'G17', 'G52', 'G55')).toBe('G01–G17, G52–G55');
  expect(tell('G01', 'G17', 'E01')).toBe('G01–G17, E01');
});

test('cards stand in the order a person can learn: parts A to E, codes running on', () => {
  const parts = deck.cards.map((card) => families[card.family].part);
  expect(parts).toEqual([...parts].sort());
  expect(deck.cards[0]?.code).toBe('V01');
  expect(deck.cards.at(-1)?.family).toBe('vote');
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
  ['v99', undefined],
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

test('a letter is one family’s own but for the questions, and none begins the codes of people’s own cards', () => {
  const shared = Object.values(families).flatMap(({ id, letter }) =>
    Object.values(families)
      .filter((other) => other.letter === letter && other.id !== id)
      .map((other) => `${letter} of ${id} and ${other.id}`),
  );
  const questions = ['story', 'mirror', 'step'];
  const pairs = questions.flatMap((one) =>
    questions.filter((other) => other !== one).map((other) => `G of ${one} and ${other}`),
  );
  expect(shared).toEqual(pairs);
  expect(Object.values(families).filter(({ letter }) => letter === ownLetter)).toEqual([]);
});

test('every family has its budgets, and whatever else has some is no family', () => {
  // One without is a type error.
  const { gloss, ...ofFamilies } = budgets satisfies Readonly<Record<FamilyId | 'gloss', object>>;
  expect(Object.keys(ofFamilies).sort()).toEqual(Object.keys(families).sort());
  expect(Object.keys(gloss)).toEqual(['term', 'meaning']);
});

test('every code begins with the letter of its family', () => {
  for (const { code, family } of deck.cards)
    expect(code.charAt(0), `${code} of ${family}`).toBe(families[family].letter);
});

test('families differ in name, colour, shape and icon', () => {
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
