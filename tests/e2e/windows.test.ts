import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deck } from '../../cards/game/deck.ts';
import { stages } from '../../web/table/stages.ts';
import { connect, openApp, openPage, openProjector, pressDrawer, readCode, showHere } from './page.ts';

const notes = deck.cards.flatMap((card) =>
  card.family === 'dilemma'
    ? Object.values(card.text).flatMap(({ notes }) => [...notes.values, ...notes.listenFor])
    : [],
);

let browser: Browser;
let table: Page;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());
beforeEach(async () => {
  table = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  return () => table.context().close();
});

const waitForCode = (page: Page, code: string | null) => page.locator(`[data-code="${code}"]`).first().waitFor();
/** Which stage the facilitator's window says the room is in. */
const readStage = async (page: Page) =>
  stages[(await page.locator('.stage-step').evaluateAll((steps) => steps.findIndex((step) => step.ariaCurrent))) ?? -1];
const sayState = (state: string) => table.locator('.screen-actions > .projector-state').getByText(state).waitFor();
const findNotes = async (page: Page) => {
  const html = await page.content();
  return notes.filter((note) => html.includes(note));
};

test('deal, flip, black and back in the one are seen in the other; a clicker works in both', async () => {
  await openApp(table, 'set=tip&seed=7&position=1&lang=nl');
  const room = await openProjector(table);
  await sayState('Groot scherm verbonden');
  await waitForCode(room, await readCode(table));
  await table.keyboard.press('PageDown');
  await room.locator('.card.back').waitFor();
  await table.keyboard.press('PageDown');
  await waitForCode(room, await readCode(table));
  await table.keyboard.press('.');
  await room.locator('.projector.black').waitFor();
  expect(await room.locator('[data-code]').count()).toBe(0);
  expect(await table.locator('.screen-actions > .projector-state').textContent()).toBe('Het grote scherm is zwart.');
  await room.keyboard.press('PageDown');
  await room.locator('.projector:not(.black)').waitFor();
  const shown = await readCode(table);
  await waitForCode(room, shown);
  await room.keyboard.press('PageDown');
  await room.locator('.card.back').waitFor();
  await room.keyboard.press('PageDown');
  await table.locator(`.desk [data-code]:not([data-code="${shown}"])`).waitFor();
  await waitForCode(room, await readCode(table));
});

test('what was opened over the work to set the room is put away by the next step, from either window', async () => {
  await openApp(table, 'set=dilemma&seed=7&position=1&lang=nl');
  const room = await openProjector(table);
  const panel = table.locator('.room-drawer.open');
  await pressDrawer(table, 'room-drawer');
  // How the room looks is tried with the panel at hand.
  await table.keyboard.press('+');
  await room.locator('.projector').waitFor();
  expect(await panel.count()).toBe(1);
  await table.keyboard.press('PageDown');
  await expect.poll(() => panel.count()).toBe(0);
  // The focus lies not in what nobody sees.
  expect(await table.evaluate(() => document.activeElement?.closest('.drawer-content'))).toBe(null);
  await pressDrawer(table, 'room-drawer');
  await room.keyboard.press('PageDown');
  await expect.poll(() => panel.count()).toBe(0);
});

test('a table that did not open the big screen brings a room to the front, and no empty window', async () => {
  await openApp(table, 'set=tip&seed=7&position=1&lang=nl');
  const room = await openProjector(table);
  await sayState('Groot scherm verbonden');
  const shown = await readCode(table);
  const other = await table.context().newPage();
  await table.close();
  await openApp(other, 'set=tip&seed=7&position=1&lang=nl');
  await waitForCode(room, shown);
  await other.locator('.screen-actions > .projector-state').getByText('Groot scherm verbonden').waitFor();
  await pressDrawer(other, 'room-drawer');
  const [found] = await Promise.all([
    other.context().waitForEvent('page'),
    other.getByRole('button', { name: 'Haal het grote scherm naar voren' }).click(),
  ]);
  await found.locator('.projector').waitFor();
  await waitForCode(found, shown);
});

