import type { OwnDeck, PlacedCard } from '../../cards/own/placed.ts';
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

/** What is for the facilitator alone, by the code of its card. It is kept apart: the room's window opens decks too. */
export type KeptNotes = Readonly<Record<string, NonNullable<PlacedCard['notes']>>>;

/** A deck without a note, and its notes. */
export const partNotes = (kept: KeptDeck): { readonly bare: KeptDeck; readonly notes: KeptNotes } => ({
  bare: { ...kept, deck: { ...kept.deck, cards: kept.deck.cards.map(({ notes: _, ...card }) => card) } },
  notes: Object.fromEntries(kept.deck.cards.flatMap(({ code, notes }) => (notes ? [[code, notes] as const] : []))),
});

/** Decks that stand beside each other; the one that was opened longest ago makes room. */
export const MOST_DECKS = 20;

/** Decks of this browser, the latest first. Where there is no database a deck lasts as long as its window. */
const { work, wipe } = openStore(`ruimtemakers${folder}:decks`, 'decks', 'edition');
const asides = openStore(`ruimtemakers${folder}:deck-notes`, 'notes', 'edition');
const here = new Map<string, KeptDeck>();
const notesHere = new Map<string, KeptNotes>();

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

/** The notes of a deck, for the facilitator's window. */
export const findNotes = async (edition: string): Promise<KeptNotes> => {
  const filed: unknown = await asides.work('readonly', (store) => store.get(edition)).catch(() => undefined);
  const known = notesHere.get(edition) ?? {};
  return typeof filed === 'object' && filed !== null && 'notes' in filed ? (filed.notes as KeptNotes) : known;
};

/** Keeps a deck; false where that works for this window alone. */
export const putDeck = async (kept: KeptDeck): Promise<boolean> => {
  const { edition } = kept;
  const { bare, notes } = partNotes(kept);
  here.set(edition, bare);
  notesHere.set(edition, notes);
  await asides.work('readwrite', (store) => store.put({ edition, notes })).catch(() => undefined);
  const isFiled = await work('readwrite', (store) => store.put(bare)).then(
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
  notesHere.delete(edition);
  await asides.work('readwrite', (store) => store.delete(edition)).catch(() => undefined);
  await work('readwrite', (store) => store.delete(edition)).catch(() => undefined);
};

export const wipeDecks = async (): Promise<void> => {
  here.clear();
  notesHere.clear();
  await Promise.all([wipe(), asides.wipe()]);
};
