import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../cards/schema.ts';
import { findViolations } from './axe.ts';
import { findUnheardLists } from './lists.ts';
import { findLost, spaceOut } from './lost.ts';
import { findNarrowFaults } from './narrow.ts';
import { connect, openApp, openForgetful, pressDrawer, settle, showHere, typeCode } from './page.ts';
import { sample } from './room.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const nothing = async () => undefined;
const openers = {
  sliders: /Kies welke kaarten meedoen|Choose which cards take part/,
  keep: /Gesprek|Conversation/,
  write: /Schrijf een eigen kaart|Write a card of your own/,
} as const;
const pressIcon = (name: keyof typeof openers) => async (page: Page) => {
  const fold = page.locator('.bar-fold > .button');
  if (name === 'keep' && (await fold.isVisible())) await fold.click();
  await page.getByRole('button', { name: openers[name] }).first().click();
  await page.locator('dialog[open]').waitFor();
};
/** Opens a part of the workshop by its place in the bar. */
const pressScene = (place: number) => async (page: Page) => {
  await page.locator('.scene-link').nth(place).click();
  await page.locator('.workshop-main :is(h1, h2)').first().waitFor();
};
/**
 * Each view with the sizes it is looked at: the usual one alone, a narrow screen as well, or also a page enlarged to
 * 200 % and 400 % and one with more space between its letters.
 */
interface View {
  readonly address: string;
  readonly reach: (page: Page) => Promise<void>;
  readonly sizes?: 'narrow' | 'all';
}
const views: Readonly<Record<string, View>> = {
  start: { address: 'set=all&seed=7&position=0', reach: nothing, sizes: 'narrow' },
  'dilemma with notes': {
    address: 'set=all&seed=7&position=0&log=jD06',
    reach: (page) => page.locator('.tab').first().click(),
    sizes: 'narrow',
  },
  'another version': { address: 'set=all&seed=7&position=2&deck=0.1.0', reach: nothing, sizes: 'narrow' },
  'tip, front': { address: 'set=all&seed=7&position=0', reach: (page) => typeCode(page, 't5') },
  'tip, back': { address: 'set=tip&seed=7&position=1', reach: (page) => page.keyboard.press('Space') },
  'wrong code': { address: 'set=tip&seed=7&position=1', reach: (page) => typeCode(page, 'x99') },
  waiting: { address: 'set=tip&seed=7&position=0&log=d.b', reach: nothing, sizes: 'narrow' },
  empty: { address: 'set=3&seed=7&position=9999', reach: nothing, sizes: 'narrow' },
  keys: { address: 'set=tip&seed=7&position=1', reach: (page) => page.keyboard.press('?'), sizes: 'narrow' },
  'a spread': { address: 'set=all&seed=7&position=0&log=pskill-perspective.d', reach: nothing, sizes: 'narrow' },
  'a spread of four': {
    address: 'set=all&seed=7&position=0&log=pskill-perspective-tip-dilemma.d',
    reach: nothing,
    sizes: 'all',
  },
  'counting hands': { address: 'set=all&seed=7&position=0&log=jD06.g2.c3-2-4', reach: nothing, sizes: 'all' },
  'the room': {
    address: 'set=all&seed=7&position=0&log=jD06.g2',
    reach: (page) => pressDrawer(page, 'room-drawer'),
    sizes: 'narrow',
  },
  'the time': {
    address: 'set=all&seed=7&position=0&log=jD06.g2',
    reach: (page) => pressDrawer(page, 'timer-panel'),
    sizes: 'narrow',
  },
  'more with a card': {
    address: 'set=all&seed=7&position=0&log=jD06.g2',
    reach: (page) => pressDrawer(page, 'hand'),
    sizes: 'narrow',
  },
  'choosing cards': { address: 'set=tip&seed=7&position=1', reach: pressIcon('sliders'), sizes: 'all' },
  'keeping a session': { address: 'set=tip&seed=7&position=1', reach: pressIcon('keep'), sizes: 'all' },
  'writing a card': { address: 'set=tip&seed=7&position=1', reach: pressIcon('write'), sizes: 'narrow' },
  'the plan': { address: 'set=tip&seed=7&position=1', reach: pressScene(1), sizes: 'all' },
  'the mirror': { address: 'set=tip&seed=7&position=1', reach: pressScene(2), sizes: 'all' },
  'role poker': { address: 'set=tip&seed=7&position=1', reach: pressScene(3), sizes: 'all' },
  'the harvest': { address: 'set=tip&seed=7&position=1', reach: pressScene(4), sizes: 'all' },
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
  seen: readonly string[] = codes,
): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const code of seen) {
    await typeCode(page, code);
    for (const side of ['front', 'back'] as const) {
      if (side === 'back') await page.keyboard.press('Space');
      await settle(page);
      found.push(...(await find(side)).map((problem) => `${code} ${side}: ${problem}`));
    }
  }
  return found;
};

