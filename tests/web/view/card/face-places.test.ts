import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { mapTexts } from '../../../../cards/own/map-texts.ts';
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

const draw = (more: Partial<SpokenPlaces>) => {
  const card = { ...noaber.cards[0], family: family.id, ...more } as SpokenPlaces;
  return (['front', 'back'] as const)
    .map((side) => createElement(CardView, { card, side, findSkill: () => undefined }))
    .map((view) => createElement(DeckContext, { value: deck }, createElement(LanguageContext, { value: 'nl' }, view)))
    .map((view) => renderToStaticMarkup(view))
    .join('');
};

test.each(lookNames)('of a card in the look %s all that stands in its places is on the screen', (look) => {
  const text = { front: wholeSide('V'), back: wholeSide('A') };
  const drawn = draw({ look, text, picture: { name: 'boom.jpg', alt: 'Een boom' } });
  expect(wordsIn(text).filter((word) => !drawn.includes(`>${word}<`))).toEqual([]);
});

// A source is small at the foot, whatever the type above it.
const { source: _, ...read } = wholeSide('');
test.each(Object.entries(read))('type is smaller where there is more to read, in its %s too', (place, said) => {
  const front = { [place]: mapTexts(said, () => 'Wie helpt jou? '.repeat(40)) };
  expect(draw({ look: 'parts', text: { front, back: {} } })).toContain('data-length="very-long"');
});
