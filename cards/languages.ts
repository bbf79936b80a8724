/** The languages every card speaks. Apart from the schemas, so that who only lists them does not load Zod. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** A sentence for people, in each of them. */
export type Says = Readonly<Record<Language, string>>;

/** What is spoken to who asks for no language of ours. */
export const usualLanguage: Language = 'nl';

export const isLanguage = (found: unknown): found is Language => languages.some((language) => language === found);

/** The same in every language: words that were written in one of them, or what all of them must have. */
export const inEvery = <T>(said: T): Record<Language, T> =>
  Object.fromEntries(languages.map((language) => [language, said])) as Record<Language, T>;
