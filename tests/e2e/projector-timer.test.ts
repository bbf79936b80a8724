import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Timer } from '../../web/table/timer.ts';
import { connect, openApp, openPage, openProjector, pressDrawer, showHere } from './page.ts';
import { enterRoom, showCard, showRoom, showStage } from './room.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const NOW = Date.UTC(2026, 10, 24, 9);

/** Sets the clock of the page, which stands still until it is set again. */
const setClock = (page: Page, seconds: number) => page.clock.setFixedTime(NOW + seconds * 1000);
const waitForTime = (page: Page, time: string) =>
  page.locator('.projector > .room-timer .time', { hasText: new RegExp(`^${time}$`) }).waitFor();
const showTimer = (page: Page, timer: Timer) => showRoom(page, showCard('V11', 'front', { timer }));
const readBar = (page: Page) =>
  page
    .locator('.projector > .room-timer .time-bar')
    .evaluate((bar) => (bar.firstElementChild as HTMLElement).style.width);

test('a timer is right when it comes, after a sleep and after a reload, and ends without alarm', async () => {
  const page = await openPage(browser);
  const timer: Timer = { total: 120_000, endsAt: NOW + 90_000 };
  await setClock(page, 0);
  await enterRoom(page);
  await showTimer(page, timer);
  await waitForTime(page, '1:30');
  expect(await readBar(page)).toBe('75%');
  await setClock(page, 60);
  await waitForTime(page, '0:30');
  expect(await readBar(page)).toBe('25%');
  await setClock(page, 80);
  await enterRoom(page);
  await showTimer(page, timer);
  await waitForTime(page, '0:10');
  await setClock(page, 3600);
  await waitForTime(page, 'tijd');
  expect(await readBar(page)).toBe('0%');
  expect(await page.locator('.projector > .room-timer').getAttribute('aria-hidden')).toBe('true');
  expect(await page.locator('[role=alert], [role=timer], [aria-live]').count()).toBe(0);
  await page.context().close();
});

test('a pause keeps what is left; going on counts from there', async () => {
  const page = await openPage(browser);
  await setClock(page, 0);
  await enterRoom(page);
  await showTimer(page, { total: 60_000, left: 42_000 });
  await setClock(page, 600);
  await showTimer(page, { total: 60_000, left: 42_000 });
  await waitForTime(page, '0:42');
  expect(await page.locator('.projector > .room-timer').getAttribute('class')).toContain('paused');
  await showTimer(page, { total: 60_000, endsAt: NOW + 642_000 });
  await waitForTime(page, '0:42');
  await setClock(page, 610);
  await waitForTime(page, '0:32');
  await page.context().close();
});

test('only the timer itself changes while it runs', async () => {
  const page = await openPage(browser);
  await enterRoom(page);
  const endsAt = Date.now() + 600_000;
  await showRoom(
    page,
    showStage('D06', 'choice', { first: [0, 0, 0], second: [0, 0, 0] }, { timer: { total: 600_000, endsAt } }),
  );
  const changed = await page.evaluate(
    () =>
      new Promise<readonly string[]>((done) => {
        const places: string[] = [];
        new MutationObserver((changes) => {
          for (const { target } of changes) {
            const element = target instanceof Element ? target : target.parentElement;
            places.push(element?.closest('.room-timer') ? 'timer' : (element?.className ?? ''));
          }
          if (places.length >= 6) done(places);
        }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
  );
  expect([...new Set(changed)]).toEqual(['timer']);
  await page.context().close();
});

test('a timer that was started goes on where it was after a reload', async () => {
  const page = await openPage(browser);
  await setClock(page, 0);
  await openApp(page, 'set=all&seed=7&position=1&lang=nl');
  await page.keyboard.press('m');
  await showHere(page);
  await waitForTime(page, '1:00');
  await setClock(page, 20);
  await page.reload();
  await page.locator('main').waitFor();
  await showHere(page);
  await waitForTime(page, '0:40');
  await page.context().close();
});

test('a clock that is set back while a timer runs makes no minute an hour, in neither window', async () => {
  const page = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  // Whoever sets the clock back calls `setBack`; the clock that nobody sets goes on.
  await page.context().addInitScript(() => {
    const { now } = Date;
    let back = 0;
    Date.now = () => now() - back;
    Object.assign(window, {
      setBack: (ms: number) => {
        back += ms;
      },
    });
  });
  await openApp(page, 'set=all&seed=7&position=1&lang=nl');
  const room = await openProjector(page);
  await page.keyboard.press('m');
  await room.locator('.room-timer .time', { hasText: /^0:5\d$/ }).waitFor();
  for (const window of [page, room]) await window.evaluate('setBack(3600000)');
  const [left, shown] = [page.locator('[role=timer]'), room.locator('.room-timer .time')];
  // Each window has looked at the clock, and what was found there has reached the other.
  await page.waitForTimeout(800);
  for (const time of [left, shown]) await expect.poll(() => time.textContent()).toMatch(/^0:5\d$/);
  await page.keyboard.press('m');
  await room.locator('.room-timer.paused').waitFor();
  for (const window of [page, room]) await window.evaluate('setBack(3600000)');
  for (const time of [left, shown]) expect(await time.textContent()).toMatch(/^0:5\d$/);
  await page.context().close();
});

test.each([
  ['at the table', async () => undefined],
  ['with the card large in this window', showHere],
  ['in another part', (page: Page) => page.locator('.scene-link').last().click()],
] as const)('a sound that was asked for is there once when the time is over: %s', async (_, reach) => {
  const page = await openPage(browser);
  await page.addInitScript(() => {
    const heard = { sounds: 0 };
    class AudioContext {
      constructor() {
        heard.sounds += 1;
        throw new Error('A browser without sound.');
      }
    }
    Object.assign(window, { heard, AudioContext });
  });
  const countSounds = () => page.evaluate<number>('heard.sounds');
  await setClock(page, 0);
  await openApp(page, 'set=all&seed=7&position=1&lang=nl');
  await pressDrawer(page, 'timer-panel');
  await page.getByLabel('Zacht geluid als de tijd om is').check();
  await page.getByRole('button', { name: '1 min', exact: true }).click();
  await reach(page);
  await setClock(page, 50);
  await page.waitForTimeout(400);
  expect(await countSounds()).toBe(0);
  await setClock(page, 61);
  await expect.poll(countSounds).toBe(1);
  await page.reload();
  await page.locator('main').waitFor();
  await page.waitForTimeout(800);
  expect(await countSounds()).toBe(0);
  await page.context().close();
});
