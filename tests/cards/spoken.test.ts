import { expect, test } from 'vitest';
import { deck } from '../../cards/game/deck.ts';
import { cutLanguages } from '../../cards/spoken.ts';

test('a Dutch name in an English text is a part of its own', () => {
  expect(cutLanguages('By Joop Hofman of De Rode Wouw.', 'en')).toEqual([
    { text: 'By Joop Hofman of ' },
    { text: 'De Rode Wouw', language: 'nl' },
    { text: '.' },
  ]);
  expect(cutLanguages('De Rode Wouw', 'en')).toEqual([{ text: 'De Rode Wouw', language: 'nl' }]);
  expect(cutLanguages('By Joop Hofman of De Rode Wouw.', 'nl')).toHaveLength(1);
  expect(cutLanguages('', 'en')).toEqual([]);
});

test('whatever is cut is whole again', () => {
  for (const text of deck.cards.flatMap((card) => Object.values(card.text.en).flat(2)))
    if (typeof text === 'string')
      expect(
        cutLanguages(text, 'en')
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
});
