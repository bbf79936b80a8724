import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** Connects to the one browser of the run. */
export const connect = (): Promise<Browser> => chromium.connect(inject('browser'));

/** What every page of ours has, unless a test says otherwise; a service worker would only fetch all files again. */
const usual: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  locale: 'nl-NL',
  reducedMotion: 'reduce',
  serviceWorkers: 'block',
};

/** Opens a page of its own, without motion, so that what we measure stands still. */
export const openPage = (browser: Browser, options: BrowserContextOptions = {}): Promise<Page> =>
  browser.newContext({ ...usual, ...options }).then((context) => context.newPage());

/**
 * Opens a page that forgets what it kept whenever the app is opened in it anew: for many views one after the other, each
 * as in a first visit. A page that is there already opens the app in half the time, and one of them never reloads.
 */
export const openForgetful = async (browser: Browser): Promise<Page> => {
  const page = await openPage(browser);
  await page.addInitScript(() => {
    // A blank page keeps nothing.
    if (location.protocol === 'about:') return;
    localStorage.clear();
    sessionStorage.clear();
    indexedDB.deleteDatabase('ruimtemakers');
  });
  return page;
};

/** Opens the app at an address such as `set=tip&seed=7&position=1&lang=nl`, with its fonts. */
export const openApp = async (page: Page, address = '', base = inject('app')): Promise<void> => {
  // From nothing, as a page begins: another hash on the same page would be no new visit.
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(address ? `${base}#${address}` : base);
  await page.locator('main').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
};

/** Code of the card on the table, nothing when there is none. */
export const readCode = async (page: Page): Promise<string | null> => {
  // After a first visit has begun, the desk comes when it is first needed.
  await page.locator('main:not([aria-busy])').waitFor();
  const card = page.locator('[data-code]');
  return (await card.count()) ? card.getAttribute('data-code') : null;
};

/** Waits until the browser has laid out and painted what was asked. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Shows a card by its printed code, as a person would. */
export const typeCode = async (page: Page, code: string): Promise<void> => {
  await page.keyboard.press('/');
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
};

/** Opens what stands behind a button of the bar or the foot, or shuts it again. */
export const pressDrawer = (page: Page, drawer: 'room-drawer' | 'hand' | 'timer-panel' | 'bar-fold'): Promise<void> =>
  page.locator(drawer === 'timer-panel' ? '.timer-panel > .drawer > .button' : `.${drawer} > .button`).click();

/** Opens the projector's window with the facilitator's own button. */
export const openProjector = async (table: Page, button = 'Open het grote scherm'): Promise<Page> => {
  await pressDrawer(table, 'room-drawer');
  const [room] = await Promise.all([
    table.context().waitForEvent('page'),
    table.locator('.room-panel').getByRole('button', { name: button }).click(),
  ]);
  await room.locator('.projector').waitFor();
  await pressDrawer(table, 'room-drawer');
  return room;
};

/** Shows the card large in this very window, by its key. */
export const showHere = async (page: Page): Promise<void> => {
  await page.keyboard.press('o');
  await page.locator('.projector').waitFor();
};
