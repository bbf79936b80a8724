import type { Deck } from '../../cards/deck.ts';
import { isPlaces } from '../../cards/families.ts';
import { makeFindSkill } from '../../cards/find.ts';
import { paperWordsOf } from '../../cards/paper-words.ts';
import type { Card, Language } from '../../cards/schema.ts';
import { isEmpty } from '../layout/look/arrange.ts';
import { tellFamilies } from './tell.ts';

/** What is printed and is no text, as a mark each: the same mark is the same print. */
export interface PrintedMarks {
  /** By the names of the pictures. */
  readonly pictures?: ReadonlyMap<string, string> | undefined;
  readonly logo?: string | undefined;
  /** Of typefaces that are not the deck's own. */
  readonly fonts?: string | undefined;
}

/**
 * All that stands on each card, in words and in looks, as one text a code: its own words and those around them, what it
 * tells of other cards, and its family's name, colours, opening and icon. The same texts mean the same print. The meanings
 * of images are on paper to read only, and a facilitator's notes on no card.
 */
export const tellPrinted = (
  deck: Deck,
  language: Language,
  toRead: boolean,
  marks: PrintedMarks = {},
): ReadonlyMap<string, string> => {
  const facts = new Map(deck.cards.map((card) => [card.code, factsOf(card, marks)]));
  // A deck that brings none says nothing of them: what was printed of it before still counts.
  const made = marks.fonts === undefined ? [] : [marks.fonts];
  const skills = new Map(deck.cards.map((card) => [card.code, card.skills]));
  const common = new Map(deck.cards.map((card) => [card.code, commonOf(deck, card, language, marks)]));
  const { deck: title, subtitle, match } = paperWordsOf(deck, language);
  const findSkill = makeFindSkill(deck.cards);
  const nameSkills = (skills: readonly number[] = []) =>
    skills.map((skill) => [findSkill(skill)?.text[language].short, findSkill(skill)?.icon]);
  return new Map(
    tellFamilies(deck, language).flatMap(({ family, picture, cards }) =>
      cards.map(({ code, heading, icon, front, back, gloss }) => {
        const { letter, name, colour, tint, shape, icon: sign } = family;
        const look = { letter, name: name[language], colour, tint, shape, sign, picture: toRead && picture };
        const sides = { heading, icon, front, back, gloss: toRead && gloss };
        const around = [title, subtitle, match(code, ''), nameSkills(skills.get(code)), ...(common.get(code) ?? [])];
        return [code, JSON.stringify([facts.get(code), look, sides, around, ...made])] as const;
      }),
    ),
  );
};

/** A card that has nothing behind shows what all such backs share: the colours of the deck's first family, and a logo. */
const commonOf = ({ families }: Deck, card: Card, language: Language, { logo }: PrintedMarks): readonly unknown[] => {
  if (!isPlaces(card) || !isEmpty(card.text[language].back)) return [];
  const { colour, tint } = Object.values(families)[0] ?? {};
  return [{ colour, tint, ...(logo !== undefined && { logo }) }];
};

/** What is printed of a card besides its texts; where these are from changes no print, nor do notes or copies. */
const factsOf = (card: Card, { pictures }: PrintedMarks) => {
  if (isPlaces(card)) {
    const { look, icon, picture } = card;
    const shown = picture && pictures?.get(picture.name);
    return { look, icon, picture, ...(shown !== undefined && { shown }) };
  }
  const { text: _, origin: __, ...facts } = card;
  return facts;
};