/** A laptop of 1280 × 800 at 200 % and at 400 %. */
const enlarged = [
  { width: 640, height: 400 },
  { width: 320, height: 256 },
];
const usual = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };

/** Says with each fault what was looked for. */
const expectNone = async (what: string, faults: Promise<readonly string[]>) =>
  expect.soft((await faults).map((fault) => `${what}: ${fault}`)).toEqual([]);

const resize = async (page: Page, viewport: typeof usual) => {
  await page.setViewportSize(viewport);
  await settle(page);
};

describe.each(languages)('in %s', (language) => {
  let page: Page;
  beforeAll(async () => {
    page = await openForgetful(browser);
  });
  afterAll(() => page.context().close());
  const open = async (viewport: typeof usual, address: string) => {
    await page.setViewportSize(viewport);
    await openApp(page, `${address}&lang=${language}`);
  };

  // Both languages stand in the same elements: each view is looked at in one of them, and in the whole run in both.
  const seen = sample(Object.entries(views), 2, languages.indexOf(language));
  test.each(seen)('%s', async (_, { address, reach, sizes }) => {
    // What can be reached on a narrow screen can be reached.
    await open(sizes ? narrow : usual, address);
    await reach(page);
    await settle(page);
    if (sizes) await expectNone('on a narrow screen', findNarrowFaults(page));
    if (sizes === 'narrow') await expectNone('words on a narrow screen', findLost(page));
    for (const viewport of sizes === 'all' ? enlarged : []) {
      await resize(page, viewport);
      await expectNone(`enlarged to ${viewport.width} × ${viewport.height}`, findLost(page));
      for (const part of await page.locator('.workshop-main').all())
        expect.soft((await part.boundingBox())?.width).toBeGreaterThan(0.85 * viewport.width);
    }
    await resize(page, usual);
    await expectNone('axe', findViolations(page));
    await expectNone('lists', findUnheardLists(page));
    if (sizes === 'all') {
      await resize(page, { width: 1280, height: 720 });
      await spaceOut(page);
      await settle(page);
      await expectNone('with more space between letters, words and lines', findLost(page));
    }
  });

  test('every family on a narrow screen', async () => {
    await open(narrow, 'set=all&seed=7&position=1');
    // The perspective with the longest word in its title as well.
    const find = async () => [...(await findNarrowFaults(page)), ...(await findLost(page))];
    expect(await lookAtFamilies(page, find, [...codes, 'p4'])).toEqual([]);
  });

  const sides = sample(['table', 'projector'], 2, languages.indexOf(language));
  test.each(sides)('axe finds nothing on any family on the %s', async (view) => {
    await open(usual, 'set=all&seed=7&position=1');
    if (view === 'projector') await showHere(page);
    // A card that is turned changes nothing around it.
    const find = async (side: string) => [
      ...(await findViolations(page, side === 'back' ? '.card' : undefined)),
      ...(await findUnheardLists(page)),
    ];
    // Half of the families at the table, the others in the room; in the whole run all in both.
    expect(await lookAtFamilies(page, find, sample(codes, 2, languages.indexOf(language)))).toEqual([]);
  });
});
