import type { Tongue } from '../own/placed.ts';

/** What stands on a side of a card under one name. `a` to `d` are the doors of a choice. */
export const faceFields = [
  'title',
  'text',
  'list',
  'steps',
  'a',
  'b',
  'c',
  'd',
  'options',
  'answer',
  'part',
  'twist',
  'source',
] as const;
export type FaceField = (typeof faceFields)[number];

/** What belongs to a card as a whole. */
export const cardFields = [
  'code',
  'id',
  'family',
  'copies',
  'icon',
  'look',
  'picture',
  'alt',
  'notes',
  'extra',
] as const;
export type CardField = (typeof cardFields)[number];

/** What belongs to a family or the deck, and stands once in a table that we wrote ourselves. */
const deckFields = [
  'family.name',
  'family.many',
  'family.letters',
  'family.colour',
  'family.icon',
  'family.look',
  'deck.name',
  'deck.id',
  'deck.version',
  'deck.date',
  'deck.credit',
  'deck.languages',
] as const;
export type DeckField = (typeof deckFields)[number];

/** Where the cells of a column go: `text`, `back.text`, `code`. */
export type ColumnPlace = `front.${FaceField}` | `back.${FaceField}` | CardField | DeckField;

/** What a column was taken for, and by what; a wish can overrule it. */
export interface ColumnGuess {
  /** From 0, as it stands in the file. */
  readonly index: number;
  /** Its own name, or its letter where it has none. */
  readonly column: string;
  readonly place: ColumnPlace;
  /** Only where the column is in one language of several. */
  readonly language?: Tongue;
  /** What a labelled part is called on the card, or a kept column in `extra`. */
  readonly label: string;
  readonly why: 'name' | 'content' | 'left over' | 'wish';
}

/** A place as it is written in a wish or in a table of ours; undefined when it is none. */
export const readPlace = (written: string): ColumnPlace | undefined => {
  const [, side, field] = /^(?:(front|back)\.)?([a-z]+)$/.exec(written) ?? [];
  const known = faceFields.find((name) => name === field);
  if (known !== undefined)
    return side === 'back' ? `back.${known}` : side === 'front' ? `front.${known}` : `${usualSide(known)}.${known}`;
  return [...cardFields, ...deckFields].find((name) => name === written);
};

/** On which side a field stands when nobody says: what is asked in front, what follows from it behind. */
export const usualSide = (field: FaceField): 'front' | 'back' =>
  ['list', 'steps', 'part', 'twist', 'answer'].includes(field) ? 'back' : 'front';

/** A place without its side, and the side. */
export const splitPlace = (
  place: ColumnPlace,
): { readonly side: 'front' | 'back'; readonly field: FaceField } | undefined => {
  const [side, name] = place.split('.');
  const field = faceFields.find((known) => known === name);
  return field !== undefined && (side === 'front' || side === 'back') ? { side, field } : undefined;
};

/** The same field of the other language, or the same twice: what two columns may not both fill. */
export const samePlace = (one: ColumnGuess, other: ColumnGuess): boolean =>
  one.place === other.place && one.language === other.language;

/** Whether some column has a place already. */
export const has = (guesses: readonly ColumnGuess[], place: ColumnPlace): boolean =>
  guesses.some((guess) => guess.place === place);
