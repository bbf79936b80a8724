import { isLanguage, type Language, usualLanguage } from '../../cards/languages.ts';

/**
 * A session as a file to keep: what the table, and every other part of the workshop, wrote down for itself. Nothing in
 * it says who was there.
 */
export interface SessionFile {
  /** Version of the deck it was played with: its log means the same there only. */
  readonly deck: string;
  readonly language: Language;
  /** The table, as the app keeps it. */
  readonly table: string;
  /** Codes of the cards the team has seen; these mean the same in every version. */
  readonly seen: readonly string[];
  /** What other parts kept, by their name. */
  readonly parts: Readonly<Record<string, string>>;
}

const FORMAT = 1;
/** No session comes near; a film by mistake must not keep a browser busy. In characters. */
const LONGEST = 2_000_000;

/** Writes a session as JSON, indented, so that a person who opens it sees what is kept. */
export const writeFile = (file: SessionFile): string =>
  `${JSON.stringify({ app: 'ruimtemakers', format: FORMAT, ...file }, null, 2)}\n`;

/** What is wrong with a file: no session at all, or one that a newer version of this app wrote. */
export type FileProblem = 'none' | 'newer';

/** Reads what `writeFile` wrote. */
export const readFile = (text: string): SessionFile | FileProblem => {
  if (text.length > LONGEST) return 'none';
  const found = parse(text);
  if (!isObject(found) || found.app !== 'ruimtemakers' || typeof found.format !== 'number') return 'none';
  if (found.format > FORMAT) return 'newer';
  const { deck, language, table, seen, parts } = found;
  if (typeof deck !== 'string' || typeof table !== 'string' || !isTextList(seen)) return 'none';
  return {
    deck,
    language: isLanguage(language) ? language : usualLanguage,
    table,
    seen: seen.filter((code) => /^[A-Z]\d{2}$/.test(code)),
    parts: isObject(parts)
      ? Object.fromEntries(
          Object.entries(parts).filter((part): part is [string, string] => typeof part[1] === 'string'),
        )
      : {},
  };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isObject = (found: unknown): found is Readonly<Record<string, unknown>> =>
  typeof found === 'object' && found !== null && !Array.isArray(found);

const isTextList = (found: unknown): found is readonly string[] =>
  Array.isArray(found) && found.every((item) => typeof item === 'string');
