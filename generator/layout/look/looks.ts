import { families, isPlaces } from '../../../cards/families.ts';
import type { AnyFamilyId, Card, CardOf, FamilyId, PlacesCard } from '../../../cards/schema.ts';
import type { MappedFamily } from '../../../cards/told/maps.ts';
import type { Look, LookSetting } from '../face/face.ts';
import { blankLook } from '../face/face-blank.ts';
import { dilemmaLook } from '../face/face-dilemma.ts';
import { skillLook } from '../face/face-skill.ts';
import { voteLook } from '../face/face-vote.ts';
import { type LaidFamily, layFamily } from '../face/fit.ts';
import { layPlaces } from './lay-places.ts';
import { toldLook } from './look-told.ts';

/** Families with a face of their own: one that no map tells and that has none is a type error. */
const looks: { readonly [F in Exclude<FamilyId, MappedFamily>]: Look<CardOf<F>> } & {
  readonly [F in MappedFamily]?: Look<CardOf<F>>;
} = {
  skill: skillLook,
  blank: blankLook,
  dilemma: dilemmaLook,
  vote: voteLook,
};

/** By the types above, what has no face of its own has a map. */
const lookOf = (family: FamilyId) => (looks[family] ?? toldLook(family as MappedFamily)) as Look<Card>;

/** Lays out the cards of one family in its own look; the cards of other families are left out. */
export const layFamilyOf = (
  family: AnyFamilyId,
  cards: readonly Card[],
  setting: LookSetting,
  most?: LaidFamily['sizes'],
): LaidFamily => {
  const isOfFamily = (card: Card) => card.family === family;
  return isGame(family)
    ? layFamily(cards.filter(isOfFamily), lookOf(family), setting, most)
    : layPlaces(
        cards.filter((card): card is PlacesCard => isOfFamily(card) && isPlaces(card)),
        setting,
        most,
      );
};

const isGame = (family: AnyFamilyId): family is FamilyId => Object.hasOwn(families, family);
