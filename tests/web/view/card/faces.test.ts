import { parse } from 'node-html-parser';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { makeFindSkill } from '../../../../cards/find.ts';
import { deck } from '../../../../cards/game/deck.ts';
import { languages } from '../../../../cards/languages.ts';
import { speakCard } from '../../../../web/deck/own-deck.ts';
import { CardView } from '../../../../web/view/card/card.tsx';
import { LanguageContext } from '../../../../web/view/piece/language.ts';
import { squeeze, stringsOnFaces } from '../../../cards/strings.ts';

test.each(languages)('every text of every card is on one of its sides on the screen, in %s', (language) => {
  const spoken = deck.cards.map((card) => speakCard(card, language));
  const findSkill = makeFindSkill(spoken);
  const draw = (card: (typeof spoken)[number]) =>
    (['front', 'back'] as const)
      .map((side) => createElement(CardView, { card, side, findSkill }))
      .map((view) => renderToStaticMarkup(createElement(LanguageContext, { value: language }, view)))
      .join(' ');
  for (const [i, card] of deck.cards.entries()) {
    const drawn = squeeze(parse(draw(spoken[i] as (typeof spoken)[number])).text);
    for (const text of stringsOnFaces(card, language)) expect(drawn, card.code).toContain(squeeze(text));
  }
});
