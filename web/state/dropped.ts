import type { SessionFile } from '../workshop/file.ts';
import { readEntries } from '../workshop/own/own-list.ts';
import { parse } from '../workshop/part/json.ts';
import { withoutPast } from '../workshop/workshop.ts';

/** Cards that people wrote and took away again, and what else was taken back: it stays here, and goes nowhere else. */

/** Codes of own cards that left a table, from the table as it is kept. */
const listDropped = (table: string): readonly string[] => {
  const dropped = new Set<string>();
  for (const move of (table.split('|')[1] ?? '').split('.')) {
    const [, kind, code = ''] = /^([ao])(E\d\d)$/.exec(move) ?? [];
    if (kind === 'o') dropped.add(code);
    if (kind === 'a') dropped.delete(code);
  }
  return [...dropped];
};

/** The cards that people wrote and still have, as their part of a workshop has them. */
export const writeLeft = (table: string, own: string | undefined): string | undefined => {
  const dropped = listDropped(table);
  if (own === undefined || dropped.length === 0) return own;
  return JSON.stringify(readEntries(parse(own)).filter(({ code }) => !dropped.includes(code)));
};

/**
 * The parts of a workshop as others get them: without what was taken away or taken back. Of a card that was taken away
 * its code and kind stay, without a word, so that the log still deals the same and nothing else gets its code.
 */
export const writeForOthers = ({ table, parts }: Pick<SessionFile, 'table' | 'parts'>): SessionFile['parts'] => {
  const dropped = listDropped(table);
  const { own, ...others } = withoutPast(parts);
  if (own === undefined) return others;
  const entries = readEntries(parse(own)).map((entry) =>
    dropped.includes(entry.code) ? { ...entry, draft: { family: entry.draft.family, texts: {} } } : entry,
  );
  return { ...others, own: JSON.stringify(entries) };
};
