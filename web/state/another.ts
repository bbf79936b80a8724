import type { SpokenDeck } from '../deck/deck.ts';
import { everything } from '../table/set.ts';
import type { SessionFile } from '../workshop/file.ts';
import { readEntries } from '../workshop/own/own-list.ts';
import { parse } from '../workshop/part/json.ts';
import { begin } from './begin.ts';
import { beginConversation, type KeptConversation } from './conversation.ts';
import { writeSession } from './storage.ts';

/** A conversation to open in place of the one under way. */

/** What comes along into a new one. */
export interface Along {
  /** Cards that people wrote, as their part of a workshop has them. */
  readonly own: string | undefined;
  /** Codes of cards that stay out of the deal. */
  readonly seen: readonly string[];
}

/** A conversation that begins at this moment, in ms since 1970. */
export const beginAnother = (
  { version, language }: Pick<SpokenDeck, 'version' | 'language'>,
  { own, seen }: Along,
  now: number,
): KeptConversation => ({
  ...beginConversation(now),
  rev: now,
  putAway: false,
  before: undefined,
  deck: version,
  language,
  table: writeSession(
    {
      log: [
        begin(everything),
        ...readEntries(parse(own ?? '')).map(({ code }) => ({ kind: 'add', code }) as const),
        ...(seen.length > 0 ? [{ kind: 'leaveOut', codes: seen } as const] : []),
      ],
      undone: [],
    },
    version,
  ),
  seen: [],
  parts: own === undefined ? {} : { own },
});

/** The conversation of a file, which goes on here as one of its own. */
export const readAnother = (file: SessionFile, now: number): KeptConversation => {
  const { name, begun, deck, language, table, seen, parts } = file;
  const fresh = beginConversation(now);
  return {
    ...fresh,
    name: name ?? fresh.name,
    begun: begun ?? fresh.begun,
    rev: now,
    putAway: false,
    before: undefined,
    deck,
    language,
    table,
    seen,
    parts,
  };
};
