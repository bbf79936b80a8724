import { load as loadEnglish } from 'virtual:deck/en';
import { load as loadDutch } from 'virtual:deck/nl';
import { load as loadIcons } from 'virtual:icons';
import { load as loadEnglishNotes } from 'virtual:notes/en';
import { load as loadDutchNotes } from 'virtual:notes/nl';
import type { CardOf, FamilyId, Language } from '../../cards/schema.ts';

/** Notes are no part of a card: the room's screen has the cards, and must never hold a note. */
type Words<T> = T extends { readonly notes: unknown } ? Omit<T, 'notes'> : T;

/** A card of one family with its words in one language. */
export type SpokenCardOf<F extends FamilyId> = F extends FamilyId
  ? Omit<CardOf<F>, 'text'> & { readonly text: Words<CardOf<F>['text'][Language]> }
  : never;
export type SpokenCard = SpokenCardOf<FamilyId>;

/** Paths of duotone icons on a square of 256 units: what is drawn in full, and what in a fifth of the colour. */
export type Drawings = Readonly<Record<string, { readonly full: string; readonly light: string } | undefined>>;

/** The deck as one language says it: half the weight, because a room speaks one language at a time. */
export interface SpokenDeck {
  readonly language: Language;
  readonly version: string;
  /** The day this version was made, ISO 8601. */
  readonly date: string;
  readonly cards: readonly SpokenCard[];
  /** The icons of cards, families and buttons. */
  readonly drawings: Drawings;
}

const decks = { nl: loadDutch, en: loadEnglish };

/** What the facilitator of each dilemma may want to know, by the code of its card. */
export type Notes = Readonly<Record<string, CardOf<'dilemma'>['text'][Language]['notes'] | undefined>>;

const notes = { nl: loadDutchNotes, en: loadEnglishNotes };

/** Fetches the facilitator's notes; asked for by the facilitator's window only. */
export const loadNotes = (language: Language): Promise<Notes> => notes[language]();

/** Fetches the deck in a language; fails where its files cannot be reached. */
export const loadDeck = async (language: Language): Promise<SpokenDeck> => {
  const [deck, drawings] = await Promise.all([decks[language](), loadIcons()]);
  return { ...deck, drawings };
};
