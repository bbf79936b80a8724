import type { CardOf, FamilyId, Language } from '../cards/schema.ts';

/** A card of one family with its words in one language. */
export type SpokenCardOf<F extends FamilyId> = F extends FamilyId
  ? Omit<CardOf<F>, 'text'> & { readonly text: CardOf<F>['text'][Language] }
  : never;
export type SpokenCard = SpokenCardOf<FamilyId>;

/** Paths of duotone icons on a square of 256 units: what is drawn in full, and what in a fifth of the colour. */
export type Drawings = Readonly<Record<string, { readonly full: string; readonly light: string } | undefined>>;

/** The deck as one language says it: half the weight, because a room speaks one language at a time. */
export interface SpokenDeck {
  readonly language: Language;
  readonly version: string;
  readonly cards: readonly SpokenCard[];
  /** The icons of single cards. */
  readonly drawings: Drawings;
}

const load: Readonly<Record<Language, () => Promise<{ readonly deck: Omit<SpokenDeck, 'drawings'> }>>> = {
  nl: () => import('virtual:deck/nl'),
  en: () => import('virtual:deck/en'),
};

/** Fetches the deck in a language; fails where its files cannot be reached. */
export const loadDeck = async (language: Language): Promise<SpokenDeck> => {
  const [{ deck }, { icons }] = await Promise.all([load[language](), import('virtual:icons/cards')]);
  return { ...deck, drawings: icons };
};
