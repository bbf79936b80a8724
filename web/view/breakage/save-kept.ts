import type { Language } from '../../../cards/schema.ts';

import { loadDeck } from '../../deck/deck.ts';
import { joinOwn } from '../../deck/own-deck.ts';
import { readSession, recallNote } from '../../state/storage.ts';
import { layOut } from '../../table/session.ts';

import { cardsOf } from '../../workshop/own/own-list.ts';
import { readWorkshop } from '../../workshop/workshop.ts';
import { saveConversation } from '../dialog/session-file.ts';

/**
 * Hands over the conversation as it was kept last, as a file that opens again. It asks nothing of the app, which may be
 * broken. True where there is nothing to hand over.
 */
export const saveKept = async (language: Language): Promise<boolean> => {
  const kept = recallNote();
  if (!kept) return true;
  const { table, parts } = kept;
  const seen = kept.seen.length > 0 ? kept.seen : await listSeen(table, parts, language).catch(() => []);
  saveConversation({ ...kept, seen }, language);
  return false;
};

type Parts = Readonly<Record<string, string>>;

/** Codes of what was dealt. Without a network, or where the table itself broke, the file goes without them. */
const listSeen = async (table: string, parts: Parts, language: Language): Promise<readonly string[]> => {
  const deck = await loadDeck(language);
  const { cards } = joinOwn(deck, cardsOf(readWorkshop(parts, deck.cards).workshop.own.entries));
  const session = readSession(table, deck.version, cards);
  return session ? layOut(session, cards).history : [];
};
