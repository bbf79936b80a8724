import { type Browser, devices, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { PLAIN_HOST } from './browser.ts';
import { watchPage } from './host.ts';
import { connect, openApp, openPage, openProjector, readCode } from './page.ts';

const parts = ['Kaarten', 'Programma', 'Spiegel', 'Rolpoker', 'Oogst'] as const;
const game = 'set=all&seed=7&position=1&lang=nl';

let browser: Browser;
let page: Page;
let heard: readonly string[];

beforeAll(async () => {
  browser = await connect();
});
beforeEach(async () => {
  page = await openPage(browser);
  heard = await watchPage(page, 'http://127.0.0.1');
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

/** Since Chromium 156 these give promises; in an older one this makes them do so. */
const giveBack = () => {
  const promise = <T extends object>(owner: T, name: keyof T & string) => {
    const scroll = owner[name] as (...asked: unknown[]) => void;
    Object.assign(owner, {
      [name](this: unknown, ...asked: unknown[]) {
        scroll.apply(this, asked);
        return Promise.resolve();
      },
    });
  };
  for (const name of ['scroll', 'scrollTo', 'scrollBy'] as const) promise(window, name);
  for (const name of ['scroll', 'scrollTo', 'scrollBy', 'scrollIntoView'] as const) promise(Element.prototype, name);
};

test('every way from one part to another keeps the table, where scrolling gives a promise', async () => {
  await page.context().addInitScript(giveBack);
  await openApp(page, game);
  const goTo = (part: string) =>
    page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name: part, exact: true }).click();
  await goTo('Programma');
  await page.getByRole('button', { name: 'Begin met dit programma' }).click();
  const ways = parts.flatMap((from) => parts.filter((to) => to !== from).map((to) => [from, to] as const));
  const kept: string[] = [];
  for (const [from, to] of ways) {
    await goTo(from);
    await goTo(to);
    await page.locator('.scene-link[aria-current=page]', { hasText: to }).waitFor();
    if (await page.locator('main').isVisible()) kept.push(`${from} ${to}`);
  }
  expect(kept).toEqual(ways.map((way) => way.join(' ')));
  expect(heard).toEqual([]);
});

/** An iPhone's size, touch and name, and what its browser lacks; only `isMobile` is left out, which holds windows apart. */
const { isMobile: _, defaultBrowserType: __, ...iPhone } = devices['iPhone 15'] ?? {};

test.each([
  ['a desktop', {}],
  ['an iPhone', iPhone],
])(
  'on %s that gives no page the full screen there is no button for it, and its key does no harm',
  async (_, device) => {
    await page.context().close();
    page = await openPage(browser, device);
    heard = await watchPage(page, 'http://127.0.0.1');
    await page.context().addInitScript(() => {
      Object.defineProperty(Document.prototype, 'fullscreenEnabled', { value: undefined });
      Reflect.deleteProperty(Element.prototype, 'requestFullscreen');
      Reflect.deleteProperty(Document.prototype, 'exitFullscreen');
    });
    await openApp(page, game);
    const fold = page.locator('.bar-fold > .button');
    if (await fold.isVisible()) await fold.click();
    await page.getByRole('button', { name: 'Toetsen' }).waitFor();
    expect(await page.getByRole('button', { name: 'Volledig scherm' }).count()).toBe(0);
    await page.keyboard.press('f');
    const room = await openProjector(page);
    await room.keyboard.press('f');
    await page.keyboard.press('n');
    expect(await readCode(page)).not.toBeNull();
    expect(heard).toEqual([]);
  },
);

test('on plain http there is no clipboard: the link is selected and the person is told which keys copy it', async () => {
  await page.context().close();
  const address = inject('app').replace('127.0.0.1', PLAIN_HOST);
  page = await openPage(browser);
  heard = await watchPage(page, `http://${PLAIN_HOST}`);
  await openApp(page, game, address);
  expect(await page.evaluate(() => [isSecureContext, navigator.clipboard])).toEqual([false, undefined]);
  await page.getByRole('button', { name: 'Gesprek' }).click();
  const field = page.getByRole('textbox', { name: /link/i });
  await page.getByRole('button', { name: 'Kopieer de link' }).click();
  await page.getByText('De link is geselecteerd. Kopieer hem met Ctrl C, of op een Mac met Cmd C.').waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue());
  expect(heard).toEqual([]);
});

test('a projector that one leaves and comes back to lives again', async () => {
  await openApp(page, game);
  const room = await openProjector(page);
  const state = page.locator('.screen-actions > .projector-state');
  await state
    .filter({ hasText: 'niet te zien' })
    .or(state.filter({ hasText: 'verbonden' }))
    .waitFor();
  // What a browser does that keeps a page it left (no test browser does, but WebKit's).
  await room.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await page.locator('.screen-actions > .projector-state.gone').waitFor();
  await room.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await page.locator('.screen-actions > .projector-state.connected').waitFor();
  await page.keyboard.press('n');
  await room.locator(`[data-code="${await readCode(page)}"]`).waitFor();
  expect(heard).toEqual([]);
});
