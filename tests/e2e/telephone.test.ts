import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../cards/languages.ts';
import { csv, openDecks, useFiles } from './deck-dialog.ts';
import { connect, openApp, openPage, openProjector, pressDrawer, readCode, settle } from './page.ts';

/** What a hand finds on a telephone without looking for it. */

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

/** Parts of the workshop that are not whole in sight, or under a finger's width. CSS pixels. */
const findHidden = (page: Page): Promise<readonly string[]> =>
  page.locator('.scenes > button').evaluateAll((parts) =>
    parts.flatMap((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const isWhole = left >= 0 && right <= innerWidth && top >= 0 && bottom - top >= 44 && over === part;
      return isWhole && part.scrollWidth <= part.clientWidth ? [] : [part.textContent ?? ''];
    }),
  );

const widths = [320, 390, 600] as const;

test.each(languages)('all parts are in sight in %s, also while the room is connected', async (language) => {
  const page = await openPage(browser, { viewport: { width: 390, height: 664 } });
  await openApp(page, `set=tip&seed=7&position=1&lang=${language}`);
  await readCode(page);
  const look = async () => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 664 });
      await settle(page);
      expect([width, await findHidden(page)]).toEqual([width, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
  };
  await look();
  const room = await openProjector(page, language === 'nl' ? 'Open het grote scherm' : 'Open the big screen');
  await page.locator('.top-bar .screen-actions > .projector-state.connected').waitFor();
  await look();
  await room.close();
  await page.context().close();
});

test.each(languages)('the parts are one line on every telephone in %s', async (language) => {
  const page = await openPage(browser);
  await openApp(page, `set=tip&seed=7&position=1&lang=${language}`);
  await readCode(page);
  for (const width of [320, 336, 344, 360, 375, 384, 390, 412]) {
    await page.setViewportSize({ width, height: 800 });
    await settle(page);
    const tops = await page
      .locator('.scenes > button')
      .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().top)));
    expect([width, new Set(tops).size]).toEqual([width, 1]);
  }
  await page.context().close();
});

test.each(languages)('what a drawer of the bar or the foot says is whole on its buttons in %s', async (language) => {
  const page = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await openApp(page, `set=all&seed=7&position=0&log=jD06.g2&lang=${language}`);
  await readCode(page);
  for (const drawer of ['room-drawer', 'timer-panel', 'hand', 'bar-fold'] as const) {
    await pressDrawer(page, drawer);
    await settle(page);
    const cut = await page
      .locator('.drawer.open .drawer-content .button:visible > span:not(.unseen)')
      .evaluateAll((words) =>
        words.flatMap((word) => {
          const edge = word.parentElement?.getBoundingClientRect() ?? new DOMRect();
          const range = document.createRange();
          range.selectNodeContents(word);
          const isOver = [...range.getClientRects()].some(({ left, right }) => left < edge.left || right > edge.right);
          return isOver ? [word.textContent] : [];
        }),
      );
    expect([drawer, cut]).toEqual([drawer, []]);
    await pressDrawer(page, drawer);
  }
  await page.context().close();
});

test.each(languages)('on telephones the foot is one line while the time runs in %s', async (language) => {
  const page = await openPage(browser);
  // The longest words that lead on stand at the first step of a dilemma, and the most at its last one.
  for (const log of ['jV01', 'jD06.g0', 'jD06.g2', 'jD06.g7']) {
    await openApp(page, `set=all&seed=7&position=0&log=${log}&lang=${language}`);
    await page.keyboard.press('m');
    await page.locator('[role=timer]').waitFor();
    for (const width of [330, 345, 360, 375, 384, 385, 389, 390, 393, 412]) {
      await page.setViewportSize({ width, height: 760 });
      await settle(page);
      const [lowest, highest] = await page.locator('.foot-bar .button:visible').evaluateAll((buttons) => {
        const boxes = buttons.map((button) => button.getBoundingClientRect());
        return [Math.max(...boxes.map(({ top }) => top)), Math.min(...boxes.map(({ bottom }) => bottom))];
      });
      expect(lowest, `${log} at ${width}`).toBeLessThan(highest ?? 0);
    }
  }
  await page.context().close();
});

