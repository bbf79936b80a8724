import { type Act, inWindow, move, onScreen, redo, undo } from '../state/act.ts';
import { isThere } from '../state/seat.ts';
import { closedCode, type State, tableOf } from '../state/state.ts';
import type { Move } from '../table/move.ts';
import { roundOf } from '../table/stages.ts';
import { backStep, nextStep } from '../table/step.ts';
import { shownCard } from '../table/table.ts';
import { type Command, rowOf } from './commands.ts';

/**
 * What a key, a clicker or a swipe in the facilitator's window sets going. Beside a window that drives, this one keeps
 * still, but for what is its own.
 */
export const obey = (command: Command, state: State): readonly Act[] => {
  const { reach, whileWatching } = rowOf(command);
  if (state.window.seat !== 'driving' && !whileWatching) return [];
  if (reach === 'window') return actsOf(command, state);
  // Whoever walks on is typing no code, but slipped on a letter.
  const left = state.window.code.active ? [inWindow({ code: closedCode })] : [];
  return [...left, ...obeyInRoom(command, state)];
};

/** The same of one that was pressed in the projector's window, which has no dialogs and no field of this one's. */
export const obeyFromRoom = (command: Command, state: State): readonly Act[] => {
  if (command.kind === 'start') return [onScreen({ kind: 'set', change: { black: false } })];
  return rowOf(command).reach === 'window' ? [] : obey(command, state);
};

/** One more hand, or one less, in the count that is open now. */
export const countHand = (state: State, choice: 0 | 1 | 2, by: 1 | -1): readonly Act[] => {
  const talk = shownCard(tableOf(state))?.talk;
  const round = talk && roundOf(talk.stage);
  if (!talk || !round) return [];
  const [a = 0, doubt = 0, b = 0] = talk[round].map((hands, i) => Math.max(0, hands + (i === choice ? by : 0)));
  return [move({ kind: 'count', count: [a, doubt, b] })];
};

/**
 * Where the room looks at something else than cards, next and back walk that, and what is about cards waits until they
 * are in sight.
 */
const obeyInRoom = (command: Command, state: State): readonly Act[] => {
  const { reach } = rowOf(command);
  const by = command.kind === 'next' ? 1 : command.kind === 'back' ? -1 : undefined;
  // A clicker's next brings the room its picture back; nothing happens unseen.
  if (by === 1 && state.screen.black) return [onScreen({ kind: 'set', change: { black: false } })];
  if (state.scene === 'cards' || reach === 'room') return actsOf(command, state);
  return by ? [{ to: 'workshop', act: { kind: 'walk', by } }] : [];
};

/** What each command is at the table or in this window; one that is missing does not compile. */
const actsOf = (command: Command, state: State): readonly Act[] => {
  const { screen, deck, window } = state;
  const step = (found: Move | undefined, otherwise: readonly Act[]) => (found ? [move(found)] : otherwise);
  switch (command.kind) {
    case 'next':
      return step(nextStep(tableOf(state), deck.cards), []);
    case 'back':
      return step(backStep(tableOf(state)), [undo]);
    case 'undo':
      return [undo];
    case 'redo':
      return [redo];
    case 'flip':
    case 'deal':
    case 'hold':
    case 'skip':
    case 'putBack':
      return [move({ kind: command.kind })];
    case 'hand':
      return countHand(state, command.choice, command.by);
    case 'black':
      return [onScreen({ kind: 'set', change: { black: !screen.black } })];
    case 'textSize':
      return [onScreen({ kind: 'textSize', by: command.by })];
    case 'timer':
      return [onScreen(screen.timer ? { kind: 'pauseOrGoOn' } : { kind: 'start', minutes: 1 })];
    case 'start':
      // A clicker's start: where the room has its own window, all there is to start is its light.
      return isThere(window.projector)
        ? [onScreen({ kind: 'set', change: { black: false } })]
        : [inWindow({ here: true })];
    case 'projector':
      return [inWindow({ here: !window.here })];
    case 'notes':
      return [inWindow({ notes: !window.notes })];
    case 'help':
      return [inWindow({ over: 'keys' })];
    case 'leave':
      return [inWindow(window.code.active ? { code: closedCode } : { here: false })];
    case 'typeCode':
      return [inWindow({ code: { typed: command.typed, active: true, problem: false } })];
    // A browser lets no act do it: each window does it itself.
    case 'fullScreen':
      return [];
  }
};
