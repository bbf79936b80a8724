import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../cards/languages.ts';
import { appWords } from '../../web/view/piece/words.ts';
import { planWords } from '../../web/view/plan/plan-words.ts';
import { connect, openApp, openPage, settle } from './page.ts';
import { sample } from './room.ts';

/** The parts of a workshop in the app as it is: with the bar above and the foot below them. */

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

/** A wide desk, where panels just stand beside each other, where they no longer do, a telephone, and a page enlarged. */
const sizes = [
  { width: 1440, height: 900 },
  { width: 1100, height: 800 },
  { width: 1000, height: 700 },
  { width: 390, height: 844 },
];
const narrowest = { width: 320, height: 640 };

/** Words over the edge of what holds them, parts over each other, and a page wider than the screen. */
const findFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const [main, foot] = [boxOf('.sheet'), boxOf('.foot-bar')];
    if (!main || !foot) return ['a part is missing'];
    if (main.bottom > foot.top + 1) faults.push('the foot lies over the part');
    if (document.documentElement.scrollWidth > innerWidth) faults.push(`${document.documentElement.scrollWidth} wide`);
    const walker = document.createTreeWalker(document.querySelector('main') as HTMLElement, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement as HTMLElement;
      if (!parent.checkVisibility() || parent.closest('.unseen, select')) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const holder = parent.closest('button, .button, .mirror-garden, .plan-format, .panel-box, main');
      const edge = holder?.getBoundingClientRect();
      const isHidden = getComputedStyle(parent).clipPath !== 'none';
      if (
        edge &&
        !isHidden &&
        [...range.getClientRects()].some(({ left, right }) => left < edge.left - 1 || right > edge.right + 1)
      )
        faults.push(`cut: ${walker.currentNode.textContent}`);
    }
    for (const field of document.querySelectorAll<HTMLInputElement>('main input:not([type])'))
      if (field.value && field.scrollWidth > field.clientWidth) faults.push(`cut: ${field.value} in a field`);
    return faults;
  });

test.each(languages)('no part is cut or covered at any size, in %s', async (language) => {
  // What is done can be done on the narrowest screen.
  const page = await openPage(browser, { viewport: narrowest });
  const { scenes } = appWords[language];
  const goTo = async (name: string) => {
    await page.locator('.scenes').getByRole('button', { name, exact: true }).click();
    await page.locator('.foot-bar').waitFor();
  };
  const faults: string[] = [];
  const look = async (what: string) => {
    // Every other size in one of the languages; in the whole run all.
    for (const viewport of [...sample(sizes, 2, languages.indexOf(language)), narrowest]) {
      await page.setViewportSize(viewport);
      await settle(page);
      const named = `${what} at ${viewport.width} × ${viewport.height}`;
      faults.push(...(await findFaults(page)).map((fault) => `${named}: ${fault}`));
    }
  };
  await openApp(page, `set=all&seed=7&position=2&lang=${language}`);
  await goTo(scenes.plan);
  await page.locator('.plan-chooser').waitFor();
  await look('choosing a plan');
  await page.getByRole('button', { name: planWords[language].start }).click();
  await page.locator('.plan-panel').waitFor();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await look('a plan');
  await goTo(scenes.mirror);
  await page.locator('.mirror-card').focus();
  for (const key of '1234123412341') await page.keyboard.press(key);
  await look('laying a paper');
  await page.locator('.mirror-card').focus();
  for (const key of '2341') await page.keyboard.press(key);
  await look('a paper that is full');
  await page.locator('.mirror-ways button').last().click();
  for (const field of await page.locator('.counter-garden input').all()) await field.fill('100');
  await look('counting hands');
  await page.locator('.mirror-top .button.main').click();
  await page.locator('.mirror-talk summary').first().click();
  await look('the board');
  await goTo(scenes.poker);
  await page.locator('.next-acts .main').click();
  await page.locator('.next-acts .main').click();
  await look('role poker');
  await goTo(scenes.harvest);
  await page.locator('.harvest-end textarea').first().fill('We laten het stuur los. '.repeat(11).trim());
  await look('the harvest');
  await page.context().close();
  expect(faults).toEqual([]);
});
