import type { Card, CardOf, FamilyId } from '../../cards/schema.ts';
import type { Look, Setting } from './face.ts';
import { skillLook } from './face-skill.ts';
import { tipLook } from './face-tip.ts';
import { type LaidFamily, layFamily } from './fit.ts';

const looks: { readonly [F in FamilyId]: Look<CardOf<F>> } = { skill: skillLook, tip: tipLook };

/** Lays out the cards of one family in its own look; the cards of other families are left out. */
export const layFamilyOf = <F extends FamilyId>(family: F, cards: readonly Card[], setting: Setting): LaidFamily => {
  const own = cards.filter((card): card is CardOf<F> => card.family === family);
  return layFamily(own, looks[family] as Look<CardOf<F>>, setting);
};