test('Enter that is held on a button presses it once', async () => {
  await openApp(table, 'set=tip&seed=7&position=1&lang=nl');
  await table.keyboard.press('PageDown');
  await table.locator('.desk .card.back').waitFor();
  const before = await table.locator('.counter .left').first().textContent();
  await table.getByRole('button', { name: 'Volgende kaart' }).focus();
  for (let held = 0; held < 6; held++) await table.keyboard.down('Enter');
  await table.keyboard.up('Enter');
  await table.locator('.desk .card.front').waitFor();
  expect([before, await table.locator('.counter .left').first().textContent()]).toEqual([
    'nog 11 van 12',
    'nog 10 van 12',
  ]);
});

test('F5 in either window, and Esc, lose nothing and cover nothing', async () => {
  await openApp(table, 'set=tip&seed=7&position=3&lang=nl');
  const shown = await readCode(table);
  const room = await openProjector(table);
  await waitForCode(room, shown);
  await room.keyboard.press('F5');
  await room.keyboard.press('Escape');
  await table.keyboard.press('F5');
  await table.keyboard.press('Escape');
  expect(await table.locator('.desk').count()).toBe(1);
  expect(await readCode(table)).toBe(shown);
  await waitForCode(room, shown);
});

test('a projector that is closed says so, and one click opens it again where the talk was', async () => {
  await openApp(table, 'set=all&seed=7&position=0&log=jD06.g2&lang=nl');
  const room = await openProjector(table);
  await waitForCode(room, 'D06');
  await room.close();
  await sayState('Groot scherm gesloten');
  const again = await openProjector(table, 'Open het grote scherm opnieuw');
  await waitForCode(again, 'D06');
  await sayState('Groot scherm verbonden');
});

describe('a dilemma', () => {
  test('walks through its stages by one key and back; both windows reload in every stage, and nothing is lost', async () => {
    await openApp(table, 'set=all&seed=7&position=0&log=jD06&lang=nl');
    const room = await openProjector(table);
    await waitForCode(room, 'D06');
    for (const stage of stages) {
      expect(await readStage(table)).toBe(stage);
      if (stage === 'choice') for (const key of ['1', '1', '2', '3', '3', '3']) await table.keyboard.press(key);
      await table.reload();
      await table.locator('.stage-step').first().waitFor();
      await room.reload();
      await waitForCode(room, 'D06');
      expect(await readStage(table)).toBe(stage);
      expect(await findNotes(room)).toEqual([]);
      if (stage !== 'need') await room.keyboard.press('PageDown');
      const next = stages[stages.indexOf(stage) + 1] ?? stage;
      await expect.poll(() => readStage(table)).toBe(next);
    }
    expect(await table.locator('.counts tbody tr').first().allTextContents()).toEqual(['Eerste keuze213']);
    for (const stage of stages.toReversed().slice(1)) {
      await table.keyboard.press('PageUp');
      expect(await readStage(table)).toBe(stage);
    }
  });

  test('hands are counted by button and by key, and taken back', async () => {
    await openApp(table, 'set=all&seed=7&position=0&log=jD06.g2&lang=nl');
    await table.getByRole('button', { name: 'Eén hand erbij voor Twijfel' }).click();
    await table.keyboard.press('3');
    await table.keyboard.press('3');
    await table.getByRole('button', { name: 'Eén hand minder voor B' }).click();
    // Where the room may see this very window, nobody sees a number before it is asked for.
    expect(await table.locator('.hand-count').allTextContents()).toEqual(['·', '·', '·']);
    await table.getByRole('button', { name: 'Toon de aantallen' }).click();
    expect(await table.locator('.hand-count').allTextContents()).toEqual(['0', '1', '1']);
    await table.getByRole('button', { name: 'Ongedaan maken' }).click();
    expect(await table.locator('.hand-count').allTextContents()).toEqual(['0', '1', '2']);
  });
});

test('a second window of the facilitator says so and does not fight; it can take over', async () => {
  await openApp(table, 'set=tip&seed=7&position=2&lang=nl');
  const shown = await readCode(table);
  const second = await table.context().newPage();
  await openApp(second, 'set=tip&seed=7&position=2&lang=nl');
  const told = second.getByRole('heading', { name: 'Dit gesprek loopt al in een ander venster' });
  await told.waitFor();
  // A sentence to be read, and not one that hangs at the edge of the window.
  expect((await told.boundingBox())?.x).toBeGreaterThan(15);
  // Nothing stands there that would do nothing.
  expect(
    await second.locator('button:visible').evaluateAll((all) => all.map((it) => it.ariaLabel ?? it.textContent)),
  ).toEqual(['Volledig scherm', 'Toetsen', 'NL, Nederlands', 'EN, English', 'Neem het hier over']);
  await second.getByRole('button', { name: 'Neem het hier over' }).click();
  // First it reads all that the other one left.
  await expect.poll(() => readCode(second)).toBe(shown);
  await table.getByRole('heading', { name: 'Dit gesprek loopt al in een ander venster' }).waitFor();
});

