import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findViolations } from './axe.ts';
import { browserFlags, findBrowser } from './browser.ts';
import { goToPart } from './kept.ts';
import { connect, openApp, openPage, readCode, settle } from './page.ts';

/** Conversations of one group after the other: none is lost, and none is seen in another. */

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const dialog = (page: Page) => page.locator('.conversation-dialog');
const openDialog = async (page: Page) => {
  await press(page, 'Gesprek');
  await dialog(page).getByRole('heading', { name: 'Nieuw gesprek' }).waitFor();
};
const beginAnew = async (page: Page) => {
  await press(page, 'Begin een nieuw gesprek');
  await dialog(page).waitFor({ state: 'hidden' });
};
const beginNew = async (page: Page) => {
  await openDialog(page);
  await beginAnew(page);
};
const writeHarvest = async (page: Page, text: string) => {
  await goToPart(page, 'Oogst');
  await page.locator('.harvest-end textarea').first().fill(text);
};
const readHarvest = async (page: Page) => {
  await goToPart(page, 'Oogst');
  return page.locator('.harvest-end textarea').first().inputValue();
};

/** All that a browser keeps for this host, as one text. */
const readAll = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    const stores = await Promise.all(
      names.map(
        (name) =>
          new Promise((done) => {
            const opening = indexedDB.open(name);
            opening.onsuccess = () => {
              const { result } = opening;
              const [store] = [...result.objectStoreNames];
              if (!store) return done([]);
              const all = result.transaction(store).objectStore(store).getAll();
              all.onsuccess = () => {
                result.close();
                done(all.result);
              };
            };
          }),
      ),
    );
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, stores]);
  });

test('a page that goes before its last step is noted takes its conversation up again, with all that was written', async () => {
  const page = await openPage(browser);
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  await writeHarvest(page, 'We bellen dinsdag.');
  await goToPart(page, 'Kaarten');
  const first = await readCode(page);
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('We bellen dinsdag.');
  // As a browser that is killed: nothing reaches the disk any more.
  await page.evaluate(() => {
    Storage.prototype.setItem = () => undefined;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('gone', 'AbortError');
    };
  });
  await page.keyboard.press('n');
  await expect.poll(() => readCode(page)).not.toBe(first);
  const second = await readCode(page);
  await page.reload();
  await expect.poll(() => readCode(page)).toBe(second);
  expect(await page.locator('.conversation-note').count()).toBe(0);
  expect(await readHarvest(page)).toBe('We bellen dinsdag.');
  await page.context().close();
});

test('three groups on one laptop, a reload, a way back, and another laptop; then nothing is left', async () => {
  const page = await openPage(browser);
  await openApp(page, 'set=tip&seed=7&position=2&lang=nl');
  await writeHarvest(page, 'Groep een belt de buurt.');
  await openDialog(page);
  await page.getByLabel('Naam').fill('Groep een');
  await page.keyboard.press('Escape');
  await beginNew(page);
  await page.getByText('Bewaard: Groep een.').waitFor();
  expect(await readHarvest(page)).toBe('');
  await page.keyboard.press('Escape');
  await writeHarvest(page, 'Groep twee maakt een kaart van de wijk.');
  await page.reload();
  expect(await readHarvest(page)).toBe('Groep twee maakt een kaart van de wijk.');
  await beginNew(page);
  await writeHarvest(page, 'Groep drie');
  // The first group comes back: what it had is there, and of the others nothing.
  await openDialog(page);
  await expect.poll(() => page.locator('.conversations > li').count()).toBe(2);
  await page.getByRole('button', { name: 'Open Groep een' }).click();
  expect(await readHarvest(page)).toBe('Groep een belt de buurt.');
  await page.waitForTimeout(600);
  await page.reload();
  expect(await readHarvest(page)).toBe('Groep een belt de buurt.');
  const html = await page.content();
  expect(html).not.toMatch(/Groep (twee|drie)/);
  // Home on another laptop, whose deck is of another version.
  await openDialog(page);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Bewaar als bestand', exact: true }).last().click(),
  ]);
  const file = (await text(await saved.createReadStream())).replace(/"deck": "[^"]+"/, '"deck": "0.9.0"');
  const other = await openPage(browser);
  await openApp(other, 'set=skill&seed=3&position=1&lang=nl');
  await openDialog(other);
  const content = { name: 'gesprek.json', mimeType: 'application/json', buffer: Buffer.from(file) };
  await other.getByLabel('Open een bestand').setInputFiles(content);
  await other.getByText('oogst, spiegel en eigen kaarten komen mee', { exact: false }).waitFor();
  await press(other, 'Ga verder waar jullie waren gebleven');
  expect(await readHarvest(other)).toBe('Groep een belt de buurt.');
  await other.context().close();
  // Wiped: in no storage a word is left, nor a code.
  await page.keyboard.press('Escape');
  await openDialog(page);
  await press(page, 'Wis alles');
  await Promise.all([page.waitForEvent('load'), press(page, 'Ja, wis alles')]);
  await page.getByRole('button', { name: 'Trek de eerste kaart' }).waitFor();
  await page.waitForTimeout(800);
  expect(await readAll(page)).not.toMatch(/Groep|tip/);
  await page.context().close();
});

