import type { TableCard } from './pile.ts';
import { layTable, type Move, reduceTable, type Start, type Table } from './table.ts';

/** A session is its log: the table is a fold of it, and undo leaves out the last move. */
export interface Session {
  readonly log: readonly [Start, ...Move[]];
  /** Moves taken back, the latest first. */
  readonly undone: readonly Move[];
}

export const startSession = (start: Start): Session => ({ log: [start], undone: [] });

/** The table as the log leaves it. */
export const layOut = ({ log: [start, ...moves] }: Session, cards: readonly TableCard[]): Table =>
  moves.reduce((table, move) => reduceTable(table, move, cards), layTable(start, cards));

/** Makes a move; one that changes nothing is not logged and leaves redo as it was. */
export const play = (session: Session, move: Move, cards: readonly TableCard[]): Session => {
  const table = layOut(session, cards);
  return reduceTable(table, move, cards) === table ? session : { log: [...session.log, move], undone: [] };
};

/** Takes back the last move. The start of the session stays. */
export const undo = (session: Session): Session => {
  const [start, ...moves] = session.log;
  const last = moves.at(-1);
  return last ? { log: [start, ...moves.slice(0, -1)], undone: [last, ...session.undone] } : session;
};

/** Makes the move again that was taken back last. */
export const redo = (session: Session): Session => {
  const [move, ...undone] = session.undone;
  return move ? { log: [...session.log, move], undone } : session;
};
