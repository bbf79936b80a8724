import {
  type AnyFamilyId,
  type Card,
  type CardOf,
  type FamilyId,
  isPlaces,
  type PlacesCard,
} from '../../../cards/schema.ts';
import type { Look, LookSetting } from '../face/face.ts';
import { blankLook } from '../face/face-blank.ts';
import { checkLook } from '../face/face-check.ts';
import { dilemmaLook } from '../face/face-dilemma.ts';
import { formatLook } from '../face/face-format.ts';
import { jokerLook } from '../face/face-joker.ts';
import { perspectiveLook } from '../face/face-perspective.ts';
import { mirrorLook, stepLook, storyLook } from '../face/face-questions.ts';
import { rulesLook } from '../face/face-rules.ts';
import { skillLook } from '../face/face-skill.ts';
import { tipLook } from '../face/face-tip.ts';
import { voteLook } from '../face/face-vote.ts';
import { type LaidFamily, layFamily } from '../face/fit.ts';
import { layPlaces } from './lay-places.ts';

const looks: { readonly [F in FamilyId]: Look<CardOf<F>> } = {
  skill: skillLook,
  tip: tipLook,
  blank: blankLook,
  rules: rulesLook,
  story: storyLook,
  mirror: mirrorLook,
  step: stepLook,
  joker: jokerLook,
  dilemma: dilemmaLook,
  perspective: perspectiveLook,
  format: formatLook,
  check: checkLook,
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
