import { isLanguage, type Language, usualLanguage } from '../../cards/languages.ts';
import { isObject } from '../workshop/part/json.ts';
import { drawName } from './chance.ts';

/** What one group did, from its beginning to its end: the table, and all that was done beside it. */
export interface Conversation {
  readonly id: string;
  /** ms since 1970; 0 where nobody noted it. */
  readonly begun: number;
  /** What people call it; empty while it goes by its day and time. */
  readonly name: string;
}

/** A conversation as it is kept: the one under way, and those that were put away. Nothing in it says who was there. */
export interface KeptConversation extends Conversation {
  /** ms since 1970 of its last change, and later than that of every change before: of two, the later is the newer. */
  readonly rev: number;
  readonly putAway: boolean;
  /** The conversation that was put away when this one began. */
  readonly before: string | undefined;
  /** Version of the deck it was played with. */
  readonly deck: string;
  readonly language: Language;
  /** The table, as its log; empty where nobody could read it. */
  readonly table: string;
  /** Codes of the cards the team has seen. */
  readonly seen: readonly string[];
  /** What each part of the workshop wrote down, by its name. */
  readonly parts: Readonly<Record<string, string>>;
}

/** A conversation that begins at this moment, in ms since 1970. */
export const beginConversation = (now: number): Conversation => ({ id: drawName(), begun: now, name: '' });

/** ms after which what stands on the room's screen is of another day: a morning with a break is shorter. */
export const ANOTHER_DAY = 4 * 3_600_000;

/** Long enough for any town; in characters. */
export const LONGEST_NAME = 80;

const isText = (found: unknown): found is string => typeof found === 'string';
const isMoment = (found: unknown): found is number => Number.isSafeInteger(found) && Number(found) >= 0;

/**
 * Reads what was kept; undefined for what is no conversation. By hand: a first visit reads it, and begins without the
 * library that reads the rest.
 */
export const readConversation = (found: unknown): KeptConversation | undefined => {
  if (!isObject(found)) return undefined;
  const { id, begun, name, rev, putAway, before, deck, language, table, seen, parts } = found;
  if (!isText(id) || !isMoment(begun) || !isMoment(rev) || !isText(deck) || !isText(table)) return undefined;
  return {
    id,
    begun,
    rev,
    deck,
    table,
    name: isText(name) ? name.slice(0, LONGEST_NAME) : '',
    putAway: putAway === true,
    before: isText(before) ? before : undefined,
    language: isText(language) && isLanguage(language) ? language : usualLanguage,
    seen: Array.isArray(seen) ? seen.filter(isText) : [],
    parts: isObject(parts)
      ? Object.fromEntries(Object.entries(parts).filter((part): part is [string, string] => isText(part[1])))
      : {},
  };
};
