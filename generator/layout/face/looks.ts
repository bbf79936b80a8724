import { type AnyFamilyId, type Card, type CardOf, type FamilyId, isPlaces } from '../../../cards/schema.ts';
import type { Look, LookSetting } from './face.ts';
import { blankLook } from './face-blank.ts';
import { checkLook } from './face-check.ts';
import { dilemmaLook } from './face-dilemma.ts';
import { formatLook } from './face-format.ts';
import { jokerLook } from './face-joker.ts';
import { perspectiveLook } from './face-perspective.ts';
import { placesLook } from './face-places.ts';
import { mirrorLook, stepLook, storyLook } from './face-questions.ts';
import { rulesLook } from './face-rules.ts';
import { skillLook } from './face-skill.ts';
import { tipLook } from './face-tip.ts';
import { voteLook } from './face-vote.ts';
import { type LaidFamily, layFamily } from './fit.ts';

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
  const own = cards.filter((card) => card.family === family);
  return isGame(family)
    ? layFamily(own, looks[family] as Look<Card>, setting, most)
    : layFamily(own.filter(isPlaces), placesLook, setting, most);
};

const isGame = (family: AnyFamilyId): family is FamilyId => Object.hasOwn(looks, family);
