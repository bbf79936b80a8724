import type { Stage, Talk } from '../../table/stages.ts';
import type { Lying, Side } from '../../table/table.ts';

/** A dilemma that is walked through stage by stage. */
export interface StagedCard extends Lying {
  readonly talk: Talk;
}

/** One that was turned over at once is played as it is on paper (web/table/step.ts). */
export const isStaged = (lying: Lying | undefined): lying is StagedCard =>
  lying?.talk !== undefined && (lying.side === 'front' || lying.talk.stage !== 'situation');

/** Twist and questions stand on the back of the card. */
const onBack: readonly Stage[] = ['twist', 'need'];

/** The side that the facilitator reads from: the one the stage is about. Turning the card shows the other one. */
export const sideInHand = (lying: Lying): Side => {
  if (!isStaged(lying) || !onBack.includes(lying.talk.stage)) return lying.side;
  return lying.side === 'front' ? 'back' : 'front';
};
