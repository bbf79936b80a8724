import { createContext, useContext } from 'react';
import type { Language } from '../../../cards/schema.ts';

/** The language of all that stands inside; the one who knows it says it once. */
export const LanguageContext = createContext<Language | undefined>(undefined);

/** The language a view is in. */
export const useLanguage = (): Language => {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('A view stands outside LanguageContext, so it knows no language.');
  return language;
};

/** Words in the language a view is in. */
export const useWords = <W>(words: Readonly<Record<Language, W>>): W => words[useLanguage()];
