import { expect, test } from 'vitest';
import type { Store } from '../../../web/browser/database.ts';
import { findLeaving, openShelf } from '../../../web/shelf/shelf.ts';
import { makeDeck } from './own-deck.ts';

const holdsBlob = (value: unknown): boolean =>
  value instanceof Blob ||
  (typeof value === 'object' &&
    value !== null &&
    !(value instanceof Uint8Array) &&
    Object.values(value).some((each) => holdsBlob(each)));

/** A database without a browser, that can be short of room. */
const openFake = () => {
  const records = new Map<string, unknown>();
  const asked: string[] = [];
  const fake = { isFull: false, records, asked };
  const inside = {
    get: (key: string) => {
      asked.push('get');
      return records.get(key);
    },
    getAll: () => {
      asked.push('getAll');
      return [...records.values()];
    },
    put: (record: { readonly edition: string }) => {
      // As a private window of WebKit.
      if (holdsBlob(record)) throw new DOMException('no Blob', 'DataCloneError');
      if (fake.isFull) throw new DOMException('full', 'QuotaExceededError');
      return records.set(record.edition, record);
    },
    delete: (key: string) => records.delete(key),
  };
  const store: Store = {
    work: async (_, act) => act(inside as unknown as IDBObjectStore) as never,
    wipe: async () => records.clear(),
  };
  return { ...fake, store, fill: () => (fake.isFull = true) };
};

const open = (keepsNothing = false) => {
  const [decks, pictures, asides] = [openFake(), openFake(), openFake()];
  const stays: string[] = [];
  return {
    decks,
    pictures,
    asides,
    stays,
    shelf: openShelf({
      decks: decks.store,
      pictures: pictures.store,
      asides: asides.store,
      keepsNothing: () => keepsNothing,
      askToStay: () => stays.push('stay'),
    }),
  };
};
const noaber = makeDeck('noaber');
const { edition } = noaber;

test('no note lies where a room reads decks: neither on a card nor in the file it came in', async () => {
  const { decks, asides, shelf } = open();
  expect(await shelf.put(noaber)).toBe(true);
  expect(decks.records.get(edition)).toMatchObject({ format: 1, edition });
  expect(decks.records.get(edition)).not.toHaveProperty('files');
  expect(JSON.stringify(decks.records.get(edition))).not.toContain('Laat het even stil');
  expect(asides.records.get(edition)).toMatchObject({ notes: { S001: { nl: ['Laat het even stil.'] } } });
  expect(await shelf.findFiles(edition)).toEqual(noaber.files);
});

test('a deck is found by its edition without reading all others; a conversation of an older edition finds the newer', async () => {
  const { decks, shelf } = open();
  await shelf.put(noaber);
  decks.asked.length = 0;
  expect((await shelf.find(edition))?.edition).toBe(edition);
  expect(decks.asked).toEqual(['get']);
  expect((await shelf.find('noaber~1.0.0~000000'))?.edition).toBe(edition);
  expect(await shelf.find('ander~1.0.0~000000')).toBeUndefined();
});

test('what is written down and cannot be made out, or is of a newer app, is no deck', async () => {
  const { decks, shelf } = open();
  await shelf.put(noaber);
  const { files: _, pictures: __, ...old } = noaber;
  for (const [i, bad] of [
    { deck: {}, style: {} },
    { ...old, format: 1, deck: { ...old.deck, cards: [null] } },
    { ...old, format: 2 },
    old,
    { ...old, format: 1, deck: { ...old.deck, languages: [] } },
  ].entries())
    decks.records.set(`${i}`, { ...bad, edition: `bad~1~00000${i}` });
  decks.records.set('none', 'text');
  expect((await shelf.list()).map((kept) => kept.edition)).toEqual([edition]);
});

test('pictures lie apart as bytes, and of a zip each takes its own room alone', async () => {
  const { decks, pictures, shelf } = open();
  const zip = new Uint8Array(1000).fill(7);
  expect(await shelf.put({ ...noaber, pictures: [{ name: 'plein.png', bytes: zip.subarray(10, 20) }] })).toBe(true);
  expect(decks.records.get(edition)).not.toHaveProperty('pictures');
  const [picture] = await shelf.findPictures(edition);
  expect(picture).toEqual({ name: 'plein.png', bytes: zip.slice(0, 10) });
  expect(picture?.bytes.buffer.byteLength).toBe(10);
  await shelf.drop(edition);
  expect(pictures.records.size).toBe(0);
});

test('where nothing may stay, or there is no room, a deck is here as long as its window, with its notes', async () => {
  const [noNotes, noPictures, noDecks] = [open(), open(), open()];
  noNotes.asides.fill();
  noPictures.pictures.fill();
  noDecks.decks.fill();
  for (const { shelf, decks, pictures, asides, stays } of [open(true), noNotes, noPictures, noDecks]) {
    expect(await shelf.put(noaber)).toBe(false);
    expect([decks, pictures, asides].map(({ records }) => records.size)).toEqual([0, 0, 0]);
    expect(stays).toEqual([]);
    expect((await shelf.list()).map((kept) => kept.edition)).toEqual([edition]);
    expect(await shelf.findNotes(edition)).toEqual({ S001: { nl: ['Laat het even stil.'] } });
    await shelf.drop(edition);
    expect(await shelf.list()).toEqual([]);
  }
});

test('what another window took away is here no longer', async () => {
  const { decks, shelf } = open();
  await shelf.put(noaber);
  decks.records.clear();
  expect(await shelf.list()).toEqual([]);
});

test('another edition takes the place of the one before, and of 21 decks the oldest goes, which is known before', async () => {
  const { shelf } = open();
  for (let i = 0; i < 20; i++) await shelf.put(makeDeck(`deck-${i}`, i));
  const decks = await shelf.list();
  expect(findLeaving(decks, makeDeck('deck-3', 30, 'other').edition)).toBeUndefined();
  expect(findLeaving(decks.slice(1), edition)).toBeUndefined();
  expect(findLeaving(decks, edition)?.deck.name).toBe('deck-0');
  await shelf.put(makeDeck('deck-3', 30, 'other'));
  expect((await shelf.list()).map(({ deck }) => deck.id)).toHaveLength(20);
  await shelf.put({ ...noaber, opened: 40 });
  const left = (await shelf.list()).map(({ deck }) => deck.id);
  expect(left).toHaveLength(20);
  expect(left).not.toContain('deck-0');
});
