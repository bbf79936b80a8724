import type { Language } from '../schema.ts';

/** The words with which a dilemma tells the reader who they are. */
export const openings: Readonly<Record<Language, string>> = { nl: 'Je bent', en: 'You are' };
