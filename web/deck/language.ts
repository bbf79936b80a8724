import { isLanguage, type Language, usualLanguage } from '../../cards/languages.ts';

/** The first language of a person's list that we speak, whatever its region; the usual one when there is none. */
export const chooseLanguage = (preferred: readonly string[]): Language =>
  preferred.map((tag) => tag.toLowerCase().split('-')[0]).find(isLanguage) ?? usualLanguage;

/** Reads a language that was saved. */
export const readLanguage = (text: string | undefined): Language | undefined => (isLanguage(text) ? text : undefined);
