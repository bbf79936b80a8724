import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { watchPage } from './host.ts';
import { connect, openApp, openPage, openProjector, readCode, typeCode } from './page.ts';

const game = 'set=tip&seed=7&position=1&lang=nl';

let browser: Browser;
let stick: string;
let file: string;
let page: Page;
let heard: readonly string[];

beforeAll(async () => {
  browser = await connect();
  // Alone in a folder, as on a stick, with all in its name that an address writes otherwise.
  stick = await mkdtemp(join(tmpdir(), 'José de Vries 100% #1 '));
  const path = join(stick, 'ruimtemakers (1).html');
  await copyFile(join(inject('built'), 'ruimtemakers.html'), path);
  file = pathToFileURL(path).href;
});
afterAll(async () => {
  await browser.close();
  await rm(stick, { recursive: true });
});
beforeEach(async () => {
  page = await openPage(browser, { serviceWorkers: 'allow' });
  heard = await watchPage(page, file);
});
afterEach(() => page.context().close());

const show = (window: Page, code: string) => window.locator(`[data-code="${code}"]`).waitFor();

test('from a file everything is there: cards, notes, both languages, icons and letters', async () => {
  await openApp(page, game, file);
  const first = await readCode(page);
  await page.keyboard.press('n');
  expect(await readCode(page)).not.toBe(first);
  await typeCode(page, 'd6');
  await page.getByRole('tab', { name: 'Notities' }).click();
  expect(await page.getByText('Waar je op let').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('What to listen for').waitFor();
  const fonts = await page.evaluate(async () =>
    [...(await document.fonts.ready)].filter(({ family }) => !family.includes('Stand-in')).map(({ status }) => status),
  );
  // Letters of other languages come when a word needs them.
  expect(fonts.filter((status) => status !== 'unloaded')).toEqual(['loaded', 'loaded', 'loaded']);
  expect(await page.locator('.icon path').count()).toBeGreaterThan(0);
  const asked = await page
    .locator('[src], [href]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('src') ?? one.getAttribute('href') ?? ''));
  expect(asked.filter((address) => !/^(data:|#)/.test(address))).toEqual([]);
  expect(heard).toEqual([]);
});

test('a reload and a new visit bring the game back', async () => {
  await openApp(page, game, file);
  await page.keyboard.press('n');
  await page.keyboard.press('Space');
  const shown = await readCode(page);
  await page.reload();
  await page.locator('main').waitFor();
  expect(await readCode(page)).toBe(shown);
  await openApp(page, '', file);
  expect(await readCode(page)).toBe(shown);
  expect(await page.locator('.card.back').count()).toBe(1);
});

test('another address put into the open window opens that table', async () => {
  await openApp(page, 'set=all&seed=7&position=1&lang=nl', file);
  await page.evaluate(() => {
    location.hash = 'set=tip&seed=100&position=2&lang=en';
  });
  await page.locator('html[lang=en]').waitFor();
  expect(await page.evaluate(() => location.hash)).toMatch(/^#set=tip&seed=100&position=2&.*lang=en$/);
  expect(await readCode(page)).toMatch(/^T/);
  expect(heard).toEqual([]);
});

/** Chromium lets pages from a file speak over a channel; other browsers do not, and then only `postMessage` is left. */
const roads = [
  { road: 'a channel', block: () => undefined },
  { road: 'postMessage alone', block: () => Reflect.deleteProperty(globalThis, 'BroadcastChannel') },
];

test.each(roads)(
  'two windows from a file over $road: deal, black, language; reloaded; closed and opened again',
  async ({ block }) => {
    await page.context().addInitScript(block);
    await openApp(page, game, file);
    const projector = await openProjector(page);
    expect(projector.url()).toBe(`${file}#projector`);
    await show(projector, (await readCode(page)) ?? '');
    await page.keyboard.press('n');
    await show(projector, (await readCode(page)) ?? '');
    await page.keyboard.press('b');
    await projector.locator('.projector.black').waitFor();
    await page.keyboard.press('b');
    await projector.locator('.projector:not(.black)').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await projector.locator('html[lang=en]').waitFor();
    // A clicker's receiver may hang on the other window.
    const before = await readCode(page);
    await projector.keyboard.press('n');
    await page.locator(`[data-code]:not([data-code="${before}"])`).waitFor();
    await show(projector, (await readCode(page)) ?? '');

    await projector.reload();
    await show(projector, (await readCode(page)) ?? '');
    await page.reload();
    await page.locator('main').waitFor();
    await page.keyboard.press('n');
    await show(projector, (await readCode(page)) ?? '');

    await projector.close();
    await page.locator('.screen-actions > .projector-state').getByText('Big screen closed').waitFor();
    const again = await openProjector(page, 'Open the big screen again');
    await show(again, (await readCode(page)) ?? '');
    await page.keyboard.press('n');
    await show(again, (await readCode(page)) ?? '');
    expect(heard).toEqual([]);
  },
);

test('a host serves the file as well, without a service worker', async () => {
  const address = `${inject('app')}ruimtemakers.html`;
  const other = await openPage(browser, { serviceWorkers: 'allow' });
  const complaints = await watchPage(other, address);
  await openApp(other, game, address);
  await other.keyboard.press('n');
  expect(await readCode(other)).not.toBeNull();
  expect(await other.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(complaints).toEqual([]);
  await other.context().close();
});
