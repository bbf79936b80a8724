import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../cards/languages.ts';
import { findLost, spaceOut } from './lost.ts';
import { connect, openApp, openPage, pressDrawer, settle } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const press = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).first().click();
  await page.locator('dialog[open]').waitFor();
};

test.each([
  [1280, 720],
  [640, 400],
])('at %i × %i nothing stands in front of what has the focus', async (width, height) => {
  const page = await openPage(browser, { viewport: { width, height } });
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  await press('Kies welke kaarten meedoen')(page);
  const hidden: string[] = [];
  for (let i = 0; i < 50; i++) {
    await page.keyboard.press('Tab');
    hidden.push(
      ...(await page.evaluate(() => {
        const { activeElement: focused } = document;
        if (!focused?.closest('dialog')) return [];
        const { left, top, width, height } = focused.getBoundingClientRect();
        const over = document.elementFromPoint(left + width / 2, top + height / 2);
        return over && (focused.contains(over) || over.contains(focused)) ? [] : [focused.textContent];
      })),
    );
  }
  expect(hidden).toEqual([]);
  await page.context().close();
});

test.each([
  [1280, 720],
  [640, 450],
])(
  'at %i × %i, with the distances of a reader’s own, a running time pushes no button out of its foot',
  async (width, height) => {
    const page = await openPage(browser, { viewport: { width, height } });
    await openApp(page, 'set=all&seed=7&position=0&log=jD06.g2&lang=nl');
    await spaceOut(page);
    await page.keyboard.press('m');
    await page.locator('[role=timer]').waitFor();
    const cut = await page.locator('.foot-bar .button:visible, .foot-bar .time-bar').evaluateAll((parts) =>
      parts.flatMap((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        const foot = part.closest('.foot-bar')?.getBoundingClientRect();
        const isIn = foot !== undefined && top >= foot.top && bottom <= Math.min(foot.bottom, innerHeight);
        return isIn ? [] : [`${part.className} ${part.textContent}`];
      }),
    );
    expect(cut).toEqual([]);
    expect((await page.locator('.foot-bar').boundingBox())?.height).toBeLessThan(80);
    await page.context().close();
  },
);

test.each(languages)(
  'at 400 % no word sticks out of its button while the time runs, also with the distances of a reader’s own (%s)',
  async (language) => {
    const page = await openPage(browser, { viewport: { width: 320, height: 256 } });
    const lost: string[] = [];
    for (const log of ['jD06', 'jD06.g2', 'jV01']) {
      await openApp(page, `set=all&seed=7&position=0&log=${log}&lang=${language}`);
      await page.keyboard.press('m');
      await page.locator('[role=timer]').waitFor();
      for (const space of [() => settle(page), () => spaceOut(page)]) {
        await space();
        lost.push(...(await findLost(page)).map((word) => `${log}: ${word}`));
      }
    }
    expect(lost).toEqual([]);
    await page.context().close();
  },
);

describe('in a person’s own colours', () => {
  const open = async (address: string) => {
    const page = await openPage(browser, { forcedColors: 'active', viewport: { width: 1440, height: 900 } });
    await openApp(page, `${address}&lang=nl`);
    return page;
  };
  const groundOf = (page: Page, what: string) =>
    page
      .locator(what)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);

  test('what is chosen or under way is told from the rest', async () => {
    const page = await open('set=all&seed=7&position=0&log=jD06.g2');
    for (const name of ['.scene-link', '.stage-step', '.button.language']) {
      const on = await groundOf(page, `${name}:is([aria-current], [aria-pressed=true])`);
      expect([name, on]).not.toEqual([name, await groundOf(page, `${name}:not([aria-current], [aria-pressed=true])`)]);
    }
    await press('Kies welke kaarten meedoen')(page);
    await page.getByRole('button', { name: 'Dilemma’s', exact: true }).click();
    expect(await groundOf(page, '.toggle[aria-pressed=true]')).not.toBe(
      await groundOf(page, '.toggle[aria-pressed=false]'),
    );
    await page.context().close();
  });

  test('of tabs only the chosen one has a thick line, and planks are as light as words', async () => {
    const page = await open('set=all&seed=7&position=0&log=jD06');
    const widths = await page
      .locator('.tab')
      .evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).borderBottomWidth));
    expect(widths).toEqual(['2px', '2px', '4px']);
    await page.locator('.scene-link').nth(2).click();
    const planks = page.locator('.mirror-fence .closed').first();
    const words = await page.locator('.mirror-progress').evaluate((said) => getComputedStyle(said).color);
    expect(await planks.evaluate((plank) => getComputedStyle(plank).fill)).toBe(words);
    await page.context().close();
  });

  test('the bar of the timer is filled, and the room keeps the colours chosen for it', async () => {
    const page = await open('set=all&seed=7&position=0&log=jD06');
    await pressDrawer(page, 'timer-panel');
    await page.getByRole('button', { name: '5 min', exact: true }).click();
    expect(await groundOf(page, '.time-bar span')).not.toBe(await groundOf(page, '.time-bar'));
    await page.keyboard.press('o');
    await page.locator('.projector').waitFor();
    const room = await groundOf(page, '.projector');
    const plain = await openPage(browser);
    await openApp(plain, 'set=all&seed=7&position=0&log=jD06&lang=nl');
    await plain.keyboard.press('o');
    await plain.locator('.projector').waitFor();
    expect(room).toBe(await groundOf(plain, '.projector'));
    await plain.context().close();
    await page.context().close();
  });
});
