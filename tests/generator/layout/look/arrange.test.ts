import { expect, test } from 'vitest';
import type { PlacedText } from '../../../../cards/own/placed.ts';
import { arrange, isEmpty } from '../../../../generator/layout/look/arrange.ts';

const card: PlacedText = {
  front: { title: 'Wandeling', text: 'Loop een uur.', list: ['Kijk.'], source: 'een buur' },
  back: { text: 'Praat na.', list: ['Luister.'] },
};

test('a front keeps all, its title and text, or its title, and its source wherever', () => {
  expect(arrange(card, 'all')).toEqual(card);
  expect(arrange(card, 'text')).toEqual({
    front: { title: 'Wandeling', text: 'Loop een uur.', source: 'een buur' },
    back: { text: 'Praat na.', list: ['Kijk.', 'Luister.'] },
  });
  expect(arrange(card, 'title')).toEqual({
    front: { title: 'Wandeling', source: 'een buur' },
    back: { text: 'Loop een uur.\nPraat na.', list: ['Kijk.', 'Luister.'] },
  });
});

test('a card without a title keeps the text it is called by', () => {
  const { front } = arrange({ front: { text: 'Moed', steps: ['Durf.'] }, back: {} }, 'title');
  expect(front).toEqual({ text: 'Moed' });
});

test('where nothing moves the card is the same, so that it is laid once', () => {
  const short: PlacedText = { front: { title: 'Wandeling', text: 'Loop een uur.', list: [] }, back: card.back };
  expect(arrange(short, 'text')).toBe(short);
  expect(arrange(short, 'title')).not.toBe(short);
  const named: PlacedText = { front: { title: 'Wandeling', source: 'een buur' }, back: card.back };
  expect(arrange(named, 'title')).toBe(named);
});

test('a side with nothing but empty places says nothing', () => {
  expect(isEmpty({})).toBe(true);
  expect(isEmpty({ text: '', list: [] })).toBe(true);
  expect(isEmpty({ twist: 'Het regent.' })).toBe(false);
});
