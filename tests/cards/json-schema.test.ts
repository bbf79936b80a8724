import { expect, test } from 'vitest';
import { deck } from '../../cards/game/deck.ts';
import { cardJsonSchema } from '../../cards/json-schema.ts';
import { deckOf } from '../../generator/edition/export.ts';
import { accepts, type Schema } from './accepts.ts';

/** Both as a program finds them on disk. */
const schema: Schema = JSON.parse(JSON.stringify(cardJsonSchema()));
const { cards } = JSON.parse(JSON.stringify(deckOf(deck, deck.cards))) as { cards: readonly Record<string, unknown>[] };

test('the schema says which JSON Schema it is, and has one form a family', () => {
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.oneOf).toHaveLength(new Set(deck.cards.map(({ family }) => family)).size);
});

test('every card of the deck is as the schema says', () => {
  expect(cards.filter((card) => !accepts(schema, card)).map(({ code }) => code)).toEqual([]);
});

test('every field that a card cannot do without is asked for, and no other is taken', () => {
  const without = cards.flatMap((card) =>
    Object.keys(card).map((field) => [`${card.code} without ${field}`, { ...card, [field]: undefined }] as const),
  );
  const more = cards.map((card) => [`${card.code} with more`, { ...card, mood: 'good' }] as const);
  const taken = [...without, ...more].filter(([, card]) => accepts(schema, JSON.parse(JSON.stringify(card))));
  expect(taken.map(([what]) => what)).toEqual([]);
});

test.each([
  ['another code', { code: 'D01' }],
  ['two skills', { skills: [1, 2] }],
  ['a skill that is none', { skills: [0] }],
  ['an icon written as none is', { icon: 'Door Open' }],
  ['one language', { text: { nl: deck.cards[0]?.text.nl } }],
  ['a line too long', { text: { ...deck.cards[0]?.text, en: { ...deck.cards[0]?.text.en, line: 'a'.repeat(111) } } }],
])('a skill with %s is refused', (_, change) => {
  expect(accepts(schema, { ...cards[0], ...change })).toBe(false);
});
