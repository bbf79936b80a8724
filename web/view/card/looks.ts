import type { FamilyId } from '../../../cards/schema.ts';
import type { SpokenCard, SpokenCardOf } from '../../deck/deck.ts';
import { isPlaced } from '../../deck/own-deck.ts';
import type { Look } from './face.ts';
import { blankLook } from './face-blank.tsx';
import { checkLook } from './face-check.tsx';
import { dilemmaLook } from './face-dilemma.tsx';
import { formatLook } from './face-format.tsx';
import { jokerLook } from './face-joker.tsx';
import { perspectiveLook } from './face-perspective.tsx';
import { placedLook } from './face-places.tsx';
import { mirrorLook, stepLook, storyLook } from './face-questions.tsx';
import { rulesLook } from './face-rules.tsx';
import { skillLook } from './face-skill.tsx';
import { tipLook } from './face-tip.tsx';
import { voteLook } from './face-vote.tsx';

/** The look of every family; one without a look is a type error. */
const looks: { readonly [F in FamilyId]: Look<SpokenCardOf<F>> } = {
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

/** The look of a card's own family. */
export const findLook = (card: SpokenCard): Look<SpokenCard> =>
  (isPlaced(card) ? placedLook : looks[card.family]) as Look<SpokenCard>;
