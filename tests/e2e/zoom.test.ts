import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, openApp, openPage, settle } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const press = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).first().click();
  await page.locator('dialog[open], .workshop-main :is(h1, h2)').first().waitFor();
};
const stay = async () => undefined;
const views: Readonly<Record<string, readonly [address: string, reach: (page: Page) => Promise<unknown>]>> = {
  'a dilemma with hands': ['set=all&seed=7&position=0&log=jD06.g2.c3-2-4', stay],
  'a spread of four': ['set=all&seed=7&position=0&log=pskill-perspective-tip-dilemma.d', stay],
  'choosing cards': ['set=tip&seed=7&position=1', press('Kies andere kaarten')],
  'keeping a session': ['set=tip&seed=7&position=1', press('Gesprek bewaren')],
  'the plan': ['set=tip&seed=7&position=1', press('Programma')],
  'the mirror': ['set=tip&seed=7&position=1', press('Spiegel')],
  'role poker': ['set=tip&seed=7&position=1', press('Rolpoker')],
  'the harvest': ['set=tip&seed=7&position=1', press('Oogst')],
};

/** Words that stick out of the window or of the button or card they stand in. */
const findLost = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.body;
    const holds = (element: Element) => [...element.childNodes].some((node) => node.nodeType === 3);
    const words = [...root.querySelectorAll('*')].filter(
      (element) =>
        element.checkVisibility() && holds(element) && !element.closest('.unseen, svg, select, .screen-actions'),
    );
    return words.flatMap((element) => {
      const own = element.getBoundingClientRect();
      const around = element.closest('.button, .toggle, .card')?.getBoundingClientRect();
      const isOut = own.right > innerWidth + 1 || own.left < -1;
      return isOut || (around && own.right > around.right + 1) ? [`${element.className} ${element.textContent}`] : [];
    });
  });

describe.each([
  // A laptop of 1280 × 800 at 200 % and at 400 %.
  [640, 400],
  [320, 256],
])('a page enlarged to %i × %i', (width, height) => {
  test.each(Object.entries(views))('%s', async (_, [address, reach]) => {
    const page = await openPage(browser, { viewport: { width, height } });
    await openApp(page, `${address}&lang=nl`);
    await reach(page);
    await settle(page);
    expect(await findLost(page)).toEqual([]);
    for (const part of await page.locator('.workshop-main').all())
      expect((await part.boundingBox())?.width).toBeGreaterThan(0.85 * width);
    await page.context().close();
  });
});

/** The distances of WCAG 1.4.12, as a reader's own style sheet would set them. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

test.each(Object.entries(views))(
  'with more space between letters, words and lines: %s',
  async (_, [address, reach]) => {
    const page = await openPage(browser, { viewport: { width: 1280, height: 720 } });
    await openApp(page, `${address}&lang=nl`);
    await reach(page);
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, spacing);
    await settle(page);
    expect(await findLost(page)).toEqual([]);
    await page.context().close();
  },
);

test.each([
  [1280, 720],
  [640, 400],
])('at %i × %i nothing stands in front of what has the focus', async (width, height) => {
  const page = await openPage(browser, { viewport: { width, height } });
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  await press('Kies andere kaarten')(page);
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
    await press('Kies andere kaarten')(page);
    await page.getByRole('button', { name: 'Dilemma’s', exact: true }).click();
    expect(await groundOf(page, '.toggle[aria-pressed=true]')).not.toBe(
      await groundOf(page, '.toggle[aria-pressed=false]'),
    );
    await page.context().close();
  });

  test('the bar of the timer is filled, and the room keeps the colours chosen for it', async () => {
    const page = await open('set=all&seed=7&position=0&log=jD06');
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
