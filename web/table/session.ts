import type { Move, Start } from './move.ts';
import { reduceTable } from './reduce.ts';
import type { TableCard } from './set.ts';
import { layTable, type Table } from './table.ts';

/** A session is its log: the table is a fold of it, and undo leaves out the last move. */
export interface Session {
  readonly log: readonly [Start, ...Move[]];
  /** Moves taken back, the latest first. */
  readonly undone: readonly Move[];
}

export const startSession = (start: Start): Session => ({ log: [start], undone: [] });

/** A fold is done once for every log: a session of 200 deals must not slow down as it grows. */
const folded = new WeakMap<Session['log'], { readonly cards: readonly TableCard[]; readonly table: Table }>();

const remember = (log: Session['log'], cards: readonly TableCard[], table: Table): Table => {
  folded.set(log, { cards, table });
  return table;
};

/** The table as the log leaves it. */
export const layOut = ({ log }: Session, cards: readonly TableCard[]): Table => {
  const known = folded.get(log);
  if (known?.cards === cards) return known.table;
  const [start, ...moves] = log;
  return remember(
    log,
    cards,
    moves.reduce((table, move) => reduceTable(table, move, cards), layTable(start, cards)),
  );
};

/** Makes a move; one that changes nothing is not logged and leaves redo as it was. */
export const play = (session: Session, move: Move, cards: readonly TableCard[]): Session => {
  const before = layOut(session, cards);
  const after = reduceTable(before, move, cards);
  if (after === before) return session;
  const log: Session['log'] = [...session.log, move];
  remember(log, cards, after);
  return { log, undone: [] };
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
