import type { NamedBytes } from '../../cards/file/file-kind.ts';
import { openStore, type Store } from '../browser/database.ts';
import { folder } from '../browser/folder.ts';
import { isSameDeck } from '../deck/edition.ts';
import { keepsNothing } from '../state/storage.ts';
import {
  FORMAT,
  type KeptDeck,
  type KeptNotes,
  type PartedDeck,
  partDeck,
  readDeckRecord,
  readFiles,
  readKeptNotes,
  type WholeDeck,
} from './record.ts';

/** Decks that stand beside each other; the one that was opened longest ago makes room. */
const MOST_DECKS = 20;

/** Decks of this browser. Where there is no database, or nothing may stay, a deck lasts as long as its window. */
export interface Shelf {
  /** The latest first. */
  readonly list: () => Promise<readonly KeptDeck[]>;
  /** A deck by its edition; or the latest edition of the same deck, which its conversations can still be opened with. */
  readonly find: (edition: string) => Promise<KeptDeck | undefined>;
  readonly findPictures: (edition: string) => Promise<readonly NamedBytes[]>;
  readonly findNotes: (edition: string) => Promise<KeptNotes>;
  /** The files it was read from. */
  readonly findFiles: (edition: string) => Promise<readonly NamedBytes[]>;
  /** Keeps a deck, in place of other editions of it; false where that works for this window alone. */
  readonly put: (whole: WholeDeck) => Promise<boolean>;
  readonly drop: (edition: string) => Promise<void>;
  readonly wipe: () => Promise<void>;
}

interface Places {
  readonly decks: Store;
  readonly pictures: Store;
  readonly asides: Store;
  readonly keepsNothing: () => boolean;
  /** A browser that is short of room asks nobody before it wipes, but for who asked it not to. */
  readonly askToStay: () => void;
}

/** Which deck makes room for another one; none where there is room, or where the same deck makes it. */
export const findLeaving = (decks: readonly KeptDeck[], edition: string): KeptDeck | undefined =>
  decks.filter((kept) => !isSameDeck(kept.edition, edition))[MOST_DECKS - 1];

export const openShelf = ({ decks, pictures, asides, keepsNothing, askToStay }: Places): Shelf => {
  /** What could not be written down, or may not be. */
  const here = new Map<string, PartedDeck>();
  const stores = [asides, pictures, decks];
  const read = ({ work }: Store, edition: string): Promise<unknown> =>
    work('readonly', (store) => store.get(edition)).catch(() => undefined);
  const write = ({ work }: Store, record: object): Promise<boolean> =>
    work('readwrite', (store) => store.put(record)).then(
      () => true,
      () => false,
    );
  const list = async () => {
    const filed = await decks.work('readonly', (store) => store.getAll()).catch((): unknown[] => []);
    const found = new Map(filed.flatMap((each) => readDeckRecord(each) ?? []).map((kept) => [kept.edition, kept]));
    for (const { bare } of here.values()) found.set(bare.edition, bare);
    return [...found.values()].sort((a, b) => b.opened - a.opened);
  };
  const erase = async (edition: string) => {
    for (const { work } of stores) await work('readwrite', (store) => store.delete(edition)).catch(() => undefined);
  };
  const drop = (edition: string) => {
    here.delete(edition);
    return erase(edition);
  };
  return {
    list,
    find: async (edition) =>
      here.get(edition)?.bare ??
      readDeckRecord(await read(decks, edition)) ??
      (await list()).find((kept) => isSameDeck(kept.edition, edition)),
    findPictures: async (edition) =>
      here.get(edition)?.pictures ?? readFiles(await read(pictures, edition), 'pictures'),
    findNotes: async (edition) => here.get(edition)?.aside.notes ?? readKeptNotes(await read(asides, edition)),
    findFiles: async (edition) => here.get(edition)?.aside.files ?? readFiles(await read(asides, edition), 'files'),
    put: async (whole) => {
      const parted = partDeck(whole);
      const { edition } = whole;
      for (const other of here.keys()) if (isSameDeck(other, edition)) here.delete(other);
      here.set(edition, parted);
      if (keepsNothing()) return false;
      // The deck last: one whose notes or pictures got lost is not kept.
      const isWritten =
        (await write(asides, { edition, ...parted.aside })) &&
        (await write(pictures, { edition, pictures: parted.pictures })) &&
        (await write(decks, { ...parted.bare, format: FORMAT }));
      if (!isWritten) {
        // Half of a deck is none; one that was whole before stays.
        if (!readDeckRecord(await read(decks, edition))) await erase(edition);
        return false;
      }
      here.delete(edition);
      askToStay();
      const others = (await list()).filter((kept) => kept.edition !== edition);
      const old = others.filter((kept) => isSameDeck(kept.edition, edition));
      for (const gone of [...old, findLeaving(others, edition)]) if (gone) await drop(gone.edition);
      return true;
    },
    drop,
    wipe: async () => {
      here.clear();
      await Promise.all(stores.map(({ wipe }) => wipe()));
    },
  };
};

const name = `ruimtemakers${folder}`;
export const shelf = openShelf({
  decks: openStore(`${name}:decks`, 'decks', 'edition'),
  pictures: openStore(`${name}:deck-pictures`, 'pictures', 'edition'),
  asides: openStore(`${name}:deck-notes`, 'notes', 'edition'),
  keepsNothing,
  askToStay: () => {
    navigator.storage?.persist?.().catch(() => undefined);
  },
});
