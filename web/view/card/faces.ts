import type { FamilyId } from '../../../cards/schema.ts';
import type { SpokenCard, SpokenCardOf } from '../../deck/deck.ts';
import type { Face } from './face.ts';
import { blankFace } from './face-blank.tsx';
import { checkFace } from './face-check.tsx';
import { dilemmaFace } from './face-dilemma.tsx';
import { formatFace } from './face-format.tsx';
import { jokerFace } from './face-joker.tsx';
import { perspectiveFace } from './face-perspective.tsx';
import { mirrorFace, stepFace, storyFace } from './face-questions.tsx';
import { rulesFace } from './face-rules.tsx';
import { skillFace } from './face-skill.tsx';
import { tipFace } from './face-tip.tsx';
import { voteFace } from './face-vote.tsx';

/** The look of every family; one without a face is a type error. */
const faces: { readonly [F in FamilyId]: Face<SpokenCardOf<F>> } = {
  skill: skillFace,
  tip: tipFace,
  blank: blankFace,
  rules: rulesFace,
  story: storyFace,
  mirror: mirrorFace,
  step: stepFace,
  joker: jokerFace,
  dilemma: dilemmaFace,
  perspective: perspectiveFace,
  format: formatFace,
  check: checkFace,
  vote: voteFace,
};

/** The look of a card's own family. */
export const findFace = (card: SpokenCard): Face<SpokenCard> => faces[card.family] as Face<SpokenCard>;
