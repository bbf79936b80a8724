import type { NamedBytes } from '../../cards/file/file-kind.ts';
import type { OwnDeck, PlacedCard } from '../../cards/own/placed.ts';
import type { HouseStyle } from '../../cards/style/style.ts';
import { readEdition } from '../deck/edition.ts';
import { isObject } from '../workshop/part/json.ts';

/** A deck that somebody opened here, as a room may see it. It never leaves this computer. */
export interface KeptDeck {
  /** Its key: id, version and hash (web/deck/edition.ts). */
  readonly edition: string;
  readonly deck: OwnDeck;
  readonly style: HouseStyle;
  /** ms since 1970. */
  readonly opened: number;
}

/** What is for the facilitator alone, by the code of its card. */
export type KeptNotes = Readonly<Record<string, NonNullable<PlacedCard['notes']>>>;

/** What lies apart, because the room's window opens decks too: the notes, and the files, in which they stand as well. */
export interface Aside {
  readonly notes: KeptNotes;
  /** The files it was read from. */
  readonly files: readonly NamedBytes[];
}

/** A deck as it was read, with all that came with it. Its pictures lie apart as well: a list of decks needs none. */
export interface WholeDeck extends KeptDeck, Pick<Aside, 'files'> {
  readonly pictures: readonly NamedBytes[];
}

/** Of a deck as it is written down; it grows when an older app would misread it. */
export const FORMAT = 1;

/** A deck in its three parts, as they are written down. */
export interface PartedDeck {
  /** Without a note. */
  readonly bare: KeptDeck;
  readonly pictures: readonly NamedBytes[];
  readonly aside: Aside;
}

export const partDeck = ({ files, pictures, ...kept }: WholeDeck): PartedDeck => ({
  bare: {
    ...kept,
    deck: { ...kept.deck, cards: kept.deck.cards.map(({ notes: _, ...card }) => card) },
  },
  aside: {
    notes: Object.fromEntries(kept.deck.cards.flatMap(({ code, notes }) => (notes ? [[code, notes] as const] : []))),
    files: files.map(cutOut),
  },
  pictures: pictures.map(cutOut),
});

/** A part of a zip is a look into all of it, and would be written down with all of it. */
const cutOut = ({ name, bytes }: NamedBytes): NamedBytes => ({
  name,
  bytes: bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice(),
});

const isText = (found: unknown): found is string => typeof found === 'string';
const isCard = (found: unknown) =>
  isObject(found) && isText(found.code) && isText(found.family) && isText(found.look) && isObject(found.text);
const isFamily = (found: unknown) => isObject(found) && isText(found.id) && isObject(found.name);
const areAll = (found: unknown, is: (each: unknown) => boolean): boolean =>
  Array.isArray(found) && found.length > 0 && found.every(is);
const isOwnDeck = (found: unknown): found is OwnDeck =>
  isObject(found) &&
  [found.id, found.name, found.version, found.date].every(isText) &&
  areAll(found.languages, isText) &&
  areAll(found.families, isFamily) &&
  areAll(found.cards, isCard);

/** Bytes, because a private window of some browsers keeps no Blob. */
const readFile = (file: unknown): readonly NamedBytes[] => {
  if (!isObject(file)) return [];
  const { name, bytes } = file;
  return isText(name) && bytes instanceof Uint8Array ? [{ name, bytes }] : [];
};

/** Files of one kind in a record, as they were written down. */
export const readFiles = (found: unknown, kind: 'files' | 'pictures'): readonly NamedBytes[] => {
  const files = isObject(found) ? found[kind] : undefined;
  return Array.isArray(files) ? files.flatMap(readFile) : [];
};

/** A deck as it was written down; undefined for what is none, or is of a newer app. */
export const readDeckRecord = (found: unknown): KeptDeck | undefined => {
  if (!isObject(found)) return undefined;
  const { format, edition, deck, style, opened } = found;
  if (typeof format !== 'number' || format > FORMAT) return undefined;
  if (!isText(edition) || !readEdition(edition) || !isOwnDeck(deck) || !isObject(style)) return undefined;
  return {
    edition,
    deck,
    style: style as unknown as HouseStyle,
    opened: Number(opened) || 0,
  };
};

export const readKeptNotes = (found: unknown): KeptNotes =>
  isObject(found) && isObject(found.notes) ? (found.notes as KeptNotes) : {};
