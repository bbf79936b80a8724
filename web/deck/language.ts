import type { Language } from '../../cards/schema.ts';
import { words } from '../../cards/words.ts';

/** The languages of the deck, in the order in which we offer them. */
export const languages = Object.keys(words) as readonly Language[];

const isLanguage = (text: string | undefined): text is Language => languages.some((language) => language === text);

/** The first language of a person's list that we speak, whatever its region; Dutch when there is none. */
export const chooseLanguage = (preferred: readonly string[]): Language =>
  preferred.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? 'nl';

/** Reads a language that was saved. */
export const readLanguage = (text: string | undefined): Language | undefined => (isLanguage(text) ? text : undefined);
