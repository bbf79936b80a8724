import type { SpokenDeck } from '../deck/deck.ts';
import type { KeptConversation } from './conversation.ts';
import type { Core } from './core.ts';
import { describeConversation, isBlank } from './describe.ts';
import type { State } from './state.ts';

/** A conversation that is put away, to which undo leads from a log of so many moves. */
export const putAway = (kept: KeptConversation, moves = 1): NonNullable<State['before']> => ({
  kept: { ...kept, putAway: true },
  moves,
});

/** The way back from another conversation on a deck: to this one, or to `usual` where nobody did anything in this one. */
export const wayBack = (
  state: State,
  box: SpokenDeck,
  moves: number,
  usual: State['before'],
  core: Core | undefined,
  now: number,
): State['before'] => {
  const kept = describeConversation(state, core, now);
  return isBlank(kept, state.box, core)
    ? usual
    : { ...putAway(kept, moves), ...(box !== state.box && { box: state.box }) };
};