test('undo brings the conversation back that was put away, also after a reload', async () => {
  const page = await openPage(browser);
  await openApp(page, 'set=tip&seed=7&position=2&lang=nl');
  const shown = await readCode(page);
  await page.waitForTimeout(800);
  await beginNew(page);
  await page.waitForTimeout(800);
  await page.reload();
  await page.getByRole('button', { name: 'Haal terug' }).click();
  expect(await readCode(page)).toBe(shown);
  await page.context().close();
});

test('a conversation that is put away before the page began to write stands in the list as soon as it does', async () => {
  const page = await openPage(browser);
  let arrive: () => void = () => undefined;
  const late = new Promise<void>((done) => {
    arrive = done;
  });
  await page.route(/assets\/roads-/, (route) => late.then(() => route.continue()));
  await openApp(page, 'lang=nl');
  await press(page, 'Trek de eerste kaart');
  await beginNew(page);
  await openDialog(page);
  await dialog(page).getByText('Er zijn nog geen eerdere gesprekken.').waitFor();
  arrive();
  await dialog(page).locator('.conversations > li').waitFor();
  await page.context().close();
});

test('with “keep nothing” a reload goes on, and once the tab is closed nothing is left', async () => {
  const page = await openPage(browser);
  await openApp(page, 'set=tip&seed=7&position=2&lang=nl');
  await openDialog(page);
  await page.getByLabel('Bewaar niets op deze computer').check();
  await page.keyboard.press('Escape');
  await writeHarvest(page, 'Van niemand anders');
  await page.waitForTimeout(800);
  await page.reload();
  expect(await readHarvest(page)).toBe('Van niemand anders');
  const next = await page.context().newPage();
  await page.close();
  await openApp(next, 'lang=nl');
  await next.waitForTimeout(800);
  expect(await readAll(next)).not.toContain('niemand');
  await next.context().close();
});

test('“keep nothing” is about the conversation of now: those that were put away stay until somebody wipes them', async () => {
  const page = await openPage(browser);
  await openApp(page, 'set=tip&seed=7&position=2&lang=nl');
  await writeHarvest(page, 'Van vorige week');
  await beginNew(page);
  // A page that was just opened first hears whether another window drives.
  await expect.poll(() => readAll(page)).toContain('"putAway":true');
  await openDialog(page);
  await page.locator('.conversations > li').waitFor();
  await page.getByLabel('Bewaar niets op deze computer').check();
  await page.keyboard.press('Escape');
  await openDialog(page);
  await page.locator('.conversations > li').waitFor();
  expect(await readAll(page)).toContain('Van vorige week');
  await page.context().close();
});

