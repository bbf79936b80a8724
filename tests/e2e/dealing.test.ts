import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { families } from '../../cards/families.ts';
import { deck } from '../../cards/game/deck.ts';
import { connect, openApp, openPage, pressDrawer, readCode, showHere, typeCode } from './page.ts';
import { sample } from './room.ts';

const listCodes = (family: string) => deck.cards.filter((card) => card.family === family).map(({ code }) => code);
const tips = listCodes('tip');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openPage(browser);
  return () => page.context().close();
});

test('a clicker walks every card of a family once, front and back, before any returns', async () => {
  await openApp(page, 'set=tip&seed=7&position=0&lang=nl');
  const seen: (string | null)[] = [];
  for (const _ of tips) {
    await page.keyboard.press('PageDown');
    seen.push(await readCode(page));
    await page.keyboard.press('PageDown');
    expect(await page.locator('.card.back').count()).toBe(1);
  }
  expect([...seen].sort()).toEqual([...tips].sort());
  await page.keyboard.press('PageDown');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('De stapel is leeg');
  await page.getByRole('button', { name: 'Schud opnieuw' }).click();
  await page.keyboard.press('PageDown');
  expect(tips).toContain(await readCode(page));
});

test.each(sample(Object.values(families), 5, 0))(
  'each card of $id comes once before any returns',
  async ({ id, name }) => {
    await openApp(page, 'set=all&seed=7&position=0&lang=nl');
    await page.getByRole('button', { name: new RegExp(`^${name.nl.many}`, 'i') }).click();
    const seen: (string | null)[] = [];
    for (const _ of listCodes(id)) {
      await page.keyboard.press('n');
      seen.push(await readCode(page));
    }
    expect([...seen].sort()).toEqual(listCodes(id));
    await page.keyboard.press('n');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('De stapel is leeg');
  },
);

test('another pile is chosen in the menu and dealt with its own button; undo brings the table back', async () => {
  await openApp(page, 'set=tip&seed=7&position=2&lang=nl');
  const shown = await readCode(page);
  await page.getByLabel('Kies een andere stapel').selectOption('mirror');
  expect(await readCode(page)).toBe(shown);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.keyboard.press('PageDown');
  expect(listCodes('mirror')).toContain(await readCode(page));
  await expect.poll(() => new URL(page.url()).hash).toContain('set=mirror');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  expect(await readCode(page)).toBe(shown);
});

test('a link of another version of the deck says so and opens what it can', async () => {
  await openApp(page, 'set=all&seed=7&position=3&deck=0.1.0&lang=nl');
  expect(await readCode(page)).not.toBeNull();
  await page.getByText('Deze link hoort bij een andere versie').waitFor({ state: 'attached' });
  await expect.poll(() => new URL(page.url()).hash).toContain(`deck=${deck.version}`);
  await openApp(page, 'set=all&seed=7&position=3&lang=nl');
  expect(await page.getByText('Deze link hoort bij een andere versie').count()).toBe(0);
});

test('a key held down deals on where the browser refuses to change the address so often', async () => {
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
  });
  await openApp(page, 'set=tip&seed=7&position=0&lang=nl');
  await page.keyboard.press('PageDown');
  expect(tips).toContain(await readCode(page));
});

test('a reload keeps the card, its side, and what can be undone', async () => {
  await openApp(page, 'set=tip&seed=7&position=0&lang=nl');
  await page.keyboard.press('PageDown');
  const first = await readCode(page);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  const second = await readCode(page);
  await page.reload();
  await page.locator('main').waitFor();
  expect(await readCode(page)).toBe(second);
  expect(await page.locator('.card.back').count()).toBe(1);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  expect(await readCode(page)).toBe(first);
});

