import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tongue } from '../../cards/own/placed.ts';
import { openPacked, type Patterns } from './liang.ts';
import { MARK, type MarkBreaks, SHORTEST, splitWith } from './split-word.ts';

/** Where the words of the deck lie, split, beside the command that was built. */
export const nameSplits = (tongue: Tongue): string => `splits-${tongue}.txt`;

/** What the library calls a language where that is not its own tag. */
const patterns: Readonly<Record<Tongue, string>> = { en: 'en-gb' };

type Split = (word: string) => readonly string[];
const opened = new Map<Tongue, Split>();

/**
 * Splits words of a language. A built command has those of the deck beside it, split when it was built; the library and
 * its patterns are read for a word that is not among them, or where nothing was built.
 */
export const hyphenateFor = (tongue: Tongue): Split => {
  const known = opened.get(tongue) ?? openSplits(tongue);
  opened.set(tongue, known);
  return known;
};

const openSplits = (tongue: Tongue): Split => {
  const prepared = readPrepared(tongue);
  let split: Split | undefined;
  return (word) => {
    if (word.length < SHORTEST) return [word];
    const parts = prepared.get(word);
    if (parts) return parts;
    split ??= splitByLibrary(tongue);
    return split(word);
  };
};

/** Splits with the library itself; of a language that it has no patterns of, words stay whole. */
export const splitByLibrary = (tongue: Tongue): Split => {
  const found = openPatterns(tongue);
  return found ? splitWith(found) : (word) => [word];
};

/** Whether words of a language can be broken at all. */
export const isHyphenated = (tongue: Tongue): boolean => openPatterns(tongue) !== undefined;

/** What the patterns of a language lie in, packed, beside the command that was built. */
export const namePatterns = (language: Tongue): string => `patterns-${language}.bin`;

/** The patterns of one of the game's own languages as the library has them. */
export const readPatterns = (language: Tongue): Patterns =>
  library(`hyphen/patterns/${patterns[language] ?? language}`);

const library = createRequire(import.meta.url);

/** Whoever asks whether a language has them goes on to use them. */
const patternsOf = new Map<string, MarkBreaks | undefined>();

const openPatterns = (tongue: Tongue): MarkBreaks | undefined => {
  const [language = ''] = tongue.toLowerCase().split('-');
  if (!patternsOf.has(language)) patternsOf.set(language, tryPatterns(language));
  return patternsOf.get(language);
};

const tryPatterns = (language: string): MarkBreaks | undefined => {
  if (!/^[a-z]{2,3}$/.test(language)) return undefined;
  const openLibrary = (): MarkBreaks => library(`hyphen/${patterns[language] ?? language}`).hyphenateSync;
  try {
    const packed = readPacked(namePatterns(language));
    return packed ? openPacked(packed, openLibrary) : openLibrary();
  } catch {
    return undefined;
  }
};

const readPrepared = (tongue: Tongue): ReadonlyMap<string, readonly string[]> => {
  const words = readBeside(nameSplits(tongue)).split(' ');
  return new Map(
    words.map((word) => {
      const parts = word.split(MARK);
      return [parts.join(''), parts];
    }),
  );
};

/** What was prepared when the command was built; empty where nothing was. */
const readBeside = (name: string): string => {
  try {
    return readFileSync(new URL(name, import.meta.url), 'utf8');
  } catch {
    return '';
  }
};

const readPacked = (name: string): Uint16Array | undefined => {
  try {
    const bytes = new Uint8Array(readFileSync(new URL(name, import.meta.url)));
    return new Uint16Array(bytes.buffer);
  } catch {
    return undefined;
  }
};
