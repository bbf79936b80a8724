import type { OwnDeck, PlacedCard } from '../../cards/own/placed.ts';
import type { HouseStyle } from '../../cards/style/style.ts';
import { readEdition } from '../deck/edition.ts';
import { isObject } from '../workshop/part/json.ts';

/** A file as it came, to be handed back as it came. */
export interface KeptFile {
  readonly name: string;
  readonly content: Blob;
}

/** A deck that somebody opened here, with all that a room may see of it. It never leaves this computer. */
export interface KeptDeck {
  /** Its key: id, version and hash (web/deck/edition.ts). */
  readonly edition: string;
  readonly deck: OwnDeck;
  readonly style: HouseStyle;
  readonly pictures: readonly KeptFile[];
  /** ms since 1970. */
  readonly opened: number;
}

/** What is for the facilitator alone, by the code of its card. */
export type KeptNotes = Readonly<Record<string, NonNullable<PlacedCard['notes']>>>;

/** What lies apart, because the room's window opens decks too: the notes, and the files, in which they stand as well. */
export interface Aside {
  readonly notes: KeptNotes;
  /** The files it was read from. */
  readonly files: readonly KeptFile[];
}

/** A deck as it was read, with all that came with it. */
export interface WholeDeck extends KeptDeck, Pick<Aside, 'files'> {}

/** Of a deck as it is written down; it grows when an older app would misread it. */
const FORMAT = 1;

/** A deck without a note, as it is written down, and what lies apart from it. */
export const partAside = ({ files, ...kept }: WholeDeck): { readonly bare: KeptDeck; readonly aside: Aside } => ({
  bare: {
    ...kept,
    ...{ format: FORMAT },
    deck: { ...kept.deck, cards: kept.deck.cards.map(({ notes: _, ...card }) => card) },
  },
  aside: {
    notes: Object.fromEntries(kept.deck.cards.flatMap(({ code, notes }) => (notes ? [[code, notes] as const] : []))),
    files,
  },
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

export const readFiles = (found: unknown): readonly KeptFile[] =>
  Array.isArray(found)
    ? found.filter((file) => isObject(file) && isText(file.name) && file.content instanceof Blob)
    : [];

/** A deck as it was written down; undefined for what is none, or is of a newer app. One without a number is of the first. */
export const readDeckRecord = (found: unknown): KeptDeck | undefined => {
  if (!isObject(found)) return undefined;
  const { format = FORMAT, edition, deck, style, opened } = found;
  if (typeof format !== 'number' || format > FORMAT) return undefined;
  if (!isText(edition) || !readEdition(edition) || !isOwnDeck(deck) || !isObject(style)) return undefined;
  return {
    edition,
    deck,
    style: style as unknown as HouseStyle,
    pictures: readFiles(found.pictures),
    opened: Number(opened) || 0,
  };
};

/** What lies apart, as it was written down. */
export const readAside = (found: unknown): Partial<Aside> =>
  isObject(found)
    ? {
        ...(isObject(found.notes) && { notes: found.notes as KeptNotes }),
        ...(found.files !== undefined && { files: readFiles(found.files) }),
      }
    : {};
