import { makeFindSkill } from '../../cards/find.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import type { LookSetting } from '../view/card/face.ts';
import { findLook } from '../view/card/looks.ts';

/** How the cards of a deck are called. */
export interface Names {
  readonly findSkill: LookSetting['findSkill'];
  /** What a card is called, by its code; nothing for a code of no card. */
  readonly nameOf: (code: string) => string;
}

export const makeNames = ({ cards, language }: SpokenDeck): Names => {
  const findSkill = makeFindSkill(cards);
  return {
    findSkill,
    nameOf: (code) => {
      const card = cards.find((each) => each.code === code);
      return card ? findLook(card).title(card, { language, findSkill }) : '';
    },
  };
};
