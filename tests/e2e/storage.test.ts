import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { languages } from '../../cards/schema.ts';
import { offlineWords } from '../../web/offline/words.ts';
import { connect, openApp, openPage, readCode } from './page.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openPage(browser);
});
afterEach(() => page.context().close());

const forbid = () => {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
};
/** A database that takes nothing: the disk is full. */
const fillDatabase = () => {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
};
/** A storage that is really full: of the five million characters a browser gives, none is left. */
const fill = () => {
  for (let size = 2 ** 22; size >= 1; size /= 2) {
    try {
      for (let i = 0; i < 10; i++) localStorage.setItem(`other-${size}-${i}`, 'x'.repeat(size));
    } catch {
      // Less fits, then.
    }
  }
};
const put = async (text: string) => {
  localStorage.setItem('ruimtemakers:1:session', text);
  // The database has it whole, and what stands there is not this.
  await new Promise((done) => {
    const gone = indexedDB.deleteDatabase('ruimtemakers');
    gone.onsuccess = done;
    gone.onerror = done;
  });
};
/** Opens a first visit, and waits until it was kept: what is put down after that stays. */
const openFirst = async () => {
  await openApp(page);
  await page.waitForFunction(() => localStorage.getItem('ruimtemakers:1:session') !== null);
};

/** Deals two cards and comes back; the game is as it was. */
const playOn = async () => {
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  const shown = await readCode(page);
  expect(shown).not.toBeNull();
  await page.reload();
  await page.locator('main').waitFor();
  expect(await readCode(page)).toBe(shown);
};

test.each(languages)('a storage that is forbidden: a clear line, and the game goes on (%s)', async (language) => {
  const broken: Error[] = [];
  page.on('pageerror', (error) => broken.push(error));
  await page.addInitScript(forbid);
  await openApp(page, `set=all&seed=7&position=0&lang=${language}`);
  // It is known once the first thing was to be kept, after the first paint.
  await page.getByText(offlineWords[language].forbidden).waitFor();
  await playOn();
  expect(broken).toEqual([]);
});

test('a storage that is full, and the database too: a clear line, and the game goes on', async () => {
  await page.addInitScript(fill);
  await page.addInitScript(fillDatabase);
  await openApp(page);
  await page.keyboard.press('n');
  await page.getByText('Deze browser kan niets meer bewaren').waitFor();
  await playOn();
});

test('a storage that is full, and a database that never answers: a clear line all the same', async () => {
  await page.addInitScript(fill);
  await page.addInitScript(() => {
    // It takes what is put there, and says nothing of it.
    IDBObjectStore.prototype.put = () => ({}) as IDBRequest<IDBValidKey>;
  });
  await openApp(page);
  await page.keyboard.press('n');
  await page.getByRole('alert').getByText(offlineWords.nl.full).waitFor();
  await playOn();
});

test('a kept session that is broken: a clear line until the next game, and the game goes on', async () => {
  await openFirst();
  await page.evaluate(put, '{"what":"is this"}');
  await openApp(page);
  const line = page.getByText('Het vorige gesprek is niet meer te lezen');
  await line.waitFor({ state: 'attached' });
  await page.getByRole('button', { name: /^Tips/i }).click();
  await line.waitFor({ state: 'detached' });
  await playOn();
});

test('a session kept with an earlier version of the cards: its card, a clear line, and the game goes on', async () => {
  await openFirst();
  await page.evaluate(put, '0.1.0|@tip~7.jT08.f|');
  await openApp(page);
  expect(await readCode(page)).toBe('T08');
  await page.getByText('Dit gesprek is van een andere versie van de kaarten').waitFor({ state: 'attached' });
  await playOn();
});

test('a card of an earlier version that is no more leaves the table as it is', async () => {
  await openFirst();
  await page.evaluate(put, '0.1.0|@tip~7.jT99.f.d|');
  await openApp(page);
  expect(await readCode(page)).not.toBeNull();
  await playOn();
});

test('what another version of the app kept is told of, and stays where it is', async () => {
  await page.addInitScript(() => localStorage.setItem('ruimtemakers:0:session', 'something'));
  await openApp(page);
  await page.getByText('Het vorige gesprek is van een andere versie').waitFor({ state: 'attached' });
  await playOn();
  expect(await page.evaluate(() => localStorage.getItem('ruimtemakers:0:session'))).toBe('something');
});

test('a storage that is full: the database has room, nothing is said and nothing is lost', async () => {
  await page.addInitScript(fill);
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  await page.getByRole('button', { name: 'Oogst', exact: true }).click();
  await page.locator('.harvest-end textarea').first().fill('Wij bellen terug.');
  await page.waitForTimeout(800);
  expect(await page.getByText(offlineWords.nl.full).count()).toBe(0);
  await page.reload();
  await page.locator('.harvest-end textarea').first().waitFor();
  expect(await page.locator('.harvest-end textarea').first().inputValue()).toBe('Wij bellen terug.');
});

test('a storage in which the harvest no longer fits: a clear line where it is written', async () => {
  await page.addInitScript(fillDatabase);
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (name, text) {
      if (name.endsWith(':workshop') && text.includes('bellen')) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, name, text);
    };
  });
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  await page.getByRole('button', { name: 'Oogst', exact: true }).click();
  const line = page.locator('.harvest-end textarea').first();
  await line.fill('Wij komen terug.');
  expect(await page.getByText(offlineWords.nl.full).count()).toBe(0);
  await line.fill('Wij bellen terug.');
  await page.getByText(offlineWords.nl.full).waitFor();
  expect(await line.inputValue()).toBe('Wij bellen terug.');
});

test('a full storage and a second window: whoever goes on where they were finds the game as they left it', async () => {
  await openApp(page, 'set=tip&seed=7&position=2&lang=nl');
  const second = await page.context().newPage();
  await openApp(second, 'set=tip&seed=7&position=2&lang=nl');
  await second.locator('.watching').waitFor();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  const shown = await readCode(page);
  await second.getByRole('button', { name: 'Neem het hier over' }).click();
  await page.getByRole('button', { name: 'Neem het hier over' }).click();
  await page.locator('.desk').waitFor();
  expect(await readCode(page)).toBe(shown);
});
