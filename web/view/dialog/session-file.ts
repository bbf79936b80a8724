import type { Language } from '../../../cards/schema.ts';
import { writeDay } from '../../browser/day.ts';
import { saveText } from '../../browser/save.ts';
import type { KeptConversation } from '../../state/conversation.ts';
import { writeForOthers } from '../../state/dropped.ts';
import { writeFile } from '../../workshop/file.ts';
import { dialogWords } from './dialog-words.ts';

/** Hands over a conversation as a file that opens again. */
export const saveConversation = (kept: KeptConversation, language: Language): void => {
  const { name, begun, deck, table, seen } = kept;
  const file = writeFile({ name, begun, deck, language: kept.language, table, seen, parts: writeForOthers(kept) });
  saveText(`${dialogWords[language].fileName}-${writeDay(new Date())}.json`, file, 'application/json');
};
