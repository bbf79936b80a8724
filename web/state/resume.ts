import type { SpokenDeck } from '../deck/deck.ts';
import { isSameDeck } from '../deck/edition.ts';
import { type Act, openKept } from './act.ts';
import { beginAnother } from './another.ts';
import { ANOTHER_DAY, type KeptConversation } from './conversation.ts';
import type { Missing, State } from './state.ts';

/**
 * The conversation of today that was had with it, else a new one, and the latest of another day as the way back: that may
 * be of another group. `kept` has the latest first; `now` in ms since 1970.
 */
const resumeWith = (box: SpokenDeck, kept: readonly KeptConversation[], current: string, now: number): Act => {
  const last = kept.find(({ deck, id }) => id !== current && isSameDeck(deck, box.version));
  if (last && now - last.rev <= ANOTHER_DAY) return openKept(last, box);
  return openKept(beginAnother(box, { own: undefined, seen: [] }, now), box, last);
};

/** What was asked for before the deck was here, now that it is. */
const openMissing = ({ hash, kept }: Missing, box: SpokenDeck): Act | undefined => {
  if (hash !== undefined) return { to: 'table', act: { kind: 'link', hash, box } };
  return kept && openKept(kept, box);
};

/** Lays a deck on the table in place of the one that lies there. */
export const layDeck = (
  box: SpokenDeck,
  { box: lying, conversation, game: { missing } }: Pick<State, 'box' | 'conversation' | 'game'>,
  kept: readonly KeptConversation[],
  now: number,
): Act => {
  if (isSameDeck(box.version, lying.version)) return { to: 'conversation', act: { kind: 'edition', box } };
  const asked = missing && isSameDeck(missing.deck, box.version) ? openMissing(missing, box) : undefined;
  return asked ?? resumeWith(box, kept, conversation.id, now);
};
