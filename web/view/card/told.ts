import { isOwn } from '../../../cards/families.ts';
import { type MappedFamily, mapCard, type OneTongue } from '../../../cards/told/maps.ts';
import type { Told } from '../../../cards/told/told.ts';
import { words } from '../../../cards/words.ts';
import type { SpokenCardOf } from '../../deck/deck.ts';
import type { LookSetting } from './face.ts';

/** What a card of this game says, by the map of its family: the same that is printed. */
export const tellCard = <F extends MappedFamily>(card: SpokenCardOf<F>, { language, findSkill }: LookSetting): Told => {
  const skill = findSkill(card.skills[0]);
  return mapCard(card as unknown as OneTongue<F>, {
    words: words[language],
    skill: skill && { code: skill.code, icon: skill.icon, short: skill.text.short },
    isOwn: isOwn(card),
  });
};
