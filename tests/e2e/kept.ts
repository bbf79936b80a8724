import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { deck } from '../../cards/game/deck.ts';
import type { Language } from '../../cards/languages.ts';
import { speakCard } from '../../web/deck/own-deck.ts';
import type { Scene } from '../../web/workshop/scenes.ts';
import { readWorkshop, type Workshop, writeWorkshop } from '../../web/workshop/workshop.ts';
import { beginWorkshop } from '../web/workshop/begun.ts';
import { openApp, openPage } from './page.ts';

/** Where a browser keeps the workshop. */
const PLACE = 'ruimtemakers:1:workshop';
/** And the table, which is the one of the address below. */
const TABLE = 'ruimtemakers:1:session';

/** A workshop is read with cards of one language; it holds no words of them. */
const cards = deck.cards.map((card) => speakCard(card, 'nl'));

/** What was kept: the part that was open, and parts that are not as at the start. */
export type Kept = Partial<Workshop> & { readonly scene?: Scene };

interface Asked extends BrowserContextOptions {
  readonly language?: Language;
}

/**
 * Opens the app where this browser kept a workshop, with a card on the table. It is put there before the first visit
 * only: a reload finds what changed since.
 */
export const openKept = async (
  browser: Browser,
  { scene = 'cards', ...kept }: Kept,
  { language = 'nl', ...options }: Asked = {},
): Promise<Page> => {
  const page = await openPage(browser, options);
  const text = JSON.stringify(writeWorkshop({ scene, workshop: { ...beginWorkshop(cards), ...kept } }));
  await page.addInitScript(
    ([place = '', text = '', table = '', session = '']) => {
      // A blank page keeps nothing.
      if (location.protocol === 'about:' || localStorage.getItem(place) !== null) return;
      localStorage.setItem(place, text);
      localStorage.setItem(table, session);
    },
    [PLACE, text, TABLE, `${deck.version}|@all~7.d|`],
  );
  await openApp(page, `set=all&seed=7&position=1&lang=${language}`);
  // The part of the workshop comes after the first screen.
  if (scene !== 'cards') await page.locator('.workshop-main').waitFor();
  return page;
};

/** The workshop as this browser keeps it by now. */
export const readKept = async (page: Page): Promise<Workshop> => {
  // It is written after the next paint.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done)))));
  const text = await page.evaluate((place) => localStorage.getItem(place), PLACE);
  return readWorkshop(JSON.parse(text ?? '{}'), cards).workshop;
};

/** Goes to another part of the workshop by its name in the bar. */
export const goToPart = async (page: Page, name: string): Promise<void> => {
  await page.locator('.scenes').getByRole('button', { name, exact: true }).click();
  await page.locator('.scenes [aria-current]', { hasText: name }).waitFor();
};
