import type { FamilyId } from '../../../cards/schema.ts';
import type { MappedFamily } from '../../../cards/told/maps.ts';
import type { SpokenCard, SpokenCardOf } from '../../deck/deck.ts';
import { isPlaced } from '../../deck/own-deck.ts';
import type { Look } from './face.ts';
import { blankLook } from './face-blank.tsx';
import { dilemmaLook } from './face-dilemma.tsx';
import { formatLook } from './face-format.tsx';
import { placedLook } from './face-places.tsx';
import { skillLook } from './face-skill.tsx';
import { tipLook } from './face-tip.tsx';
import { toldLook } from './face-told.tsx';
import { voteLook } from './face-vote.tsx';

/** Families with a face of their own: one that no map tells and that has none is a type error. */
const looks: { readonly [F in Exclude<FamilyId, MappedFamily>]: Look<SpokenCardOf<F>> } & {
  readonly [F in MappedFamily]?: Look<SpokenCardOf<F>>;
} = {
  skill: skillLook,
  tip: tipLook,
  blank: blankLook,
  dilemma: dilemmaLook,
  format: formatLook,
  vote: voteLook,
};

/** The look of a card's own family. */
export const findLook = (card: SpokenCard): Look<SpokenCard> =>
  (isPlaced(card) ? placedLook : (looks[card.family] ?? toldLook)) as Look<SpokenCard>;
