import type { OwnDeck } from '../../cards/own/placed.ts';
import type { HouseStyle } from '../../cards/style/style.ts';
import { openStore } from '../browser/database.ts';
import { folder } from '../browser/folder.ts';
import { isSameDeck } from '../deck/edition.ts';

/** A file as it came, to be handed back as it came. */
export interface KeptFile {
  readonly name: string;
  readonly content: Blob;
}

/** A deck that somebody opened here, with all that belongs to it. It never leaves this computer. */
export interface KeptDeck {
  /** Its key: id, version and hash (web/deck/edition.ts). */
  readonly edition: string;
  readonly deck: OwnDeck;
  readonly style: HouseStyle;
  readonly pictures: readonly KeptFile[];
  /** The files it was read from. */
  readonly files: readonly KeptFile[];
  /** ms since 1970. */
  readonly opened: number;
}

/** Decks that stand beside each other; the one that was opened longest ago makes room. */
export const MOST_DECKS = 20;

/** Decks of this browser, the latest first. Where there is no database a deck lasts as long as its window. */
const { work, wipe } = openStore(`ruimtemakers${folder}:decks`, 'decks', 'edition');
const here = new Map<string, KeptDeck>();

const isDeck = (found: unknown): found is KeptDeck =>
  typeof found === 'object' && found !== null && 'edition' in found && 'deck' in found && 'style' in found;

export const listDecks = async (): Promise<readonly KeptDeck[]> => {
  const filed = await work('readonly', (store) => store.getAll()).catch((): unknown[] => []);
  const found = new Map(filed.filter(isDeck).map((kept) => [kept.edition, kept]));
  for (const kept of here.values()) if (!found.has(kept.edition)) found.set(kept.edition, kept);
  return [...found.values()].sort((a, b) => b.opened - a.opened);
};

/** A deck by its edition; or the latest edition of the same deck, which its conversations can still be opened with. */
export const findDeck = async (edition: string): Promise<KeptDeck | undefined> => {
  const decks = await listDecks();
  return decks.find((kept) => kept.edition === edition) ?? decks.find((kept) => isSameDeck(kept.edition, edition));
};

/** Keeps a deck; false where that works for this window alone. */
export const putDeck = async (kept: KeptDeck): Promise<boolean> => {
  here.set(kept.edition, kept);
  const isFiled = await work('readwrite', (store) => store.put(kept)).then(
    () => true,
    () => false,
  );
  const old = (await listDecks()).slice(MOST_DECKS);
  for (const { edition } of old) await dropDeck(edition);
  // A browser that is short of room asks nobody before it wipes, but for who asked it not to.
  navigator.storage?.persist?.().catch(() => undefined);
  return isFiled;
};

export const dropDeck = async (edition: string): Promise<void> => {
  here.delete(edition);
  await work('readwrite', (store) => store.delete(edition)).catch(() => undefined);
};

export const wipeDecks = async (): Promise<void> => {
  here.clear();
  await wipe();
};
