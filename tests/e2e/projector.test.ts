import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deck } from '../../cards/game/deck.ts';
import { everything, selectCards } from '../../web/table/set.ts';
import { connect, openApp, openPage, showHere, typeCode } from './page.ts';
import { enterRoom, openRoom, show, showCard, showRoom } from './room.ts';

const all = selectCards(deck.cards, everything).length;

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

test('the projector shows the card, code and counter, and no controls', async () => {
  const page = await openPage(browser, { viewport: { width: 1920, height: 1080 } });
  await openApp(page, 'set=all&seed=7&position=1&lang=nl');
  await showHere(page);
  expect(
    await page
      .locator('button:visible, input:visible, select:visible')
      .evaluateAll(
        (controls) => controls.filter((control) => control.checkVisibility({ opacityProperty: true })).length,
      ),
  ).toBe(0);
  expect(await page.locator('.projector').evaluate((view) => getComputedStyle(view).cursor)).toBe('none');
  expect(await page.locator('.projector-counter').textContent()).toBe(`nog ${all - 1} van ${all}`);
  await page.keyboard.press('Escape');
  expect(await page.locator('.projector').count()).toBe(0);
  await page.context().close();
});

test('a word that is longer than its line breaks, and no letter leaves the screen', async () => {
  const page = await openPage(browser, { viewport: { width: 1280, height: 720 } });
  for (const code of ['t8', 'd6']) {
    await openApp(page, 'set=all&seed=7&position=0&lang=nl');
    await typeCode(page, code);
    await showHere(page);
    // While the card that was typed comes, the one before it goes: of that nothing is measured.
    const measure = () =>
      page.locator('.projector .card').evaluate((card) => {
        const texts = [...card.querySelectorAll('.title, .moment-body, .options span')];
        for (const text of texts) text.textContent = 'Handhavingsverzoekbehandelingsprocedures';
        // Type is fitted to words when they come, and when their letters do.
        document.fonts.dispatchEvent(new Event('loadingdone'));
        const range = document.createRange();
        return Math.max(
          ...texts.map((text) => {
            range.selectNodeContents(text);
            return range.getBoundingClientRect().right;
          }),
        );
      });
    await expect.poll(measure).toBeGreaterThan(0);
    expect(await measure()).toBeLessThanOrEqual(1280);
    await page.keyboard.press('Escape');
  }
  await page.context().close();
});

test('a name with a hyphen of its own is not broken there by a tip that names it', async () => {
  const page = await openPage(browser, { viewport: { width: 1920, height: 1080 } });
  await openApp(page, 'set=all&seed=7&position=0&lang=nl');
  await typeCode(page, 't1');
  await showHere(page);
  await page.evaluate(() => document.fonts.ready);
  const { said, lines } = await page.locator('.projector .line').evaluate((line) => {
    const name = line.lastElementChild ?? line;
    const range = document.createRange();
    range.selectNodeContents(name);
    return { said: name.textContent, lines: new Set([...range.getClientRects()].map(({ top }) => top)).size };
  });
  expect(said).toBe('Co-creatie');
  expect(lines).toBe(1);
  await page.context().close();
});

test('the notes of a dilemma are for the facilitator: closed beside the card, nowhere on the projector', async () => {
  const page = await openPage(browser);
  await openApp(page, 'set=all&seed=7&position=0&lang=nl');
  await typeCode(page, 'd6');
  expect(await page.locator('details.backstage').first().getAttribute('open')).toBeNull();
  await page.getByRole('tab', { name: 'Notities' }).click();
  expect(await page.getByText('Waar je op let').isVisible()).toBe(true);
  expect(await page.locator('.backstage li').allTextContents()).toContain('P10 De baliemedewerker');
  await showHere(page);
  expect(await page.locator('.backstage').count()).toBe(0);
  await page.context().close();
});

test('a touch on the projector shows the way out, and it fades again', async () => {
  const page = await openPage(browser, { hasTouch: true });
  await openApp(page, 'set=all&seed=7&position=1&lang=nl');
  await showHere(page);
  const wayOut = page.getByRole('button', { name: 'Terug naar de tafel' });
  const isSeen = () => wayOut.evaluate((button) => button.checkVisibility({ opacityProperty: true }));
  expect(await isSeen()).toBe(false);
  await page.touchscreen.tap(600, 300);
  expect(await isSeen()).toBe(true);
  await wayOut.evaluate((button) => button.getAnimations().map((animation) => animation.finish()));
  await page.locator('.way-out:not(.touched)').waitFor({ state: 'attached' });
  expect(await isSeen()).toBe(false);
  await page.touchscreen.tap(900, 500);
  await wayOut.tap();
  expect(await page.locator('.projector').count()).toBe(0);
  await page.context().close();
});