test('whoever leaves what could not be kept is asked first', async () => {
  const page = await openPage(browser);
  await page.addInitScript(() => {
    for (const place of [Storage, IDBObjectStore])
      Object.assign(place.prototype, {
        [place === Storage ? 'setItem' : 'put']: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      });
  });
  await openApp(page, 'set=tip&seed=7&position=2&lang=nl');
  await page.getByText('Deze browser kan niets meer bewaren').waitFor();
  await page.mouse.click(5, 300);
  const asked = page.waitForEvent('dialog');
  const closed = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await closed;
});

test('a conversation that is put away and cannot be kept says so, and comes back with every word', async () => {
  const page = await openPage(browser);
  // What is noted has room, and the database has none.
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openApp(page, 'set=tip&seed=7&position=2&lang=nl');
  await writeHarvest(page, 'Wij bellen terug.');
  await beginNew(page);
  await page.getByRole('alert').getByText('Niet bewaard: ').waitFor();
  expect(await page.getByText(/^Bewaard: /).count()).toBe(0);
  expect(await readHarvest(page)).toBe('');
  await press(page, /^Haal terug/);
  await page.getByText('Niet bewaard: ').waitFor({ state: 'detached' });
  expect(await readHarvest(page)).toBe('Wij bellen terug.');
  await page.context().close();
});

test('the dialog is clean for axe, and narrow screens hold it', async () => {
  const page = await openPage(browser);
  await openApp(page, 'set=tip&seed=7&position=2&lang=nl');
  await page.waitForTimeout(600);
  await openDialog(page);
  await page.getByLabel('Naam').fill('Bewonersinitiatievenwerkplaatsvoorhetbuitengebied');
  await beginAnew(page);
  const widths = () =>
    page.evaluate(() =>
      [document.documentElement, document.querySelector('.dialog-scroll')].map((part) => part?.scrollWidth ?? 0),
    );
  await page.setViewportSize({ width: 320, height: 640 });
  await page.locator('.conversation-note').waitFor();
  expect(Math.max(...(await widths()))).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 800 });
  await openDialog(page);
  await page.locator('.conversations > li').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await settle(page);
  expect(Math.max(...(await widths()))).toBeLessThanOrEqual(320);
  expect(
    await dialog(page)
      .locator('.dialog-scroll')
      .evaluate((part) => part.scrollWidth - part.clientWidth),
  ).toBe(0);
  await page.context().close();
});

/** A browser with a disk of its own, that can be killed. */
const launch = async (folder: string): Promise<{ readonly page: Page; readonly process: ChildProcess }> => {
  const { path } = await findBrowser();
  const child = spawn(
    path,
    [...browserFlags, `--user-data-dir=${folder}`, '--remote-debugging-port=0', 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    },
  );
  const address = await new Promise<string>((done) => {
    let said = '';
    child.stderr?.on('data', (part) => {
      said += part;
      const found = /DevTools listening on (\S+)/.exec(said)?.[1];
      if (found) done(found);
    });
  });
  const over = await chromium.connectOverCDP(address);
  const [context] = over.contexts();
  if (!context) throw new Error('The browser has no context.');
  return { page: context.pages()[0] ?? (await context.newPage()), process: child };
};

/** Ends a browser and all that it began, as a power cut does. */
const kill = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    child.once('exit', () => done());
    process.kill(-(child.pid ?? 0), 'SIGKILL');
  });

test('what was written a second ago is there after the browser was killed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ruimtemakers-killed-'));
  const first = await launch(folder);
  await first.page.goto(`${inject('app')}#set=tip&seed=7&position=2&lang=nl`);
  await writeHarvest(first.page, 'Net getypt');
  const shown = await first.page.evaluate(() => location.hash);
  await first.page.waitForTimeout(1000);
  await kill(first.process);
  const second = await launch(folder);
  await second.page.goto(`${inject('app')}#lang=nl`);
  expect(await readHarvest(second.page)).toBe('Net getypt');
  expect(await second.page.evaluate(() => location.hash)).toBe(shown);
  await kill(second.process);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});
