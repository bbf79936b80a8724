import { type Language, languages } from '../cards/schema.ts';

const isLanguage = (text: string | undefined): text is Language => languages.some((language) => language === text);

/** The first language of a person's list that we speak, whatever its region; Dutch when there is none. */
export const chooseLanguage = (preferred: readonly string[]): Language =>
  preferred.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? 'nl';

/** Reads a language that was saved. */
export const readLanguage = (text: string | undefined): Language | undefined => (isLanguage(text) ? text : undefined);
