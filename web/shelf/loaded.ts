import type { NamedBytes } from '../../cards/file/file-kind.ts';
import type { Language } from '../../cards/languages.ts';
import { loadDeck, type Notes, type SpokenDeck } from '../deck/deck.ts';
import { readEdition } from '../deck/edition.ts';
import { addOwnIcons, readNotes, speakDeck } from './dress.ts';
import { loadLetters } from './letters.ts';
import type { KeptDeck } from './record.ts';
import { shelf } from './shelf.ts';

/** What is fetched once a deck of one's own is on the table: the shelf, and how a deck of it is spoken. */

export const speakKept = async (
  kept: KeptDeck,
  pictures: readonly NamedBytes[],
  language: Language,
): Promise<SpokenDeck> => {
  const [{ drawings }, { letters }] = await Promise.all([
    loadDeck(language),
    loadLetters(kept.edition, kept.style, pictures),
  ]);
  return speakDeck(kept, pictures, language, await addOwnIcons(drawings), letters);
};

/** The deck of an edition that is not this game's own; undefined where it is not on the shelf, or cannot be made out. */
export const loadKept = async (edition: string, language: Language): Promise<SpokenDeck | undefined> => {
  try {
    const kept = await shelf.find(edition);
    return kept && (await speakKept(kept, await shelf.findPictures(kept.edition), language));
  } catch {
    // A record that nobody can read must not keep a window from opening.
    return undefined;
  }
};

/** Read without the deck, which is on the table by then: of thousands of cards that takes as long as dealing one. */
export const loadKeptNotes = async (edition: string, language: Language): Promise<Notes> =>
  readNotes(await shelf.findNotes(edition), language);

/**
 * Of the editions that a window may open with the first that is asked for, and those of the others that are here;
 * `missing` is the first where it is not.
 */
export const findBoxes = async (
  usual: SpokenDeck,
  editions: readonly (string | undefined)[],
): Promise<{ readonly box: SpokenDeck; readonly boxes: readonly SpokenDeck[]; readonly missing?: string }> => {
  const find = async (edition = '') => (readEdition(edition) ? loadKept(edition, usual.language) : usual);
  const [wanted = ''] = editions;
  const [box, ...boxes] = await Promise.all(editions.map(find));
  return { box: box ?? usual, boxes: boxes.flatMap((each) => each ?? []), ...(!box && { missing: wanted }) };
};
