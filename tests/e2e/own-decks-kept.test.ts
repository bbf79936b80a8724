import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { csv, dealFirst, dialogOf, dropFile, openDecks, openDecksAtWork, press, useFiles } from './deck-dialog.ts';
import { openApp, openProjector, typeCode } from './page.ts';
import { visitEach } from './visit.ts';

/** Where decks of people's own come from and stay: links, drops, private windows, shared computers, and what got lost. */

let page: Page;
let heard: readonly string[];
visitEach({ width: 1366, height: 768 }, (visit) => {
  ({ page, heard } = visit);
});

const talk = csv('praat.csv', ['code;tekst;notities', 'T01;Wie helpt er in jullie straat?;Laat het even stil.']);
const lay = async (name: string) => {
  await press(page, `Gebruik deze kaarten: ${name}`);
  await dialogOf(page).waitFor({ state: 'hidden' });
};

/** One pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('a private window that keeps no Blob keeps a deck with its picture over a reload', async () => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    const holdsBlob = (value: unknown): boolean =>
      value instanceof Blob ||
      (typeof value === 'object' &&
        value !== null &&
        !ArrayBuffer.isView(value) &&
        Object.values(value).some(holdsBlob));
    IDBObjectStore.prototype.put = function (value, key) {
      if (holdsBlob(value)) throw new DOMException('Blobs are kept nowhere here.', 'DataCloneError');
      return put.call(this, value, key);
    };
  });
  await openApp(page, 'lang=nl');
  await openDecks(page);
  await useFiles(page, [
    csv('plekken.csv', ['titel;plaatje', 'Het plein;plein.png']),
    { name: 'plein.png', mimeType: 'image/png', buffer: pixel },
  ]);
  await dealFirst(page);
  const drawn = () =>
    page.locator('.desk .pictured img').evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth));
  expect(await drawn()).toBe(1);
  await page.reload();
  expect(await drawn()).toBe(1);
  expect(heard).toEqual([]);
});

test('where nothing may stay a deck goes with its window, and the table says so', async () => {
  await openApp(page, 'lang=nl');
  await press(page, 'Gesprek');
  await page.getByLabel('Bewaar niets op deze computer').check();
  await openDecks(page);
  await useFiles(page, [talk]);
  await page.getByText('Deze browser bewaart deze kaarten niet.').waitFor();
  const left = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  const filed = await page.evaluate(
    (names) =>
      Promise.all(
        names.map(
          (name) =>
            new Promise<number>((done, fail) => {
              const request = indexedDB.open(name);
              request.onerror = () => fail(request.error);
              request.onsuccess = () => {
                const [store] = request.result.objectStoreNames;
                if (!store) return done(0);
                const count = request.result.transaction(store).objectStore(store).count();
                count.onsuccess = () => done(count.result);
              };
            }),
        ),
      ),
    left.filter((name) => name.includes(':deck')),
  );
  expect(filed.filter((count) => count > 0)).toEqual([]);
  // Another deck that stays nowhere takes nothing from the first.
  await openDecks(page);
  await useFiles(page, [csv('ander.csv', ['tekst', 'Wat nu?'])]);
  await openDecks(page);
  await lay('Praat');
  await page.getByText('Deze browser bewaart deze kaarten niet.').waitFor();
  expect(heard).toEqual([]);
});

test('where the browser keeps nothing at all, cards of one’s own are not said to stand in the address', async () => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, { get: refuse });
  });
  await openApp(page, 'lang=nl');
  await openDecks(page);
  await useFiles(page, [talk]);
  await dealFirst(page);
  await page.locator('main .note').first().waitFor();
  expect(await page.locator('main .note').allTextContents()).toEqual([
    'Deze browser bewaart deze kaarten en dit gesprek niet. Ze zijn er tot je deze pagina sluit of vernieuwt. Bewaar allebei als bestand.',
  ]);
});

test('notes of one deck never stand beside a card of another, also where its own do not come', async () => {
  await openApp(page, 'lang=nl');
  await openDecks(page);
  await useFiles(page, [talk]);
  await dealFirst(page);
  const notes = page.getByText('Laat het even stil.');
  await page.locator('[data-code=T01]').waitFor();
  await page.keyboard.press('i');
  await notes.waitFor();
  await page.route(/notes-nl/, (route) => route.abort());
  await openDecksAtWork(page);
  await lay('Ruimtemakers');
  await dealFirst(page);
  await typeCode(page, 'T01');
  await page.locator('[data-code=T01]').waitFor();
  expect(await notes.count()).toBe(0);
});

test('a link of the host opens a file, also in a page that is open; where none lies it is said', async () => {
  await page.route('**/decks/noaber.csv', (route) => route.fulfill({ body: 'tekst\nWie helpt er?' }));
  await page.route('**/decks/weg.csv', (route) => route.fulfill({ status: 404, body: '' }));
  await openApp(page, 'deckfile=/decks/noaber.csv&lang=nl');
  await dialogOf(page).getByText('Wie helpt er?').first().waitFor();
  await page.keyboard.press('Escape');
  await dialogOf(page).waitFor({ state: 'hidden' });
  await page.evaluate(() => location.assign('#deckfile=/decks/weg.csv'));
  await dialogOf(page).getByText('Op dat adres staat geen bestand met kaarten.').waitFor();
});

test('a drop takes no window away: the room keeps its card, and a saved conversation is told from cards', async () => {
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  const room = await openProjector(page);
  await dropFile(room, 'tekst\nWie helpt er?', 'kaarten.csv');
  expect(await dialogOf(page).count()).toBe(0);
  await dropFile(page, '{"app":"ruimtemakers","format":1}', 'gesprek.json');
  await dialogOf(page).getByText('In ‘gesprek.json’ zit een gesprek').waitFor();
  expect(heard).toEqual([]);
});

test('a deck that nobody can read any more keeps no page from opening', async () => {
  await openApp(page, 'lang=nl');
  await openDecks(page);
  await useFiles(page, [talk]);
  await dealFirst(page);
  await page.locator('[data-code=T01]').waitFor();
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('ruimtemakers:decks');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('decks', 'readwrite');
          transaction.oncomplete = () => done();
          const store = transaction.objectStore('decks');
          store.getAll().onsuccess = ({ target }) => {
            const [record] = (target as IDBRequest).result;
            // One as a version with a fault may have left it: whole to look at, and its texts are none.
            const cards = record.deck.cards.map((card: object) => ({ ...card, text: { nl: 'x' } }));
            store.put({ ...record, deck: { ...record.deck, cards } });
          };
        };
      }),
  );
  await page.reload();
  await page.getByText('‘praat’ bij, en die staan niet in deze browser').waitFor();
  await dealFirst(page);
  await page.locator('[data-code]').waitFor();
  expect(heard).toEqual([]);
});
