import type { Deck } from '../../cards/deck.ts';
import { makeFindSkill } from '../../cards/find.ts';
import { paperWordsOf } from '../../cards/paper-words.ts';
import type { Card, Language } from '../../cards/schema.ts';
import { tellDeck } from './tell.ts';

/**
 * All that stands on each card, in words and in looks, as one text a code: its own words and those around them, what it
 * tells of other cards, and its family's name, colours, opening and icon. The same texts mean the same print. The meanings
 * of images are on paper to read only, and a facilitator's notes on no card.
 */
export const tellPrinted = (deck: Deck, language: Language, toRead: boolean): ReadonlyMap<string, string> => {
  const facts = new Map(deck.cards.map((card) => [card.code, factsOf(card)]));
  const findSkill = makeFindSkill(deck.cards);
  const nameSkills = (skills: readonly number[] = []) =>
    skills.map((skill) => [findSkill(skill)?.text[language].short, findSkill(skill)?.icon]);
  return new Map(
    tellDeck(deck, language, '').families.flatMap(({ family, picture, cards }) =>
      cards.map(({ code, heading, icon, front, back, gloss }) => {
        const { letter, name, colour, tint, shape, icon: sign } = family;
        const look = { letter, name: name[language], colour, tint, shape, sign, picture: toRead && picture };
        const sides = { heading, icon, front, back, gloss: toRead && gloss };
        const { deck: title, subtitle, match } = paperWordsOf(deck, language);
        const around = [title, subtitle, match(code, ''), nameSkills(facts.get(code)?.skills)];
        return [code, JSON.stringify([facts.get(code), look, sides, around])] as const;
      }),
    ),
  );
};

/** What is printed of a card besides its texts; where these are from changes no print. */
const factsOf = (card: Card) => {
  const { text: _, origin: __, ...facts } = { origin: undefined, ...card };
  return facts;
};