test('a finger that swipes asks for what comes next, or for what was; a tap and a scroll ask for nothing', async () => {
  const page = await openRoom(browser, { hasTouch: true });
  await showRoom(page, showCard('V11', 'front'));
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new BroadcastChannel('ruimtemakers').onmessage = ({ data }) =>
      data.kind === 'command' && heard.push(data.command.kind);
  });
  const touch = await page.context().newCDPSession(page);
  const swipe = async (from: readonly [number, number], to: readonly [number, number]) => {
    const points = [0, 0.3, 0.6, 1].map((part) => ({
      x: from[0] + (to[0] - from[0]) * part,
      y: from[1] + (to[1] - from[1]) * part,
    }));
    for (const [i, point] of points.entries())
      await touch.send('Input.dispatchTouchEvent', { type: i ? 'touchMove' : 'touchStart', touchPoints: [point] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await swipe([900, 400], [500, 420]);
  await swipe([500, 400], [900, 380]);
  await swipe([500, 200], [560, 700]);
  await page.touchscreen.tap(600, 300);
  await page.keyboard.press('h');
  await page.waitForFunction(() => (window as unknown as { heard: string[] }).heard.includes('hold'));
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(['next', 'back', 'hold']);
  await page.context().close();
});

test('the screen stays awake while there is a card on it, also after the page was hidden', async () => {
  const page = await openPage(browser);
  await page.addInitScript(() => {
    const log: string[] = [];
    Object.assign(window, { log });
    const request = async () => {
      log.push('asked');
      const lock = { released: false, release: async () => void log.push('released') };
      Object.assign(window, { lock });
      return lock;
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  await enterRoom(page);
  const read = () => page.evaluate(() => (window as unknown as { log: string[] }).log.join(' '));
  const waitFor = (log: string) =>
    page.waitForFunction((log) => (window as unknown as { log: string[] }).log.join(' ') === log, log);
  await showRoom(page, show({}));
  expect(await read()).toBe('');
  await showRoom(page, showCard('V11', 'front'));
  await waitFor('asked');
  await showRoom(page, showCard('V11', 'back'));
  // A browser lets go of the lock of a page that it hides.
  await page.evaluate(() => {
    Object.assign((window as unknown as { lock: object }).lock, { released: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await waitFor('asked asked');
  await showRoom(page, showCard('V11', 'back', { black: true }));
  await waitFor('asked asked released');
  await page.context().close();
});

test.each(['reduce', 'no-preference'] as const)(
  'cards move for a third of a second at most: %s',
  async (reducedMotion) => {
    const page = await openRoom(browser, { reducedMotion });
    for (const side of ['front', 'back'] as const) {
      await showRoom(page, showCard('V11', side));
      const lengths = await page.evaluate(() =>
        document.getAnimations().map((animation) => animation.effect?.getComputedTiming().endTime),
      );
      expect(lengths.length > 0).toBe(reducedMotion === 'no-preference');
      for (const length of lengths) expect(length).toBeLessThanOrEqual(350);
    }
    await page.context().close();
  },
);

test('a card that is still moving gets the letters of one that lies still', async () => {
  const fits: string[][] = [];
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const page = await openRoom(browser, { reducedMotion });
    const found: string[] = [];
    for (const code of ['V11', 'T10', 'D06', 'P09', 'W02'])
      for (const side of ['front', 'back'] as const) {
        await showRoom(page, showCard(code, side));
        found.push(await page.locator('.stage').evaluate((stage: HTMLElement) => stage.style.cssText));
      }
    fits.push(found);
    await page.context().close();
  }
  expect(fits[0]).toHaveLength(10);
  expect(fits[1]).toEqual(fits[0]);
});

test('full screen goes on and off by key and by button, and a browser that refuses plays on', async () => {
  const page = await openPage(browser);
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  const waitFor = (full: boolean) => page.waitForFunction((on) => (document.fullscreenElement !== null) === on, full);
  await page.keyboard.press('f');
  await waitFor(true);
  await page.keyboard.press('f');
  await waitFor(false);
  await page.getByRole('button', { name: 'Volledig scherm' }).click();
  await waitFor(true);
  await page.evaluate(() => document.exitFullscreen());
  await waitFor(false);
  // Who presses twice in a row is there and back.
  await page.evaluate(() => {
    const changes = { count: 0 };
    document.addEventListener('fullscreenchange', () => {
      changes.count += 1;
      document.body.dataset.changes = `${changes.count}`;
    });
    for (const key of ['f', 'f']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
  await page.waitForFunction(() => document.body.dataset.changes === '2');
  await waitFor(false);
  const broken: Error[] = [];
  page.on('pageerror', (error) => broken.push(error));
  await page.evaluate(() => {
    document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('Permissions check failed'));
  });
  await page.keyboard.press('f');
  await page.keyboard.press('PageDown');
  expect(await page.locator('.card.back').count()).toBe(1);
  expect(broken).toEqual([]);
  await page.context().close();
});
