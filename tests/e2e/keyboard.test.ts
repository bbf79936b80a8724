import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hear, listen } from './heard.ts';
import { connect, openApp, openPage, openProjector, pressDrawer, readCode, settle } from './page.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  return () => page.context().close();
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first();
/** Presses a button as somebody without a mouse does, and tells what has the focus then. */
const enter = async (name: string | RegExp) => {
  await button(name).focus();
  await page.keyboard.press('Enter');
  await settle(page);
  return readFocused();
};
const readFocused = () =>
  page.evaluate(() => {
    const { activeElement: focused } = document;
    if (!focused || focused === document.body) return 'nothing';
    const name = focused.ariaLabel ?? (focused.matches('button') ? focused.textContent : '');
    return name || focused.localName;
  });
const sceneOf = () => page.locator('.scene-link[aria-current]').textContent();

describe('whoever works by keyboard keeps a place', () => {
  test('at the last stage, and around the timer', async () => {
    await openApp(page, 'set=all&seed=7&position=0&log=jD06.g6&lang=nl');
    expect(await enter('Verder: wat is er nodig')).toBe('Dit was de laatste stap');
    expect(await enter('Tijd')).toBe('Tijd');
    expect(await enter('5 min')).toBe('Tijd');
    expect(await enter('Tijd')).toBe('Tijd');
    expect(await enter('Pauze')).toBe('Ga verder');
    expect(await enter('Ga verder')).toBe('Pauze');
    expect(await enter('Stop de tijd')).toBe('Tijd');
    await page.keyboard.press('Tab');
    expect(await readFocused()).toBe('Tijd');
    await page.keyboard.press('Tab');
    expect(await readFocused()).toBe('1 min');
    await page.keyboard.press('Escape');
    expect(await readFocused()).toBe('Tijd');
  });

  test('where a card that lay apart goes back, and where the last hand is taken away', async () => {
    await openApp(page, 'set=all&seed=7&position=0&log=jT05.h.jD06.g2.c1-0-0&lang=nl');
    expect(await enter('Leg T05 terug bij de stapel')).toBe('Stapel');
    expect(await enter('Eén hand minder voor A')).toBe('Eén hand minder voor A');
  });

  test('after a window over the table: closed, used, or left by Esc', async () => {
    await openApp(page, 'set=all&seed=7&position=1&lang=nl');
    await enter('Toetsen');
    expect(await enter('Sluit')).toBe('Toetsen');
    await enter('Gesprek');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    expect(await readFocused()).toBe('Gesprek');
    await enter('Kies welke kaarten meedoen');
    await page.locator('dialog[open]').waitFor();
    expect(await enter('Ga verder met deze kaarten')).toBe('Kies welke kaarten meedoen');
  });

  test('after a window that was opened from behind a button of the bar, on a telephone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openApp(page, 'set=all&seed=7&position=1&lang=nl');
    for (const name of ['Toetsen', 'Gesprek']) {
      await enter('Meer');
      await enter(name);
      await page.locator('dialog[open]').waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(readFocused).toBe('Meer');
    }
  });

  test('wiping: a second press of the same key wipes nothing', async () => {
    await openApp(page, 'set=all&seed=7&position=1&lang=nl');
    await enter('Gesprek');
    await page.locator('dialog[open]').waitFor();
    expect(await enter('Wis alles')).toBe('Nee, wis niets');
    await page.keyboard.press('Enter');
    expect(await readFocused()).toBe('Wis alles');
  });

  test('from a plan to its cards and back, and in and out of the large card', async () => {
    await openApp(page, 'set=all&seed=7&position=1&lang=nl');
    await enter('Programma');
    await page.locator('.plan-chooser').waitFor();
    expect(await enter(/^Begin/)).toBe('main');
    await page.keyboard.press('PageDown');
    expect(await readFocused()).toBe('h2');
    expect(await enter('Ga naar de kaarten')).toBe('main');
    expect(await sceneOf()).toBe('Kaarten');
    await pressDrawer(page, 'room-drawer');
    await enter('Toon in dit venster');
    // The large card is a part that comes when it is first wanted.
    await expect.poll(readFocused).toBe('main');
    await page.keyboard.press('Escape');
    await page.locator('.desk').waitFor();
    expect(await readFocused()).toBe('main');
  });

  test('a code typed over a focused button brings the focus back to that button', async () => {
    await openApp(page, 'set=all&seed=7&position=0&log=jV01&lang=nl');
    await button('Draai om').focus();
    await page.keyboard.type('t5');
    await page.keyboard.press('Enter');
    expect(await readCode(page)).toBe('T05');
    expect(await readFocused()).toBe('Draai om');
  });
});

