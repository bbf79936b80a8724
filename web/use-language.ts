import { useEffect, useState } from 'react';
import type { Language } from '../cards/schema.ts';
import { chooseLanguage, readLanguage } from './language.ts';
import { keep, recall } from './storage.ts';
import { readLink } from './table/link.ts';

/** The language of the address, else the one chosen before, else the first of the browser's list that we speak. */
export const useLanguage = (): readonly [Language, (language: Language) => void] => {
  const [language, setLanguage] = useState<Language>(
    () =>
      readLink(location.hash, []).language ?? readLanguage(recall('language')) ?? chooseLanguage(navigator.languages),
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const open = () => setLanguage((before) => readLink(location.hash, []).language ?? before);
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
  const choose = (chosen: Language) => {
    keep('language', chosen);
    setLanguage(chosen);
  };
  return [language, choose];
};
