import english from 'hyphen/en-gb';
import dutch from 'hyphen/nl';
import type { Language } from '../../cards/schema.ts';
import { splitWith } from './split-word.ts';

const splitters: Readonly<Record<Language, (word: string) => readonly string[]>> = {
  nl: splitWith(dutch.hyphenateSync),
  en: splitWith(english.hyphenateSync),
};

/** Splits words of either language; the browser loads the patterns of one (print.ts there). */
export const hyphenateFor = (language: Language) => splitters[language];
