import { isMappedFamily, type MappedFamily } from '../../../cards/told/maps.ts';
import type { SpokenCard, SpokenCardOf } from '../../deck/deck.ts';
import { isPlaced } from '../../deck/own-deck.ts';
import type { LookSetting } from './face.ts';
import { readStaged } from './placed.ts';
import { tellCard } from './told.ts';

/** What a facilitator can ask when the talk falls still: the questions a card carries. */
export const readFollowUps = (card: SpokenCard, setting: LookSetting): readonly string[] => {
  if (isPlaced(card)) return readStaged(card)?.followUps ?? [];
  if (card.family === 'dilemma') return card.text.followUps;
  if (card.family === 'skill') return [card.text.question];
  // Of what a map tells, it is what stands apart.
  return isTold(card) ? tellCard(card, setting).back.flatMap((said) => (said.kind === 'panel' ? [said.text] : [])) : [];
};

const isTold = (card: SpokenCard): card is SpokenCardOf<MappedFamily> => isMappedFamily(card.family);
