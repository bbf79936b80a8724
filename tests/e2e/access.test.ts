import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../cards/schema.ts';
import { connect, openApp, openPage, settle, typeCode } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const nothing = async () => undefined;
const views: Readonly<Record<string, { address: string; reach: (page: Page) => Promise<void> }>> = {
  start: { address: 'set=all&seed=7&position=0', reach: nothing },
  'skill, front': { address: 'set=all&seed=7&position=0', reach: (page) => typeCode(page, 'v5') },
  'skill, back': {
    address: 'set=all&seed=7&position=0',
    reach: async (page) => {
      await typeCode(page, 'v5');
      await page.keyboard.press('Space');
    },
  },
  'tip, front': { address: 'set=all&seed=7&position=0', reach: (page) => typeCode(page, 't5') },
  'tip, back': { address: 'set=tip&seed=7&position=1', reach: (page) => page.keyboard.press('Space') },
  'wrong code': { address: 'set=tip&seed=7&position=1', reach: (page) => typeCode(page, 'x99') },
  waiting: { address: 'set=tip&seed=7&position=0&log=d.b', reach: nothing },
  empty: { address: 'set=3&seed=7&position=9999', reach: nothing },
  keys: { address: 'set=tip&seed=7&position=1', reach: (page) => page.keyboard.press('?') },
  'projector, front': { address: 'set=skill&seed=7&position=1', reach: (page) => page.keyboard.press('p') },
  'projector, back': {
    address: 'set=skill&seed=7&position=1',
    reach: async (page) => {
      await page.keyboard.press('p');
      await page.keyboard.press('Space');
    },
  },
  'projector, empty': { address: 'set=3&seed=7&position=9999', reach: (page) => page.keyboard.press('p') },
};

describe.each(languages)('axe finds nothing in %s', (language) => {
  test.each(Object.entries(views))('%s', async (_, { address, reach }) => {
    const page = await openPage(browser);
    await openApp(page, `${address}&lang=${language}`);
    await reach(page);
    await settle(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await page.context().close();
  });
});

describe.each(languages)('a narrow screen in %s', (language) => {
  test.each(['start', 'skill, front', 'skill, back', 'tip, front', 'empty', 'keys'])('%s', async (name) => {
    const page = await openPage(browser, { viewport: { width: 320, height: 640 } });
    const view = views[name];
    await openApp(page, `${view?.address}&lang=${language}`);
    await view?.reach(page);
    await settle(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const small = await page
      .locator('button:visible, select:visible, input:not([type=checkbox]):visible')
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.getBoundingClientRect().height < 44 || target.getBoundingClientRect().width < 44)
          .map((target) => target.outerHTML),
      );
    expect(small).toEqual([]);
    await page.context().close();
  });
});
