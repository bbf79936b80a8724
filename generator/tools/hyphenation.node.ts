import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Language } from '../../cards/languages.ts';
import { MARK, type MarkBreaks, SHORTEST, splitWith } from './split-word.ts';

/** Where the words of the deck lie, split, beside the command that was built. */
export const nameSplits = (language: Language): string => `splits-${language}.txt`;

/** By languages, what the library calls them. */
const patterns: Readonly<Record<Language, string>> = { nl: 'hyphen/nl', en: 'hyphen/en-gb' };

type Split = (word: string) => readonly string[];
const opened = new Map<Language, Split>();

/**
 * Splits words of a language. A built command has those of the deck beside it, split when it was built; the library and
 * its patterns are read for a word that is not among them, or where nothing was built.
 */
export const hyphenateFor = (language: Language): Split => {
  const known = opened.get(language) ?? openSplits(language);
  opened.set(language, known);
  return known;
};

const openSplits = (language: Language): Split => {
  const prepared = readPrepared(language);
  let split: Split | undefined;
  return (word) => {
    if (word.length < SHORTEST) return [word];
    const parts = prepared.get(word);
    if (parts) return parts;
    split ??= splitByLibrary(language);
    return split(word);
  };
};

/** Splits with the library itself. */
export const splitByLibrary = (language: Language): Split => {
  const { hyphenateSync } = createRequire(import.meta.url)(patterns[language]) as { hyphenateSync: MarkBreaks };
  return splitWith(hyphenateSync);
};

const readPrepared = (language: Language): ReadonlyMap<string, readonly string[]> => {
  const words = readSplits(language).split(' ');
  return new Map(
    words.map((word) => {
      const parts = word.split(MARK);
      return [parts.join(''), parts];
    }),
  );
};

const readSplits = (language: Language): string => {
  try {
    return readFileSync(new URL(nameSplits(language), import.meta.url), 'utf8');
  } catch {
    return '';
  }
};