test.each([320, 390])('at %i pixels each button of the desk shows a word or a sign', async (width) => {
  const page = await openPage(browser, { viewport: { width, height: 664 } });
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  await readCode(page);
  const bare = await page.locator('main .button:visible, .top-bar .button:visible').evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const sights = [...button.querySelectorAll('svg, span')].filter((sight) => {
        const { clipPath } = getComputedStyle(sight);
        return clipPath === 'none' && sight.getBoundingClientRect().width > 8;
      });
      return sights.length > 0 || button.childElementCount === 0 ? [] : [button.textContent ?? ''];
    }),
  );
  expect(bare).toEqual([]);
  await page.context().close();
});

test.each(languages)(
  'from 385 pixels on what turns a card and what deals the next are a line each in %s',
  async (language) => {
    const page = await openPage(browser, { viewport: { width: 385, height: 664 } });
    await openApp(page, `set=tip&seed=7&position=1&lang=${language}`);
    await readCode(page);
    for (const width of [385, 390, 480, 600]) {
      await page.setViewportSize({ width, height: 664 });
      await settle(page);
      const lines = await page.locator('.turn > .button > span:not(:empty)').evaluateAll((words) =>
        words.map((word) => {
          const range = document.createRange();
          range.selectNodeContents(word);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        }),
      );
      expect([width, lines]).toEqual([width, [1, 1]]);
    }
    await page.context().close();
  },
);

test.each(languages)(
  'what the pile offers is a line each in %s, also beside a dilemma on a laptop',
  async (language) => {
    const page = await openPage(browser);
    await openApp(page, `set=all&seed=7&position=0&log=jD06&lang=${language}`);
    await page.locator('.pile-panel').waitFor();
    for (const width of [390, 412, 1366]) {
      await page.setViewportSize({ width, height: 768 });
      await settle(page);
      const lines = await page.locator('.pile-panel > .button > span').evaluateAll((words) =>
        words.map((word) => {
          const range = document.createRange();
          range.selectNodeContents(word);
          return range.getClientRects().length;
        }),
      );
      expect([width, lines]).toEqual([width, [1, 1, 1]]);
    }
    await page.context().close();
  },
);

test('before the first card of a deck with few parts, what is about the screen is one line', async () => {
  const page = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await openApp(page, 'lang=nl');
  await openDecks(page);
  await useFiles(page, [csv('Lange woorden.csv', ['tekst', 'Wie helpt er?'])]);
  for (const width of [360, 390, 412, 430]) {
    await page.setViewportSize({ width, height: 844 });
    await settle(page);
    const tops = await page
      .locator('.screen-actions .button:visible')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().top));
    expect([width, new Set(tops).size]).toEqual([width, 1]);
  }
  await page.context().close();
});

test.each(languages)('where the programme is stands whole above the other parts in %s', async (language) => {
  const page = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await openApp(page, `set=all&seed=7&position=1&lang=${language}`);
  await page.locator('.scene-link').nth(1).click();
  await page.locator('.next-acts .main').click();
  await page.locator('.plan-current').waitFor();
  await page.locator('.scene-link').first().click();
  const [step, where] = [page.locator('.plan-bar b'), page.locator('.plan-bar p')];
  await step.waitFor();
  for (const width of [330, 360, 390, 412]) {
    await page.setViewportSize({ width, height: 844 });
    await settle(page);
    expect([width, await step.evaluate((words) => words.getClientRects().length)]).toEqual([width, 1]);
    // Of a letter that hangs out of its line a pixel is told.
    expect(await where.evaluate((words) => words.scrollHeight - words.clientHeight)).toBeLessThanOrEqual(1);
  }
  await page.context().close();
});
