import { expect, test } from 'vitest';
import { z } from 'zod';
import type { OwnDeck } from '../../../cards/own/placed.ts';
import { treeSchema } from '../../../cards/write/tree-schema.ts';
import { writeDeck } from '../../../cards/write/write.ts';

/** Every field there is, filled. */
const full: OwnDeck = {
  id: 'noaberpraat',
  name: 'Noaberpraat',
  version: '1.0.0',
  date: '2026-11-26',
  credit: 'Buurt Oost',
  languages: ['nl', 'de'],
  families: [
    {
      id: 'stelling',
      letters: 'S',
      name: { nl: { one: 'stelling', many: 'stellingen' }, de: { one: 'These', many: 'Thesen' } },
      look: 'choice',
      colour: '#1B4A8F',
      icon: 'chat-circle-text',
    },
  ],
  cards: [
    {
      look: 'choice',
      code: 'S01',
      id: 'gq-1',
      family: 'stelling',
      copies: 2,
      icon: 'leaf',
      picture: { name: 'boom.jpg', alt: { nl: 'Een boom', de: 'Ein Baum' } },
      text: {
        nl: {
          front: {
            title: 'De stoep',
            text: 'Van wie is hij?',
            options: ['van de straat', 'van de gemeente'],
            source: 'Jan',
          },
          back: { text: 'Praat erover.', options: ['veegt zelf', 'belt'], answer: 'A', twist: 'Het sneeuwt.' },
        },
        de: {
          front: { title: 'Der Gehweg', list: ['eins', 'zwei'] },
          back: { steps: ['erst', 'dann'], parts: [{ label: 'Warum?', text: 'Darum.' }] },
        },
      },
      notes: { nl: ['Let op de stille mensen.'] },
      extra: { url: 'x' },
    },
  ],
};

test('what is written of a deck is what the schema for editors says', async () => {
  const schema = z.fromJSONSchema(treeSchema as never);
  expect(schema.safeParse(JSON.parse(await writeDeck(full, 'json')))).toMatchObject({ success: true });
});

test('the schema underlines what is none', () => {
  const schema = z.fromJSONSchema(treeSchema as never);
  for (const wrong of [
    {},
    { cards: [] },
    { cards: [{ text: 7 }] },
    { cards: [{ text: 'a' }], families: { a: { letters: '7' } } },
  ])
    expect(schema.safeParse(wrong).success).toBe(false);
  expect(schema.safeParse({ cards: [{ text: { nl: 'Wie vraagt, krijgt.' } }] }).success).toBe(true);
});
