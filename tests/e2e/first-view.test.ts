import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { appWords } from '../../web/view/piece/words.ts';
import { connect, openApp, openPage } from './page.ts';

/** What a first visit sees before the app is there, and that nothing of it moves when the app comes. */

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const mainScript = /assets\/index-[^/]*\.js$/;

/** Keeps the app's own script back until it is told to let it through. */
const holdApp = async (page: Page): Promise<() => Promise<void>> => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(mainScript, (route) => held.then(() => route.continue()));
  return async () => {
    release();
    await page.locator('main').waitFor();
    await page.unroute(mainScript);
  };
};

/** Opens an address as it is without the app, and counts the first views that are seen. */
const openBare = async (page: Page, address: string): Promise<number> => {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => getComputedStyle(document.body).margin === '0px');
  return page.locator('.first').filter({ visible: true }).count();
};

const readPlaces = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const named = ['.wordmark', '.cover .panel', 'h1', '.intro', '.pace'];
    return named.map((selector) => {
      const seen = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
      const { x, y, width, height } = seen[0]?.getBoundingClientRect() ?? new DOMRect();
      return [selector, seen.length, ...[x, y, width, height].map(Math.round)].join(' ');
    });
  });

test.each([
  ['nl', 1366, 768],
  ['en', 1366, 768],
  ['nl', 390, 664],
  ['en', 320, 640],
] as const)('in %s at %i × %i px its words stand where the app will set them', async (language, width, height) => {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const page = await openPage(browser, { locale, viewport: { width, height } });
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const release = await holdApp(page);
  await page.goto(inject('app'));
  await page.getByText(appWords[language].headline).filter({ visible: true }).waitFor();
  const before = await readPlaces(page);
  expect(await page.getByRole('button').count()).toBe(0);
  await release();
  await page.getByRole('button', { name: appWords[language].dealFirst }).waitFor();
  expect(await readPlaces(page)).toEqual(before);
  expect(await page.locator('.first').count()).toBe(0);
  // The policy lets the page bring no style or script of its own.
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each(['#set=tip&seed=7&position=3&lang=nl', '#projector', '#card=V01'])(
  'an address that goes on (%s) shows nothing of a first visit',
  async (hash) => {
    const page = await openPage(browser);
    const release = await holdApp(page);
    expect(await openBare(page, inject('app') + hash)).toBe(0);
    await release();
    await page.context().close();
  },
);

test('nor does a visit in which a game is taken up again', async () => {
  const page = await openPage(browser);
  await openApp(page, 'set=tip&seed=7&position=3&lang=nl');
  await page.waitForFunction(() => localStorage.getItem('ruimtemakers:1:session') !== null);
  const release = await holdApp(page);
  await page.goto('about:blank');
  expect(await openBare(page, inject('app'))).toBe(0);
  await release();
  await page.context().close();
});

test('a window that draws nothing asks for the parts of the app all the same, each once', async () => {
  const page = await openPage(browser);
  await page.addInitScript(() => {
    // The app has its own from the moment it begins.
    const draw = window.requestAnimationFrame;
    window.requestAnimationFrame = () => 0;
    new MutationObserver(() => {
      if (document.querySelector('script[src*="/index-"]')) window.requestAnimationFrame = draw;
    }).observe(document, { childList: true, subtree: true });
    Object.assign(window, {
      PerformanceObserver: class extends PerformanceObserver {
        override observe() {}
      },
    });
  });
  const release = await holdApp(page);
  await page.goto(inject('app'), { waitUntil: 'commit' });
  await page.locator('script[src*="/index-"]').waitFor({ state: 'attached' });
  const asked = await page
    .locator('link[fetchpriority=low]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  expect(asked.filter((file) => /deck-nl-|icons-/.test(file))).toHaveLength(2);
  expect(new Set(asked).size).toBe(asked.length);
  await release();
  await page.context().close();
});
