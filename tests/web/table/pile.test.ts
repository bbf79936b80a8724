import { expect, test } from 'vitest';
import { families } from '../../../cards/families.ts';
import { readSet, selectCards } from '../../../web/table/pile.ts';
import { cards } from './cards.ts';

const familiesOf = (set: Parameters<typeof selectCards>[1]) => [
  ...new Set(selectCards(cards, set).map(({ family }) => family)),
];

test('all cards to talk about are dealt; what one chooses for a purpose is not', () => {
  expect(familiesOf('all').sort()).toEqual(
    ['dilemma', 'joker', 'mirror', 'perspective', 'skill', 'step', 'story', 'tip'].sort(),
  );
  expect(selectCards(cards, 'all')).toHaveLength(128);
});

test.each(Object.keys(families))('the family %s can be chosen by itself', (family) => {
  const set = readSet(family, cards);
  expect(set).toBe(family);
  expect(set && familiesOf(set)).toEqual([family]);
});

test('a skill is dealt with its tips, questions and dilemmas', () => {
  expect(familiesOf(2)).toEqual(['skill', 'tip', 'story', 'mirror', 'step', 'dilemma']);
  expect(familiesOf(17)).toEqual(['skill', 'story', 'mirror', 'step', 'dilemma']);
});
