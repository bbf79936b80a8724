import english from 'hyphen/en-gb';
import dutch from 'hyphen/nl';
import type { Language } from '../cards/schema.ts';

const MARK = '\u00AD';
const hyphenate: Readonly<Record<Language, (word: string, options: object) => string>> = {
  nl: dutch.hyphenateSync,
  en: english.hyphenateSync,
};

/** Splits a word at the places where its language may break it (Liang's patterns); words under 7 letters stay whole. */
export const hyphenateFor =
  (language: Language) =>
  (word: string): readonly string[] =>
    hyphenate[language](word, { hyphenChar: MARK, minWordLength: 7 }).split(MARK);