test('a code typed while the room looks at something else brings the cards back in sight', async () => {
  await openApp(page, 'set=all&seed=7&position=1&lang=nl');
  for (const part of ['Programma', 'Spiegel', 'Rolpoker', 'Oogst']) {
    await button(part).click();
    await page.locator('.workshop-main :is(h1, h2)').first().waitFor();
    await page.keyboard.type('t5');
    await page.keyboard.press('Enter');
    await page.locator('.desk [data-code="T05"]').waitFor();
    expect(await sceneOf()).toBe('Kaarten');
  }
});

describe('a clicker', () => {
  test('walks the room while a line of the harvest is written, and keeps the line', async () => {
    await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
    await page.getByRole('tab', { name: 'Oogst' }).click();
    const line = page.locator('.desk textarea').first();
    await line.fill('We bellen volgende week.');
    await page.keyboard.press('PageDown');
    expect(await page.locator('.desk .card.back').count()).toBe(1);
    await page.keyboard.press('PageUp');
    expect(await page.locator('.desk .card.front').count()).toBe(1);
    // A full stop belongs to the line: black is not for whoever is writing.
    await page.keyboard.type('.');
    expect(await line.inputValue()).toBe('We bellen volgende week..');
    expect(await page.locator('.is-black').count()).toBe(0);
  });

  test('darkens the room whatever has the focus but a field', async () => {
    await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
    const black = page.locator('.projector-state.black');
    const toggles = async () => {
      await page.keyboard.press('.');
      await black.waitFor();
      await page.keyboard.press('.');
      await black.waitFor({ state: 'detached' });
    };
    await page.locator('.next-acts .main').focus();
    await toggles();
    await page.getByRole('tab', { name: 'Notities' }).focus();
    await toggles();
    for (const [drawer, focused] of [
      ['room-drawer', '.room-settings select'],
      ['timer-panel', '.check-row input'],
    ] as const) {
      await pressDrawer(page, drawer);
      await page.locator(focused).focus();
      await toggles();
    }
    await button('Programma').click();
    await page.locator('.plan-format input').first().focus();
    await toggles();
  });

  test('moves nothing under a window over the table; black works, and F5 closes nothing', async () => {
    await openApp(page, 'set=tip&seed=7&position=2&lang=nl');
    const shown = await readCode(page);
    await enter('Toetsen');
    for (const key of ['PageDown', 'PageUp', 'F5', 'n']) await page.keyboard.press(key);
    await page.keyboard.press('.');
    await page.locator('.projector-state.black').waitFor();
    expect(await page.locator('dialog[open]').count()).toBe(1);
    await page.keyboard.press('.');
    await page.keyboard.press('Escape');
    expect(await readCode(page)).toBe(shown);
    expect(await page.locator('.desk .card.front').count()).toBe(1);
  });

  test('that is held down goes one step', async () => {
    await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
    const shown = await readCode(page);
    await page.keyboard.down('PageDown');
    await page.keyboard.down('PageDown');
    await page.keyboard.down('PageDown');
    await page.keyboard.up('PageDown');
    expect(await readCode(page)).toBe(shown);
    expect(await page.locator('.desk .card.back').count()).toBe(1);
  });
});

test('a screen reader hears the card once, each stage once, the count as it is shown, and the room once', async () => {
  await openApp(page, 'set=all&seed=7&position=0&log=jT05&lang=nl');
  await listen(page);
  await page.keyboard.type('d6');
  await page.keyboard.press('Enter');
  expect(await hear(page)).toEqual([expect.stringContaining('Kaart D06, dilemma'), 'Situatie']);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  expect(await hear(page)).toEqual(['Bedenktijd', 'Eerste keuze']);
  for (const key of '11223') await page.keyboard.press(key);
  const counted = ['1 hand geteld', '2 handen geteld', '3 handen geteld', '4 handen geteld', '5 handen geteld'];
  expect(await hear(page)).toEqual(counted);
  await page.keyboard.press('PageDown');
  expect(await hear(page)).toEqual(['Praten. A 2, Twijfel 2, B 1']);
  await pressDrawer(page, 'timer-panel');
  await button('1 min').click();
  expect(await hear(page)).toEqual(['De tijd loopt: nog 1 minuut.']);
  await page.keyboard.press('.');
  expect(await hear(page)).toEqual(['Het grote scherm is zwart.']);
  await page.keyboard.press('.');
  await openProjector(page);
  await page.locator('.screen-actions > .projector-state').getByText('Groot scherm verbonden').waitFor();
  expect(await hear(page)).toEqual(['Groot scherm verbonden']);
});

test('a window that only watches does nothing for a key', async () => {
  await openApp(page, 'set=tip&seed=7&position=2&lang=nl');
  const second = await page.context().newPage();
  await openApp(second, 'set=tip&seed=7&position=2&lang=nl');
  await second.locator('.watching').waitFor();
  const address = second.url();
  for (const key of ['PageDown', 'n', '.', 'o', 'F5']) await second.keyboard.press(key);
  expect(second.url()).toBe(address);
  expect(await second.locator('.watching').count()).toBe(1);
  expect(await second.locator('.projector-state.black').count()).toBe(0);
});
