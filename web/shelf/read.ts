import { isStyleName, type NamedBytes } from '../../cards/file/file-kind.ts';
import { type ReadDeck, readDeck } from '../../cards/read/read.ts';
import type { Wishes } from '../../cards/read/wishes.ts';
import { tellFamilyColours } from '../../cards/style/looks.ts';
import { readStyle } from '../../cards/style/read-style.ts';
import { type HouseStyle, plainStyle, type StyleNote } from '../../cards/style/style.ts';
import { hashBytes, writeEdition } from './edition.ts';
import { choosePictures, type Note } from './pictures.ts';
import type { WholeDeck } from './record.ts';

export { type CardField, type ColumnGuess, type ColumnPlace, faceFields } from '../../cards/column/column-place.ts';
export { namePlace } from '../../cards/column/place-words.ts';
export type { NamedBytes } from '../../cards/file/file-kind.ts';
export { sayProblem } from '../../cards/say/say.ts';
export { isCorrected, writeCorrected } from './corrected.ts';
export { tellScreenOnly } from './paper-letters.ts';
export { sayBadFont } from './pictures.ts';
export type { Wishes };

/** What the files hold, and what would be kept of it. Nothing is kept yet. */
export interface ReadHere {
  readonly read: ReadDeck;
  readonly kept: WholeDeck | undefined;
  readonly notes: readonly Note[];
}

/** Reads what somebody hands in, as a deck to look at first. It never throws: what is wrong is told in sentences. */
export const readHere = async (files: readonly NamedBytes[], wishes: Wishes, now: number): Promise<ReadHere> => {
  const read = await readDeck(files, { date: new Date(now).toISOString().slice(0, 10), ...wishes });
  const styled = openStyle(read.attached);
  const { deck } = read;
  if (!deck) return { read, kept: undefined, notes: styled.notes };
  const colours = tellFamilyColours(deck.families);
  const { pictures, notes } = choosePictures(deck, styled.style, read.attached);
  const whole = { deck, style: styled.style, pictures, files, opened: now };
  return {
    read,
    kept: { ...whole, edition: nameEdition(whole) },
    notes: [...notes, ...styled.notes, ...colours.told, ...colours.problems],
  };
};

/** Follows what it says and shows; the day it was opened is no part of that. */
const nameEdition = ({ deck, style, pictures }: Omit<WholeDeck, 'edition'>): string => {
  const shown = pictures.map(({ name, bytes }) => [name, bytes.length, hashBytes(bytes)]);
  const said = [{ ...deck, date: '' }, style];
  return writeEdition(deck.id, deck.version, JSON.stringify(shown.length > 0 ? [...said, shown] : said));
};

const openStyle = (
  files: readonly NamedBytes[],
): { readonly style: HouseStyle; readonly notes: readonly StyleNote[] } => {
  const file = files.find(({ name }) => isStyleName(name));
  if (!file) return { style: plainStyle, notes: [] };
  const { style, told, problems } = readStyle(new TextDecoder().decode(file.bytes));
  return { style, notes: [...told, ...problems] };
};

/** The same deck beside the one that has its name, under a name of its own. */
export const renameDeck = (kept: WholeDeck, taken: readonly string[]): WholeDeck => {
  const base = kept.deck.id.slice(0, 56);
  let number = 2;
  while (taken.includes(`${base}-${number}`)) number += 1;
  const deck = { ...kept.deck, id: `${base}-${number}`, name: `${kept.deck.name} ${number}` };
  return { ...kept, deck, edition: nameEdition({ ...kept, deck }) };
};
