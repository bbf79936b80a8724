import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appWords } from '../../web/view/piece/words.ts';
import { connect, openApp, openPage, pressDrawer, readCode, settle } from './page.ts';

/** Letters that somebody made larger on a telephone, and the screen no wider: all words stay in it, from above to below. */

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

/** Words that reach out of the window, or of what cuts them off. */
const findOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const off =
      document.documentElement.scrollWidth > innerWidth ? [`${document.documentElement.scrollWidth} wide`] : [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement as HTMLElement;
      const around: Element[] = [];
      for (let each: Element | null = parent; each; each = each.parentElement) around.push(each);
      const isUnseen = around.some((each) => getComputedStyle(each).clipPath !== 'none');
      if (!walker.currentNode.textContent?.trim() || !parent.checkVisibility() || isUnseen) continue;
      if (parent.matches('option, textarea')) continue;
      const edges = around
        .filter((each) => getComputedStyle(each).overflowX !== 'visible')
        .map((each) => each.getBoundingClientRect().right);
      const line = around.find((each) => each.clientWidth > 0);
      const isWider = line && line.scrollWidth > line.clientWidth + 1 && getComputedStyle(line).overflowX === 'visible';
      if (isWider) off.push(`wider than its line: ${parent.textContent}`);
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const edge = Math.min(innerWidth, ...edges) + 1;
      if ([...range.getClientRects()].some(({ right }) => right > edge))
        off.push(walker.currentNode.textContent.trim());
    }
    const [kind, opening] = ['.family', '.light:not(.spill-down, .spill-aside)'].map((part) =>
      document.querySelector(`.place .panel ${part}`)?.getBoundingClientRect(),
    );
    if (kind && opening && kind.bottom > opening.top + 1 && kind.left < opening.right)
      off.push('a kind in the opening');
    return off;
  });

test.each([
  ['nl', 24],
  ['nl', 32],
  ['en', 32],
] as const)('in %s no word is out of sight where letters of 16 are %i', async (language, standard) => {
  const page = await openPage(browser, { viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
  const { choosePile, decks } = appWords[language];
  const faults: string[] = [];
  const look = async (name: string) => {
    await settle(page);
    faults.push(...(await findOff(page)).map((word) => `${name}: ${word}`));
  };
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
  const lookOver = async (name: string) => {
    await page.locator('dialog[open] :is(h2, button)').first().waitFor();
    await look(name);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  };
  await openApp(page, `lang=${language}`);
  await look('the first screen');
  await press(decks);
  await lookOver('decks of one’s own');
  for (const log of ['jV11', 'jV11.f', 'jD06.g0', 'jD06.g2', 'jD06.g2.c6-3-4.g3', 'jD06.g2.c6-3-4.g7']) {
    await openApp(page, `set=all&seed=7&position=0&log=${log}&lang=${language}`);
    await readCode(page);
    await look(log);
  }
  for (const drawer of ['room-drawer', 'timer-panel', 'hand', 'bar-fold'] as const) {
    await pressDrawer(page, drawer);
    await look(drawer);
    await pressDrawer(page, drawer);
  }
  await page.keyboard.press('?');
  await lookOver('the keys');
  await press(choosePile);
  await lookOver('the choice of cards');
  const goTo = (place: number) => page.locator('.scene-link').nth(place).click();
  await goTo(1);
  await page.locator('.plan-chooser').waitFor();
  await look('the choice of a programme');
  await page.locator('.next-acts .main').click();
  await page.locator('.plan-current').waitFor();
  await look('the programme');
  await goTo(2);
  for (const key of '12341234123412341') {
    await page.locator('.mirror-card').focus();
    await page.keyboard.press(key);
    if (key === '1') await look('the mirror');
  }
  await page.locator('.mirror-done').waitFor();
  await look('the mirror, full');
  await page.locator('.mirror-ways button').last().click();
  for (const field of await page.locator('.counter-garden input').all()) await field.fill('17');
  await look('hands that were counted');
  await page.locator('.mirror-top .button.main').click();
  await look('the outcome');
  await goTo(3);
  await page.locator('.poker-panel').waitFor();
  await look('role poker');
  await page.locator('.next-acts .main').click();
  await page.locator('.next-acts .main').click();
  await look('choices in role poker');
  await goTo(4);
  await page.locator('.harvest-panel').waitFor();
  await look('the harvest');
  expect(faults).toEqual([]);
  await page.context().close();
});
