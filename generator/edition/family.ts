import { families } from '../../cards/families.ts';
import type { FamilyId, Language } from '../../cards/schema.ts';

/** What a family's cards are called together, as the heading of a chapter: `Vaardigheden`. */
export const nameChapter = (family: FamilyId, language: Language): string =>
  capitalise(families[family].name[language].many);

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
