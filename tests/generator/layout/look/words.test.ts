import { describe, expect, test } from 'vitest';
import type { Places } from '../../../../cards/own/placed.ts';
import { namePlaces, paragraphsOf } from '../../../../generator/layout/look/place-name.ts';
import { spareWords } from '../../../../generator/layout/look/spare.ts';
import { hyphenateFor } from '../../../../generator/tools/hyphenation.node.ts';
import { makeCard, makeFamily } from './places.ts';

describe('what a card is called', () => {
  const nameOf = (front: Places, back: Places = {}) =>
    namePlaces(makeCard(makeFamily('vraag', 'V'), 'V1', 'text', front, back), 'nl');
  test.each([
    [{ title: 'Moed', text: 'Wat is dat?' }, 'Moed'],
    [{ text: 'Wat is\nmoed?' }, 'Wat is moed?'],
    [{ options: ['Ja', 'Nee'] }, 'Ja'],
    [{}, 'V1'],
  ])('%o is %s', (front, name) => expect(nameOf(front)).toBe(name));
  test('a long text is cut between words', () => {
    expect(
      nameOf({ text: 'Jongeren onder de achttien horen stemrecht te krijgen bij plannen voor hun eigen, wijk.' }),
    ).toBe('Jongeren onder de achttien horen stemrecht te krijgen bij plannen voor hun …');
  });
});

test('a break that was typed parts paragraphs, however many lines of it', () => {
  expect(paragraphsOf(' Eerst dit.\n\n Dan   dat.\n')).toEqual(['Eerst dit.', 'Dan dat.']);
});

test('in large type long words alone may break, with five letters or more on either side', () => {
  const { hyphenate } = spareWords({ setter: { measure: () => 0, hyphenate: hyphenateFor('nl') } } as never).setter;
  expect(hyphenate('vergaderzaal')).toEqual(['vergaderzaal']);
  expect(hyphenate('bewonersinitiatieven')).toEqual(['bewoners', 'ini', 'ti', 'a', 'tieven']);
});
