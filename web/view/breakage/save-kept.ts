import type { Language } from '../../../cards/schema.ts';
import { saveText } from '../../browser/save.ts';
import { loadDeck } from '../../deck/deck.ts';
import { joinOwn } from '../../deck/own-deck.ts';
import { readSession, recall } from '../../state/storage.ts';
import { layOut } from '../../table/session.ts';
import { writeFile } from '../../workshop/file.ts';
import { cardsOf } from '../../workshop/own/own-list.ts';
import { parse } from '../../workshop/part/json.ts';
import { namedTexts, readFound } from '../../workshop/part/saved-text.ts';
import { readWorkshop } from '../../workshop/workshop.ts';
import { dialogWords } from '../dialog/dialog-words.ts';

/**
 * Hands over the conversation as it was kept last, as a file that opens again. It asks nothing of the app, which may be
 * broken. True where there is nothing to hand over.
 */
export const saveKept = async (language: Language): Promise<boolean> => {
  const table = recall('session');
  if (table === undefined) return true;
  const parts = readFound(namedTexts, parse(recall('workshop') ?? '')) ?? {};
  const [deck = ''] = table.split('|');
  const seen = await listSeen(table, parts, language).catch(() => []);
  const day = new Date().toISOString().slice(0, 10);
  const file = writeFile({ deck, language, table, seen, parts });
  saveText(`${dialogWords[language].fileName}-${day}.json`, file, 'application/json');
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
