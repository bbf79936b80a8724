import { folder } from '../browser/folder.ts';
import { readMoves, writeMoves } from '../table/log.ts';
import type { Move } from '../table/move.ts';
import type { Session } from '../table/session.ts';
import type { TableCard } from '../table/set.ts';
import { isObject, parse } from '../workshop/part/json.ts';
import { type KeptConversation, readConversation } from './conversation.ts';

/** What this browser keeps between visits. Nothing in it is about a person. A storage may be full, broken or forbidden. */

const OURS = `ruimtemakers${folder}:`;
const PREFIX = `${OURS}1:`;

/** What belongs to the conversation. Where nothing of it may stay on this computer, it goes with the tab. */
const ofConversation = ['session', 'workshop', 'conversation'] as const;
type Name =
  | (typeof ofConversation)[number]
  | 'rev'
  | 'screen'
  | 'language'
  | 'letter-keys'
  | 'up-down'
  | 'keep-nothing';

/** Whether somebody asked to leave nothing of a conversation on this computer. */
export const keepsNothing = (): boolean => recall('keep-nothing') === 'on';

const isOfConversation = (name: Name) => ofConversation.some((own) => own === name);
const placeOf = (name: Name): Storage => (isOfConversation(name) && keepsNothing() ? sessionStorage : localStorage);

/** Whether a text was kept, and if not, why. */
export type Kept = 'saved' | 'full' | 'forbidden';

/** What could not be kept: as long as this window is open, it is known here, also to a part that begins anew. */
const unkept = new Map<Name, string>();

/** Whether all that was to be kept is. */
export const isAllKept = (): boolean => unkept.size === 0;

/** Keeps a text and tells whether that worked. */
export const keep = (name: Name, text: string): Kept => {
  try {
    placeOf(name).setItem(PREFIX + name, text);
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
    return unkept.get(name) ?? placeOf(name).getItem(PREFIX + name) ?? undefined;
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
const listKeys = (place: () => Storage): readonly string[] => {
  try {
    return Object.keys(place()).filter((key) => key.startsWith(OURS));
  } catch {
    return [];
  }
};
const places = [() => localStorage, () => sessionStorage];

/** Removes all that we keep in this browser's notebook. What stands in the address and on the table is not in it. */
export const wipeSession = (): void => {
  unkept.clear();
  for (const place of places) for (const key of listKeys(place)) place().removeItem(key);
};

/** From now on nothing of a conversation stays on this computer, or it does again. What was kept goes or comes along. */
export const keepNothing = (on: boolean): void => {
  const texts = ofConversation.map((name) => [name, recall(name)] as const);
  for (const name of ofConversation) forget(name);
  keep('keep-nothing', on ? 'on' : 'off');
  for (const [name, text] of texts) if (text !== undefined) keep(name, text);
};

const forget = (name: Name) => {
  unkept.delete(name);
  try {
    placeOf(name).removeItem(PREFIX + name);
  } catch {
    // Forbidden: then there is nothing to forget.
  }
};

/** The newest change of a conversation that any window of this folder noted; nought where none did. */
export const latestRev = (): number => Number(recall('rev')) || 0;

/** Notes a conversation, for the next visit and for other windows. */
export const noteConversation = ({ table, parts, ...kept }: KeptConversation): Kept => {
  const told: Kept[] = [
    keep('session', table),
    // Before the workshop has come there is nothing of it to note.
    ...(Object.keys(parts).length > 0 ? [keep('workshop', JSON.stringify(parts))] : []),
  ];
  // What the rest is of comes last: half of a note is not taken for a whole one.
  if (!told.some((each) => each !== 'saved')) told.push(keep('conversation', JSON.stringify(kept)));
  told.push(keep('rev', `${kept.rev}`));
  return told.find((each) => each !== 'saved') ?? 'saved';
};

/** The conversation that was noted last; one from before conversations had a name is one as well. */
export const recallNote = (): KeptConversation | undefined => {
  const table = recall('session');
  const parts = parse(recall('workshop') ?? '');
  if (table === undefined && !isObject(parts)) return undefined;
  const found = parse(recall('conversation') ?? '');
  const [deck] = (table ?? '').split('|');
  const begun = { id: 'first', begun: 0, rev: 0, deck };
  return readConversation({ ...begun, ...(isObject(found) ? found : {}), table: table ?? '', parts });
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

/**
 * What is wrong with a session that was kept: nobody can read it, it is of another version of the deck, or another version
 * of the game kept it; or with a link, which is not whole, or of a deck that is not here.
 */
export type Fault = 'broken' | 'older' | 'foreign' | 'link' | 'deck';

export interface Recalled {
  readonly session: Session | undefined;
  readonly fault: Fault | undefined;
}

/** A session as it was kept. Of one with another version of the deck: what can be played with these cards. */
export const recallSession = (text: string, deckVersion: string, cards: readonly TableCard[]): Recalled => {
  if (text === '') {
    const another = listKeys(() => localStorage).some((key) => key.endsWith(':session'));
    return { session: undefined, fault: another ? 'foreign' : undefined };
  }
  const session = readAnySession(text, cards);
  if (!session) return { session, fault: 'broken' };
  return { session, fault: text.startsWith(`${deckVersion}|`) ? undefined : 'older' };
};
