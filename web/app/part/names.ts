import { makeFindSkill } from '../../../cards/find.ts';
import type { SpokenCard, SpokenDeck } from '../../deck/deck.ts';
import type { LookSetting } from '../../view/card/face.ts';

/** How the cards of a deck are called. */
export interface Names {
  readonly findSkill: LookSetting['findSkill'];
  /** What a card is called, by its code; nothing for a code of no card. */
  readonly nameOf: (code: string) => string;
}

/** What a card is called, as its face says it; nothing before faces have come. */
type TitleOf = (card: SpokenCard, setting: LookSetting) => string | undefined;

export const makeNames = ({ cards, language }: SpokenDeck, titleOf: TitleOf): Names => {
  const findSkill = makeFindSkill(cards);
  return {
    findSkill,
    nameOf: (code) => {
      const card = cards.find((each) => each.code === code);
      return (card && titleOf(card, { language, findSkill })) ?? '';
    },
  };
};
