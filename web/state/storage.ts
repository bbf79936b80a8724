import { readMoves, writeMoves } from '../table/log.ts';
import type { Move } from '../table/move.ts';
import type { Session } from '../table/session.ts';
import type { TableCard } from '../table/set.ts';

/** What this browser keeps between visits. Nothing in it is about a person. A storage may be full, broken or forbidden. */

const OURS = 'ruimtemakers:';
const PREFIX = `${OURS}1:`;

type Name = 'session' | 'workshop' | 'screen' | 'language' | 'letter-keys' | 'up-down';

/** Whether a text was kept, and if not, why. */
export type Kept = 'saved' | 'full' | 'forbidden';

/** What could not be kept: as long as this window is open, it is known here, also to a part that begins anew. */
const unkept = new Map<Name, string>();

/** Whether all that was to be kept is. */
export const isAllKept = (): boolean => unkept.size === 0;

/** Keeps a text and tells whether that worked. */
export const keep = (name: Name, text: string): Kept => {
  try {
    localStorage.setItem(PREFIX + name, text);
    unkept.delete(name);
    return 'saved';
  } catch (error) {
    unkept.set(name, text);
    return isFull(error) ? 'full' : 'forbidden';
  }
};

/** Firefox has a name of its own for it. */
const isFull = (error: unknown) =>
  error instanceof Error && ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'].includes(error.name);

export const recall = (name: Name): string | undefined => {
  try {
    return unkept.get(name) ?? localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
};

/** What this person wants of the keys. */
export const recallKeyWishes = (): { readonly letterKeys: boolean; readonly upDown: boolean } => ({
  letterKeys: recall('letter-keys') !== 'off',
  upDown: recall('up-down') === 'on',
});

/** All that we keep here, of this version and of others. */
const listKeys = (): readonly string[] => {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(OURS));
  } catch {
    return [];
  }
};

/** Removes all that we keep in this browser. What stands in the address and on the table is not in it. */
export const wipeSession = (): void => {
  unkept.clear();
  for (const key of listKeys()) localStorage.removeItem(key);
};

/** A session as text: version of the deck, log, moves taken back. */
export const writeSession = ({ log, undone }: Session, deckVersion: string): string =>
  [deckVersion, writeMoves(log), writeMoves(undone)].join('|');

/** Reads a session of the same deck; a text that is not one gives undefined. */
export const readSession = (text: string, deckVersion: string, cards: readonly TableCard[]): Session | undefined =>
  text.startsWith(`${deckVersion}|`) ? readAnySession(text, cards) : undefined;

const readAnySession = (text: string, cards: readonly TableCard[]): Session | undefined => {
  const [, log, undone, ...rest] = text.split('|');
  const [first, ...moves] = readMoves(log ?? '', cards) ?? [];
  const takenBack: readonly Move[] | undefined = undone === undefined ? undefined : readMoves(undone, cards);
  if (rest.length > 0 || first?.kind !== 'start' || !takenBack) return undefined;
  return { log: [first, ...moves], undone: takenBack };
};

/** What is wrong with a session that was kept: nobody can read it, or another version of the game kept it. */
export type Fault = 'broken' | 'older';

export interface Recalled {
  readonly session: Session | undefined;
  readonly fault: Fault | undefined;
}

/** The session kept here. Of one with another version of the deck: what can be played with these cards. */
export const recallSession = (deckVersion: string, cards: readonly TableCard[]): Recalled => {
  const text = recall('session');
  if (text === undefined) {
    const another = listKeys().some((key) => key.endsWith(':session'));
    return { session: undefined, fault: another ? 'older' : undefined };
  }
  const session = readAnySession(text, cards);
  if (!session) return { session, fault: 'broken' };
  return { session, fault: text.startsWith(`${deckVersion}|`) ? undefined : 'older' };
};
