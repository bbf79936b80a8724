import { move } from '../../state/act.ts';
import { begin } from '../../state/begin.ts';
import { tableOf } from '../../state/state.ts';
import type { Move } from '../../table/move.ts';
import { SetDialog, type TableWish } from '../../view/dialog/set-dialog.tsx';
import type { DialogTools } from './tools.ts';

const spread = ({ places }: TableWish): Move => ({ kind: 'spread', places });

/** Chooses which cards are dealt, and how they lie. */
export const ChooseDialog = ({ state, act, names, onClose }: DialogTools) => (
  <SetDialog
    open
    cards={state.deck.cards}
    table={tableOf(state)}
    nameOf={names.nameOf}
    onClose={onClose}
    onGoOn={(wish) => {
      act(move({ kind: 'choose', set: wish.set }), move(spread(wish)));
      onClose();
    }}
    onBegin={(wish) => {
      act(move(begin(wish.set)), move(spread(wish)), move({ kind: 'deal' }));
      onClose();
    }}
    onLeaveOut={(codes) => act(move({ kind: 'leaveOut', codes }))}
  />
);
