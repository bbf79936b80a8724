import { type Families, familyOf } from '../../cards/families.ts';
import type { Language } from '../../cards/schema.ts';

/** What a family's cards are called together, as the heading of a chapter: `Vaardigheden`. */
export const nameChapter = (deck: { readonly families: Families }, family: string, language: Language): string =>
  capitalise(familyOf(deck, family).name[language].many);

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
