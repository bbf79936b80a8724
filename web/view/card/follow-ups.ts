import type { SpokenCard } from '../../deck/deck.ts';
import { readStaged } from './placed.ts';

/** What a facilitator can ask when the talk falls still: the questions a card carries. */
export const readFollowUps = (card: SpokenCard): readonly string[] => {
  switch (card.family) {
    case 'dilemma':
      return card.text.followUps;
    case 'story':
    case 'step':
      return [card.text.followUp];
    case 'mirror':
      return [card.text.push];
    case 'skill':
    case 'perspective':
      return [card.text.question];
    default:
      return readStaged(card)?.followUps ?? [];
  }
};
