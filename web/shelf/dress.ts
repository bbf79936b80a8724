import { load as loadOwnIcons } from 'virtual:icons/own';
import { endingOf, type NamedBytes } from '../../cards/file/file-kind.ts';
import type { Language } from '../../cards/languages.ts';
import type { OwnDeck, PlacedText, Tongue } from '../../cards/own/placed.ts';
import { dressDeck } from '../../cards/style/dress.ts';
import type { Drawings, HouseLetters, Notes, SpokenDeck, SpokenPlaces } from '../deck/deck.ts';
import { isDrawing, sizeDrawing } from './drawing.ts';
import { forgetLetters, isFontName } from './letters.ts';
import type { KeptDeck, KeptNotes } from './record.ts';

/** The language of the cards where the words around them are in one of ours: the same, or the deck's own. */
export const chooseTongue = (languages: OwnDeck['languages'], language: Language): Tongue =>
  languages.find((tongue) => tongue.toLowerCase().split('-')[0] === language) ?? languages[0];

/** One that offers two, and turns once: the room goes through it in stages, unless there is more in front than those say. */
const isStaged = ({ front, back }: PlacedText) =>
  front.options?.length === 2 &&
  Boolean(front.twist || back.twist) &&
  !(front.list ?? front.steps ?? front.parts ?? front.answer);

const isFilled = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

/** A kept deck as the table, the desk and the room know decks. Its notes are apart: no deck in the room has them. */
export const speakDeck = (
  kept: KeptDeck,
  pictures: readonly NamedBytes[],
  language: Language,
  drawings: Drawings,
  letters?: HouseLetters,
): SpokenDeck => {
  const { deck, style, edition } = kept;
  const dressed = dressDeck(deck, chooseTongue(deck.languages, language), {
    style,
    makePrintable: (text) => text,
    hasIcon: (name) => drawings[name] !== undefined,
  });
  const [first] = Object.values(dressed.families);
  const common = first && { colour: first.colour, tint: first.tint };
  const cards = dressed.cards.flatMap((card): readonly SpokenPlaces[] => {
    if (!('look' in card)) return [];
    const { notes: _, ...rest } = card;
    const text = card.text[language];
    return [
      {
        ...rest,
        // A choice of two says its twist when the room comes to it, and not before.
        text,
        ...(card.look === 'choice' && isStaged(text) && { staged: true as const }),
        ...(!Object.values(text.back).some(isFilled) && { oneSided: true as const, ...(common && { common }) }),
      },
    ];
  });
  return {
    language,
    version: edition,
    date: deck.date,
    families: dressed.families,
    cards,
    drawings,
    own: {
      ...(style.logo && { logo: { name: style.logo.file, alt: style.logo.alt ?? deck.name } }),
      ...(dressed.own ?? { name: deck.name, tongue: deck.languages[0] }),
      pictures: addressPictures(
        edition,
        pictures.filter(({ name }) => !isFontName(name)),
      ),
      ...(letters && { letters }),
    },
  };
};

/** Its notes for the facilitator, by code. */
export const readNotes = (notes: KeptNotes, language: Language): Notes =>
  Object.fromEntries(
    Object.entries(notes).flatMap(([code, said]) => {
      const [first, ...others] = Object.keys(said);
      const lines = first === undefined ? [] : (said[chooseTongue([first, ...others], language)] ?? []);
      return lines.length > 0 ? [[code, { lines }] as const] : [];
    }),
  );

const addressOf = ({ name, bytes }: NamedBytes): string => {
  const drawing = isDrawing(name) && sizeDrawing(new TextDecoder().decode(bytes));
  const type = drawing ? 'image/svg+xml' : `image/${endingOf(name).replace('jpg', 'jpeg')}`;
  return URL.createObjectURL(new Blob([drawing || (bytes as Uint8Array<ArrayBuffer>)], { type }));
};

const addresses = new Map<string, Readonly<Record<string, string>>>();

/** One address a picture, until it is forgotten. */
const addressPictures = (edition: string, pictures: readonly NamedBytes[]): Readonly<Record<string, string>> => {
  const known = addresses.get(edition) ?? Object.fromEntries(pictures.map((each) => [each.name, addressOf(each)]));
  addresses.set(edition, known);
  return known;
};

/** Frees what the pictures and the letters of a deck took, once nobody looks at them any more. */
export const forgetPictures = (edition: string): void => {
  forgetLetters(edition);
  for (const address of Object.values(addresses.get(edition) ?? {})) URL.revokeObjectURL(address);
  addresses.delete(edition);
};

/** The drawings that families of other decks may have, besides those of this game. */
export const addOwnIcons = async (drawings: Drawings): Promise<Drawings> => ({
  ...(await loadOwnIcons().catch(() => ({}))),
  ...drawings,
});
