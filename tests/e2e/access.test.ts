import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../cards/schema.ts';
import { findViolations } from './axe.ts';
import { connect, openApp, openPage, settle, showHere, typeCode } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const nothing = async () => undefined;
const openers = {
  sliders: /Kies andere kaarten|Choose other cards/,
  keep: /Gesprek bewaren|Keep this session/,
  write: /Schrijf een eigen kaart|Write a card of your own/,
} as const;
const pressIcon = (name: keyof typeof openers) => async (page: Page) => {
  await page.getByRole('button', { name: openers[name] }).first().click();
  await page.locator('dialog[open]').waitFor();
};
/** Opens a part of the workshop by its place in the bar. */
const pressScene = (place: number) => async (page: Page) => {
  await page.locator('.scene-link').nth(place).click();
  await page.locator('.workshop-main :is(h1, h2)').first().waitFor();
};
const views: Readonly<Record<string, { address: string; reach: (page: Page) => Promise<void> }>> = {
  start: { address: 'set=all&seed=7&position=0', reach: nothing },
  'dilemma with notes': {
    address: 'set=all&seed=7&position=0&log=jD06',
    reach: (page) => page.locator('.backstage summary').first().click(),
  },
  'another version': { address: 'set=all&seed=7&position=2&deck=0.1.0', reach: nothing },
  'tip, front': { address: 'set=all&seed=7&position=0', reach: (page) => typeCode(page, 't5') },
  'tip, back': { address: 'set=tip&seed=7&position=1', reach: (page) => page.keyboard.press('Space') },
  'wrong code': { address: 'set=tip&seed=7&position=1', reach: (page) => typeCode(page, 'x99') },
  waiting: { address: 'set=tip&seed=7&position=0&log=d.b', reach: nothing },
  empty: { address: 'set=3&seed=7&position=9999', reach: nothing },
  keys: { address: 'set=tip&seed=7&position=1', reach: (page) => page.keyboard.press('?') },
  'a spread': { address: 'set=all&seed=7&position=0&log=pskill-perspective.d', reach: nothing },
  'counting hands': { address: 'set=all&seed=7&position=0&log=jD06.g2.c3-2-4', reach: nothing },
  'choosing cards': { address: 'set=tip&seed=7&position=1', reach: pressIcon('sliders') },
  'keeping a session': { address: 'set=tip&seed=7&position=1', reach: pressIcon('keep') },
  'writing a card': { address: 'set=tip&seed=7&position=1', reach: pressIcon('write') },
  'the plan': { address: 'set=tip&seed=7&position=1', reach: pressScene(1) },
  'the mirror': { address: 'set=tip&seed=7&position=1', reach: pressScene(2) },
  'role poker': { address: 'set=tip&seed=7&position=1', reach: pressScene(3) },
  'the harvest': { address: 'set=tip&seed=7&position=1', reach: pressScene(4) },
  'projector, front': { address: 'set=skill&seed=7&position=1', reach: showHere },
  'projector, back': {
    address: 'set=skill&seed=7&position=1',
    reach: async (page) => {
      await showHere(page);
      await page.keyboard.press('Space');
    },
  },
  'projector, empty': { address: 'set=3&seed=7&position=9999', reach: showHere },
};

/** A full card of every family. */
const codes = ['v11', 't10', 'b4', 'r1', 'g3', 'g18', 'g37', 'j2', 'd6', 'p9', 'w2', 'c3', 's2', 's6'];

/** Shows both sides of a card of every family; gives what `find` finds on them. */
const lookAtFamilies = async (
  page: Page,
  find: (side: 'front' | 'back') => Promise<readonly string[]>,
): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const code of codes) {
    await typeCode(page, code);
    for (const side of ['front', 'back'] as const) {
      if (side === 'back') await page.keyboard.press('Space');
      await settle(page);
      found.push(...(await find(side)).map((problem) => `${code} ${side}: ${problem}`));
    }
  }
  return found;
};

describe.each(languages)('axe finds nothing in %s', (language) => {
  test.each(Object.entries(views))('%s', async (_, { address, reach }) => {
    const page = await openPage(browser);
    await openApp(page, `${address}&lang=${language}`);
    await reach(page);
    await settle(page);
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
  });

  test.each(['table', 'projector'])('every family on the %s', async (view) => {
    const page = await openPage(browser);
    await openApp(page, `set=all&seed=7&position=1&lang=${language}`);
    if (view === 'projector') await showHere(page);
    // A card that is turned changes nothing around it.
    const find = (side: string) => findViolations(page, side === 'back' ? '.card' : undefined);
    expect(await lookAtFamilies(page, find)).toEqual([]);
    await page.context().close();
  });
});

describe.each(languages)('a narrow screen in %s', (language) => {
  const width = 320;
  /** What is wider than the screen or smaller than a finger. */
  const findFaults = (page: Page): Promise<readonly string[]> =>
    page.evaluate((width) => {
      const targets = [
        ...document.querySelectorAll(
          'button, select, summary, textarea, input:not([type=checkbox], [type=radio]), label:has([type=checkbox], [type=radio])',
        ),
      ];
      const small = targets
        .filter((target) => target.checkVisibility())
        .filter((target) => target.getBoundingClientRect().height < 44 || target.getBoundingClientRect().width < 44);
      const wide = document.documentElement.scrollWidth > width ? ['wider than the screen'] : [];
      return [...wide, ...small.map((target) => target.outerHTML)];
    }, width);

  test.each([
    'start',
    'dilemma with notes',
    'another version',
    'empty',
    'keys',
    'a spread',
    'counting hands',
    'choosing cards',
    'keeping a session',
    'writing a card',
    'the plan',
    'the mirror',
    'role poker',
    'the harvest',
  ])('%s', async (name) => {
    const page = await openPage(browser, { viewport: { width, height: 640 } });
    const view = views[name];
    await openApp(page, `${view?.address}&lang=${language}`);
    await view?.reach(page);
    await settle(page);
    expect(await findFaults(page)).toEqual([]);
    await page.context().close();
  });

  test('every family', async () => {
    const page = await openPage(browser, { viewport: { width, height: 640 } });
    await openApp(page, `set=all&seed=7&position=1&lang=${language}`);
    expect(await lookAtFamilies(page, () => findFaults(page))).toEqual([]);
    await page.context().close();
  });
});
