import { readMoves, writeMoves } from './table/log.ts';
import type { Move } from './table/move.ts';
import type { Session } from './table/session.ts';
import type { TableCard } from './table/set.ts';

/** What this browser keeps between visits. Nothing in it is about a person. A storage may be full, broken or forbidden. */

const PREFIX = 'ruimtemakers:1:';

type Name = 'session' | 'screen' | 'language' | 'letter-keys';

/** Keeps a text and tells whether that worked. */
export const keep = (name: Name, text: string): boolean => {
  try {
    localStorage.setItem(PREFIX + name, text);
    return true;
  } catch {
    return false;
  }
};

export const recall = (name: Name): string | undefined => {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
};

/** Takes away all that this browser keeps of the game. */
export const wipeSession = (): void => {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith('ruimtemakers:')) localStorage.removeItem(key);
  } catch {
    // A storage that is forbidden holds nothing of ours.
  }
};

/** A session as text: version of the deck, log, moves taken back. */
export const writeSession = ({ log, undone }: Session, deckVersion: string): string =>
  [deckVersion, writeMoves(log), writeMoves(undone)].join('|');

/** Reads a session of the same deck; a text that is not one gives undefined. */
export const readSession = (text: string, deckVersion: string, cards: readonly TableCard[]): Session | undefined => {
  const [version, log, undone, ...rest] = text.split('|');
  const [first, ...moves] = readMoves(log ?? '', cards) ?? [];
  const takenBack: readonly Move[] | undefined = undone === undefined ? undefined : readMoves(undone, cards);
  if (version !== deckVersion || rest.length > 0 || first?.kind !== 'start' || !takenBack) return undefined;
  return { log: [first, ...moves], undone: takenBack };
};
