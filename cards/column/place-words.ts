import { short } from '../file/problem.ts';
import type { Language } from '../languages.ts';
import { type CardField, type ColumnGuess, type ColumnPlace, type FaceField, splitPlace } from './column-place.ts';
import { readName } from './names.ts';

interface PlaceWords {
  readonly sides: Readonly<Record<'front' | 'back', string>>;
  readonly fields: Readonly<Record<FaceField, string>>;
  readonly ofCard: Readonly<Record<CardField, string>>;
  readonly ofDeck: string;
  readonly left: string;
}

const words: Readonly<Record<Language, PlaceWords>> = {
  nl: {
    sides: { front: 'voorkant', back: 'achterkant' },
    fields: {
      title: 'titel',
      text: 'tekst',
      list: 'lijst',
      steps: 'stappen',
      a: 'keuze A',
      b: 'keuze B',
      c: 'keuze C',
      d: 'keuze D',
      options: 'keuzes',
      answer: 'antwoord',
      part: 'deel met een kopje',
      twist: 'wending',
      source: 'bron',
    },
    ofCard: {
      code: 'code',
      id: 'code',
      family: 'soort',
      copies: 'aantal',
      icon: 'icoon',
      look: 'vorm',
      picture: 'plaatje',
      alt: 'plaatje in woorden',
      notes: 'notitie voor de gespreksleider',
      extra: 'bewaard, niet op de kaart',
    },
    ofDeck: 'over het spel',
    left: 'over',
  },
  en: {
    sides: { front: 'front', back: 'back' },
    fields: {
      title: 'title',
      text: 'text',
      list: 'list',
      steps: 'steps',
      a: 'choice A',
      b: 'choice B',
      c: 'choice C',
      d: 'choice D',
      options: 'choices',
      answer: 'answer',
      part: 'part with a heading',
      twist: 'twist',
      source: 'source',
    },
    ofCard: {
      code: 'code',
      id: 'code',
      family: 'family',
      copies: 'copies',
      icon: 'icon',
      look: 'look',
      picture: 'picture',
      alt: 'picture in words',
      notes: 'note for the facilitator',
      extra: 'kept, not on the card',
    },
    ofDeck: 'about the deck',
    left: 'left over',
  },
};

/** A place as a person reads it: `tekst, voorkant`. */
export const namePlace = (place: ColumnPlace, language: Language): string => {
  const { sides, fields, ofCard, ofDeck } = words[language];
  const face = splitPlace(place);
  if (face) return `${fields[face.field]}, ${sides[face.side]}`;
  return Object.hasOwn(ofCard, place) ? ofCard[place as CardField] : ofDeck;
};

/** A column and where it goes: `stelling → tekst, voorkant`. */
export const tellColumn = ({ column, place, language: tongue }: ColumnGuess, language: Language): string =>
  `${column} → ${namePlace(place, language)}${tongue === undefined ? '' : ` (${tongue})`}`;

/** A place as a person writes it, by any name that a column could have: `tekst`, `achterkant`, or `-` for no card. */
export const readWishedPlace = (written: string): ColumnPlace | undefined =>
  written.trim() === '-' ? 'extra' : readName(written)?.place;

/** The first dozen columns, as a sentence can name them: `[country] [capital]`. */
export const sayColumns = (columns: readonly { readonly column: string }[]): string =>
  columns
    .slice(0, 12)
    .map(({ column }) => `[${short(column, 24)}]`)
    .join(' ');
