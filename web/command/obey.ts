import type { Screen } from '../state/screen.ts';
import type { TimerAct } from '../state/use-screen.ts';
import type { Move } from '../table/move.ts';
import type { TableCard } from '../table/set.ts';
import { roundOf } from '../table/stages.ts';
import { backStep, nextStep } from '../table/step.ts';
import { shownCard, type Table } from '../table/table.ts';
import type { Scene } from '../workshop/scenes.ts';
import { type Command, rowOf } from './commands.ts';

/** A game as a command finds it, and what it can set going. */
export interface Game {
  readonly table: Table;
  readonly cards: readonly TableCard[];
  readonly screen: Screen;
  readonly onMove: (move: Move) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onScreen: (change: Partial<Screen>) => void;
  readonly onTextSize: (by: 1 | -1) => void;
  readonly onTimer: (act: TimerAct) => void;
}

/**
 * Does what a key or a clicker asks of the game, in whichever window it was pressed; false for what is a window's own
 * business.
 */
export const obey = (command: Command, game: Game): boolean => {
  const { table, cards, screen, onMove, onUndo, onRedo, onScreen, onTextSize, onTimer } = game;
  const step = (move: Move | undefined, otherwise?: () => void) => (move ? onMove(move) : otherwise?.());
  switch (command.kind) {
    case 'next':
      // A clicker's next brings the room its card back; nothing happens unseen.
      if (screen.black) onScreen({ black: false });
      else step(nextStep(table, cards));
      return true;
    case 'back':
      step(backStep(table), onUndo);
      return true;
    case 'undo':
      onUndo();
      return true;
    case 'redo':
      onRedo();
      return true;
    case 'flip':
    case 'deal':
    case 'hold':
    case 'skip':
    case 'putBack':
      onMove({ kind: command.kind });
      return true;
    case 'hand':
      countHand(game, command.choice, command.by);
      return true;
    case 'black':
      onScreen({ black: !screen.black });
      return true;
    case 'textSize':
      onTextSize(command.by);
      return true;
    case 'timer':
      onTimer(screen.timer ? { kind: 'pauseOrGoOn' } : { kind: 'start', minutes: 1 });
      return true;
    default:
      return false;
  }
};

/** One more hand, or one less, in the count that is open now. */
export const countHand = ({ table, onMove }: Pick<Game, 'table' | 'onMove'>, choice: 0 | 1 | 2, by: 1 | -1): void => {
  const talk = shownCard(table)?.talk;
  const round = talk && roundOf(talk.stage);
  if (!talk || !round) return;
  const [a = 0, doubt = 0, b = 0] = talk[round].map((hands, i) => Math.max(0, hands + (i === choice ? by : 0)));
  onMove({ kind: 'count', count: [a, doubt, b] });
};

/**
 * The same where the room may look at something else than cards: next and back walk that, the room's screen and the
 * time obey as ever, and what is about cards waits until they are in sight.
 */
export const obeyInScene = (command: Command, game: Game, scene: Scene, walk: (by: 1 | -1) => void): boolean => {
  const by = command.kind === 'next' ? 1 : command.kind === 'back' ? -1 : undefined;
  const { reach } = rowOf(command);
  if (scene === 'cards' || reach === 'room' || (by === 1 && game.screen.black)) return obey(command, game);
  if (by) walk(by);
  return reach !== 'window';
};
