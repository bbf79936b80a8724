import { openPart } from '../browser/part.ts';
import { loadDeck, type SpokenDeck } from '../deck/deck.ts';
import { readEdition } from '../deck/edition.ts';
import type { LoadBox } from '../state/box.ts';
import type { Found } from '../state/open.ts';
import { readLinkDeck } from '../table/link.ts';

/** Of a deck that somebody opened the shelf is fetched with it; the game's own needs none. */
export const shelfPart = openPart(() => import('./loaded.ts'));
export const loadBox: LoadBox = (edition, language) =>
  readEdition(edition) ? shelfPart.load().then((shelf) => shelf?.loadKept(edition, language)) : loadDeck(language);

/** What a window opens with: its deck, and what else is asked of the shelf. */
export type Boxes = Pick<Found, 'boxes' | 'missing'> & { readonly box: SpokenDeck };

/** The deck that an address asks for, else that of the conversation under way; the game's own needs no shelf. */
export const findBoxes = async (usual: SpokenDeck, { kept, before }: Found): Promise<Boxes> => {
  const editions = [readLinkDeck(location.hash) ?? kept?.deck, kept?.deck, before?.deck];
  if (!editions.some((edition) => edition && readEdition(edition))) return { box: usual };
  return (await shelfPart.load())?.findBoxes(usual, editions) ?? { box: usual };
};
