import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { lookNames } from '../../../../cards/own/placed.ts';
import type { SpokenPlaces } from '../../../../web/deck/deck.ts';
import { CardView } from '../../../../web/view/card/card.tsx';
import { DeckContext } from '../../../../web/view/piece/deck-here.ts';
import { LanguageContext } from '../../../../web/view/piece/language.ts';
import { wholeSide, wordsIn } from '../../../cards/own/whole.ts';
import { makeFamily } from '../../../generator/layout/look/places.ts';
import { noaber } from '../../state/noaber.ts';

const family = makeFamily('stelling', 'S');
const deck = { ...noaber, families: { [family.id]: family } };

test.each(lookNames)('of a card in the look %s all that stands in its places is on the screen', (look) => {
  const text = { front: wholeSide('V'), back: wholeSide('A') };
  const picture = { name: 'boom.jpg', alt: 'Een boom' };
  const card = { ...noaber.cards[0], look, text, picture, family: family.id } as SpokenPlaces;
  const drawn = (['front', 'back'] as const)
    .map((side) => createElement(CardView, { card, side, findSkill: () => undefined }))
    .map((view) => createElement(DeckContext, { value: deck }, createElement(LanguageContext, { value: 'nl' }, view)))
    .map((view) => renderToStaticMarkup(view))
    .join('');
  expect(wordsIn(text).filter((word) => !drawn.includes(`>${word}<`))).toEqual([]);
});