test('a window that shows the card large says so when another one takes over, and shows no old card', async () => {
  await openApp(table, 'set=tip&seed=7&position=2&lang=nl');
  await showHere(table);
  const second = await table.context().newPage();
  await openApp(second, 'set=tip&seed=7&position=2&lang=nl');
  await second.getByRole('button', { name: 'Neem het hier over' }).click();
  await table.getByRole('heading', { name: 'Dit gesprek loopt al in een ander venster' }).waitFor();
  expect(await table.locator('[data-code]').count()).toBe(0);
});

test('a second window hears that the first was closed, also where that one went on', async () => {
  await openApp(table, 'set=tip&seed=7&position=2&lang=nl');
  const second = await table.context().newPage();
  await openApp(second, 'set=tip&seed=7&position=2&lang=nl');
  await second.getByRole('heading', { name: 'Dit gesprek loopt al in een ander venster' }).waitFor();
  await table.keyboard.press('n');
  await table.keyboard.press('n');
  const shown = await readCode(table);
  // It is noted, so the second one is behind.
  await expect.poll(() => second.evaluate(() => localStorage.getItem('ruimtemakers:1:session'))).toContain('d4');
  await table.close();
  await second.getByRole('heading', { name: 'Het andere venster is dicht' }).waitFor();
  await second.getByRole('button', { name: 'Ga hier verder' }).click();
  await expect.poll(() => readCode(second)).toBe(shown);
});

test('notes stand open beside a projector only: where one window is all, a shoulder may read along', async () => {
  await openApp(table, 'set=all&seed=7&position=0&log=jD06&lang=nl');
  const open = () => table.locator('.backstage').evaluateAll((parts) => parts.map((part) => part.hasAttribute('open')));
  await expect.poll(open).toEqual([false, false, false]);
  await openProjector(table);
  await sayState('Groot scherm verbonden');
  await expect.poll(open).toEqual([true, true, true]);
  expect(await table.locator('.backstage li').allTextContents()).toContain('P10 De baliemedewerker');
});

test('where the browser knows the screens, the second window moves to the next one that this page is not on', async () => {
  const page = await openPage(browser);
  await page.addInitScript(() => {
    const place = (left: number, wide: number) => ({
      availLeft: left,
      availTop: 0,
      availWidth: wide,
      availHeight: 900,
    });
    const screens = [place(0, 1366), place(1366, 1920), place(3286, 1024)];
    const moves: unknown[] = [];
    Object.assign(window, { moves, getScreenDetails: async () => ({ screens, currentScreen: screens[0] }) });
    Object.defineProperty(screen, 'isExtended', { get: () => true });
    const { open } = window;
    window.open = (...asked) =>
      Object.assign(open.apply(window, asked) ?? {}, {
        moveTo: (...to: readonly number[]) => moves.push(to),
        resizeTo: (...to: readonly number[]) => moves.push(to),
      }) as unknown as Window;
  });
  await openApp(page, 'set=all&seed=7&position=1&lang=nl');
  await openProjector(page);
  await pressDrawer(page, 'room-drawer');
  const move = () => page.getByRole('button', { name: 'Zet het op het andere scherm' }).click();
  const readMoves = () => page.evaluate(() => (window as unknown as { moves: unknown[] }).moves);
  await move();
  const first = [
    [1366, 0],
    [1920, 900],
  ];
  await expect.poll(readMoves).toEqual(first);
  await move();
  await expect.poll(readMoves).toEqual([...first, [3286, 0], [1024, 900]]);
  // Who said no to the browser is told what to do instead.
  await page.evaluate(() => Object.assign(window, { getScreenDetails: () => Promise.reject(new Error('no')) }));
  await move();
  await page.getByText('Sleep het venster erheen.').waitFor();
  await page.context().close();
});