test('the address alone gives the same table in another browser', async () => {
  await openApp(page, 'set=all&seed=12&position=0&lang=nl');
  await page.getByRole('button', { name: 'Trek de eerste kaart' }).click();
  await pressDrawer(page, 'hand');
  await page.getByRole('button', { name: 'Leg terug' }).click();
  await page.getByRole('button', { name: 'Volgende kaart', exact: true }).click();
  await typeCode(page, 't8');
  const other = await openPage(browser);
  await expect.poll(() => new URL(page.url()).hash).toContain('jT08');
  await openApp(other, new URL(page.url()).hash.slice(1));
  expect(await readCode(other)).toBe('T08');
  expect(await other.locator('.counter .left').textContent()).toBe(await page.locator('.counter .left').textContent());
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await other.keyboard.press('PageDown');
  await other.keyboard.press('PageDown');
  expect(await readCode(other)).toBe(await readCode(page));
  await other.context().close();
});

test('PageDown works while a button has the focus, and Space presses that button', async () => {
  await openApp(page, 'set=tip&seed=3&position=1&lang=nl');
  const first = await readCode(page);
  await page.getByRole('button', { name: 'Draai om' }).focus();
  await page.keyboard.press('PageDown');
  expect(await page.locator('.card.back').count()).toBe(1);
  await page.keyboard.press('PageDown');
  expect(await readCode(page)).not.toBe(first);
  const second = await readCode(page);
  await pressDrawer(page, 'hand');
  await page.getByRole('button', { name: 'Leg terug' }).focus();
  await page.keyboard.press('Space');
  expect(await readCode(page)).toBeNull();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  expect(await readCode(page)).toBe(second);
});

test('a typed code shows its card, from the start and in the projector; a wrong one gets a kind sentence', async () => {
  await openApp(page, 'set=all&seed=3&position=0&lang=nl');
  await page.keyboard.type('t8');
  await page.keyboard.press('Enter');
  expect(await readCode(page)).toBe('T08');
  await typeCode(page, 'x99');
  expect(await page.getByRole('alert').textContent()).toContain('Kaart ‘x99’ bestaat niet');
  await page.keyboard.press('Escape');
  await showHere(page);
  await page.keyboard.type('p5');
  await page.keyboard.press('Enter');
  expect(await readCode(page)).toBe('P05');
  expect(await page.locator('.projector input').count()).toBe(0);
});

test('keys of one letter can be switched off, and stay off', async () => {
  await openApp(page, 'set=tip&seed=3&position=1&lang=nl');
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Toetsen met één letter' }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.locator('main').waitFor();
  await page.keyboard.press('o');
  expect(await page.locator('.projector').count()).toBe(0);
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('.card.back').count()).toBe(1);
});

test('the dealt card is announced once, by a polite live region', async () => {
  await openApp(page, 'set=tip&seed=3&position=0&lang=nl');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const region = document.querySelector('[role=status]') as HTMLElement;
    new MutationObserver(() => heard.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.keyboard.press('PageDown');
  const code = await readCode(page);
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard).toHaveLength(1);
  expect(heard[0]).toContain(code);
});

test('a broken saved session and a broken address give a fresh table', async () => {
  await page.addInitScript(() => localStorage.setItem('ruimtemakers:1:session', '1.0.0|@all~7.d9999.zzz|'));
  await openApp(page, 'set=nonsense&seed=-4&position=x&log=%%%');
  expect(await page.getByRole('button', { name: 'Trek de eerste kaart' }).count()).toBe(1);
});

test('the app asks nothing of another host', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openApp(page, 'set=all&seed=3&position=1&lang=nl');
  await page.keyboard.press('PageDown');
  await showHere(page);
  await page.keyboard.press('o');
  await page.keyboard.press('?');
  const hosts = new Set(
    asked
      .map((url) => new URL(url))
      .filter(({ protocol }) => protocol.startsWith('http'))
      .map(({ host }) => host),
  );
  expect([...hosts]).toEqual([new URL(inject('app')).host]);
  expect(await page.context().cookies()).toEqual([]);
});

test('a folder of another site serves the app as well', async () => {
  const failed: string[] = [];
  page.on('response', (response) => response.ok() || failed.push(response.url()));
  await openApp(page, 'set=all&seed=3&position=1&lang=nl', inject('appInFolder'));
  expect(await readCode(page)).not.toBeNull();
  expect(failed).toEqual([]);
});
