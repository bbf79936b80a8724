import { isPlaces } from '../../../cards/families.ts';
import type { AnyFamilyId, Card, CardOf, FamilyId, PlacesCard } from '../../../cards/schema.ts';
import type { Look, LookSetting } from '../face/face.ts';
import { blankLook } from '../face/face-blank.ts';
import { dilemmaLook } from '../face/face-dilemma.ts';
import { skillLook } from '../face/face-skill.ts';
import { voteLook } from '../face/face-vote.ts';
import { type LaidFamily, layFamily } from '../face/fit.ts';
import { layPlaces } from './lay-places.ts';
import { toldLook } from './look-told.ts';

const looks: { readonly [F in FamilyId]: Look<CardOf<F>> } = {
  skill: skillLook,
  tip: toldLook('tip'),
  blank: blankLook,
  rules: toldLook('rules'),
  story: toldLook('story'),
  mirror: toldLook('mirror'),
  step: toldLook('step'),
  joker: toldLook('joker'),
  dilemma: dilemmaLook,
  perspective: toldLook('perspective'),
  format: toldLook('format'),
  check: toldLook('check'),
  vote: voteLook,
};

/** Lays out the cards of one family in its own look; the cards of other families are left out. */
export const layFamilyOf = (
  family: AnyFamilyId,
  cards: readonly Card[],
  setting: LookSetting,
  most?: LaidFamily['sizes'],
): LaidFamily => {
  const isOfFamily = (card: Card) => card.family === family;
  return isGame(family)
    ? layFamily(cards.filter(isOfFamily), looks[family] as Look<Card>, setting, most)
    : layPlaces(
        cards.filter((card): card is PlacesCard => isOfFamily(card) && isPlaces(card)),
        setting,
        most,
      );
};

const isGame = (family: AnyFamilyId): family is FamilyId => Object.hasOwn(looks, family);
