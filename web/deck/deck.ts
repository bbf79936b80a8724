import { load as loadEnglish } from 'virtual:deck/en';
import { load as loadDutch } from 'virtual:deck/nl';
import { load as loadIcons } from 'virtual:icons';
import { load as loadEnglishNotes } from 'virtual:notes/en';
import { load as loadDutchNotes } from 'virtual:notes/nl';
import type { Owned } from '../../cards/deck.ts';
import { type Families, families } from '../../cards/families.ts';
import type { PlacedText } from '../../cards/own/placed.ts';
import type { CardOf, FamilyId, Language, PlacesCard } from '../../cards/schema.ts';
import type { LetterName } from '../../cards/style/style.ts';

/** Notes are no part of a card: the room's screen has the cards, and must never hold a note. */
type Words<T> = T extends { readonly notes: unknown } ? Omit<T, 'notes'> : T;

/** A card of one family with its words in one language. */
export type SpokenCardOf<F extends FamilyId> = F extends FamilyId
  ? Omit<CardOf<F>, 'text'> & { readonly text: Words<CardOf<F>['text'][Language]> }
  : never;

/** A card of a deck that somebody else wrote, in the one language it is shown in. */
export interface SpokenPlaces extends Omit<PlacesCard, 'text' | 'notes'> {
  readonly text: PlacedText & { readonly gloss?: undefined };
  /** It offers two and has a twist, so the room goes through it in stages. */
  readonly staged?: true;
  /** Its back is that of all cards. */
  readonly oneSided?: true;
  /** The colours of such a back: no family's own, or it would tell which card lies there. */
  readonly common?: { readonly colour: string; readonly tint: string };
}

export type SpokenCard = SpokenCardOf<FamilyId> | SpokenPlaces;

/** Paths of duotone icons on a square of 256 units: what is drawn in full, and what in a fifth of the colour. */
export type Drawings = Readonly<Record<string, { readonly full: string; readonly light: string } | undefined>>;

/** The deck as one language says it: half the weight, because a room speaks one language at a time. */
export interface SpokenDeck {
  readonly language: Language;
  /** Its edition: of a deck that somebody else wrote, its id, version and hash (edition.ts). */
  readonly version: string;
  /** The day this version was made, ISO 8601. */
  readonly date: string;
  /** In the order of the deck, by their ids. */
  readonly families: Families;
  readonly cards: readonly SpokenCard[];
  /** Of a deck that somebody else wrote. */
  readonly own?: OwnedHere;
  /** The icons of cards, families and buttons. */
  readonly drawings: Drawings;
}

export interface OwnedHere extends Owned {
  /** Addresses of its pictures, by the names of their files. */
  readonly pictures: Readonly<Record<string, string | undefined>>;
  /** That of the house: the name of its picture, and what it says. */
  readonly logo?: { readonly name: string; readonly alt: string };
  /** Those of the house, where they are here and can be read. */
  readonly letters?: HouseLetters;
}

/** The letters of a house: families as CSS names them in this window, and the files they come from, for paper. */
export interface HouseLetters {
  readonly body?: string;
  readonly title?: string;
  readonly files: Readonly<Partial<Record<LetterName, { readonly file: string; readonly bytes: Uint8Array }>>>;
}

const decks = { nl: loadDutch, en: loadEnglish };

/** What the facilitator may want to know of a card, by its code. */
export type Notes = Readonly<Record<string, Note | undefined>>;
/** Of a dilemma in its parts; of a card that somebody else wrote, as it was written. */
type Note = CardOf<'dilemma'>['text'][Language]['notes'] | { readonly lines: readonly string[] };

const notes = { nl: loadDutchNotes, en: loadEnglishNotes };

/** Fetches the facilitator's notes; asked for by the facilitator's window only. */
export const loadNotes = (language: Language): Promise<Notes> => notes[language]();

/** Fetches the deck in a language; fails where its files cannot be reached. */
export const loadDeck = async (language: Language): Promise<SpokenDeck> => {
  const [deck, drawings] = await Promise.all([decks[language](), loadIcons()]);
  return { ...deck, families, drawings };
};
