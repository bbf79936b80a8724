import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, openApp, openPage } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

/** Opens the app in a browser with this list of languages; gives the language of the page. */
const languageFor = async (preferred: readonly string[], address = ''): Promise<string> => {
  const page = await openPage(browser);
  await page.addInitScript((list) => Object.defineProperty(navigator, 'languages', { get: () => list }), preferred);
  await openApp(page, address);
  const language = await page.evaluate(() => document.documentElement.lang);
  await page.context().close();
  return language;
};

test('the first language of the browser that we speak is taken, and Dutch when there is none', async () => {
  expect(await languageFor(['en-GB', 'nl'])).toBe('en');
  expect(await languageFor(['fr-BE', 'nl-BE', 'en'])).toBe('nl');
  expect(await languageFor(['tr', 'EN-US'])).toBe('en');
  expect(await languageFor(['pl', 'de'])).toBe('nl');
});

test('the address goes before the browser', async () => {
  expect(await languageFor(['nl'], 'set=all&seed=1&position=1&lang=en')).toBe('en');
});

test('a language that cannot be fetched is said to be missing, and comes at a second press once it can', async () => {
  const page = await openPage(browser);
  // Two answers in which there is no deck.
  await page.route(/\/deck-en-[^/]*\.json$/, (route) => route.abort(), { times: 2 });
  await openApp(page);
  const english = page.getByRole('button', { name: 'English' });
  const said = page.getByRole('alert').filter({ hasText: 'De kaarten in de andere taal zijn niet geladen.' });
  for (const _ of [1, 2]) {
    const fails = page.waitForEvent('requestfailed');
    await english.click();
    await fails;
    await said.waitFor();
    // In sight, under the buttons.
    expect((await said.boundingBox())?.y).toBeLessThan(300);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('nl');
  }
  await english.click();
  await page.getByRole('heading', { level: 1, name: 'Make room for a good conversation' }).waitFor();
  expect(await said.or(page.locator('.update-note')).count()).toBe(0);
  await page.context().close();
});

test('a chosen language changes the words at once and is remembered', async () => {
  const page = await openPage(browser);
  await openApp(page);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Make room for a good conversation' }).waitFor();
  await openApp(page);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  // A translator in the browser swaps texts behind the app's back, and numbers that change stand still.
  expect(await page.evaluate(() => document.documentElement.translate)).toBe(false);
  await page.context().close();
});
