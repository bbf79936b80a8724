import * as v from 'valibot';
import { languages, usualLanguage } from '../../cards/languages.ts';
import { parse } from './part/json.ts';
import { cardCode, namedTexts, type Read, readFound, whole } from './part/saved-text.ts';

const APP = 'ruimtemakers';
const FORMAT = 1;
/** The fullest harvest that can be written is half of it; a film by mistake must not keep a browser busy. In characters. */
const LONGEST = 20_000_000;

/** By this a file of ours is known, of whatever format. */
const markSchema = v.object({ app: v.literal(APP), format: v.number() });

/**
 * A session as a file to keep: what the table, and every other part of the workshop, wrote down for itself. Nothing in
 * it says who was there.
 */
const fileSchema = v.object({
  /** What people called it, and when it began, in ms since 1970; files of before conversations had names lack both. */
  name: v.fallback(v.optional(v.string()), undefined),
  begun: v.fallback(v.optional(whole(0, Number.MAX_SAFE_INTEGER)), undefined),
  /** Version of the deck it was played with: its log means the same there only. */
  deck: v.string(),
  language: v.fallback(v.picklist(languages), usualLanguage),
  /** The table, as the app keeps it. */
  table: v.string(),
  /** Codes of the cards the team has seen; these mean the same in every version. */
  seen: v.pipe(
    v.array(v.string()),
    v.filterItems((code) => v.is(cardCode, code)),
  ),
  /** What other parts kept, by their name. */
  parts: v.fallback(namedTexts, {}),
});
export type SessionFile = Read<typeof fileSchema>;

/** Writes a session as JSON, indented, so that a person who opens it sees what is kept. */
export const writeFile = (file: SessionFile): string =>
  `${JSON.stringify({ app: APP, format: FORMAT, ...file }, null, 2)}\n`;

/** What is wrong with a file: no session at all, or one that a newer version of this app wrote. */
export type FileProblem = 'none' | 'newer';

/** What a text holds as JSON, and the mark by which it is a session. */
const readMarked = (text: string) => {
  const found = text.length > LONGEST ? undefined : parse(text);
  return { found, mark: readFound(markSchema, found) };
};

/** Whether a text is a session, of whatever format. */
export const isSession = (text: string): boolean => readMarked(text).mark !== undefined;

/** Reads what `writeFile` wrote. */
export const readFile = (text: string): SessionFile | FileProblem => {
  const { found, mark } = readMarked(text);
  if (!mark) return 'none';
  return mark.format > FORMAT ? 'newer' : (readFound(fileSchema, found) ?? 'none');
};
