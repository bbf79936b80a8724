import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startWords } from '../../web/start/words.ts';
import { findViolations } from './axe.ts';
import { serveFolder, waitUntilKept } from './host.ts';
import { connect, openApp, openPage } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const forms = [
  ['the site', () => inject('app')],
  ['the site in a folder', () => inject('appInFolder')],
  ['the single file', () => pathToFileURL(join(inject('built'), 'ruimtemakers.html')).href],
] as const;

/** What an engine lacks below its floor. */
const lacks = {
  'Firefox 124': () => Reflect.deleteProperty(Intl, 'Segmenter'),
  'Safari 16.3': () => {
    const construct = (made: RegExpConstructor, [source = '', flags]: [string?, string?]) => {
      if (source.includes('(?<=')) throw new SyntaxError('Invalid regular expression: invalid group specifier name');
      return new made(source, flags);
    };
    window.RegExp = new Proxy(RegExp, { construct });
  },
  'Chrome 110': () => {
    CSS.supports = () => false;
  },
  'a browser without CSS.supports': () => Reflect.deleteProperty(window, 'CSS'),
} as const;

const readHeading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

const findFaults = async (page: Page): Promise<readonly string[]> => {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return [...(await findViolations(page)), ...(wide ? ['wider than the screen'] : [])];
};

/** A folder is a site like another; in the whole run it is opened too. */
const opened = forms.filter(([form]) => inject('whole') || form !== 'the site in a folder');

describe.each(opened)('%s', (_, address) => {
  test.each(Object.entries(lacks))('in %s says what is the matter, and no app begins', async (_, take) => {
    const page = await openPage(browser);
    await page.addInitScript(take);
    await page.goto(address());
    expect(await readHeading(page)).toBe(startWords.nl.tooOld);
    expect(await page.getByRole('listitem').allInnerTexts()).toEqual([
      'Chrome 111 of nieuwer',
      'Edge 111 of nieuwer',
      'Firefox 125 of nieuwer',
      'Safari 16.4 of nieuwer (ook op iPhone en iPad)',
    ]);
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([startWords.nl.onPaper]);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.context().close();
  });

  test('an ordinary visit shows the app alone', async () => {
    const page = await openPage(browser);
    await openApp(page, '', address());
    expect(await page.locator('.no-start').count()).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await page.context().close();
  });
});

test.each([
  ['nl-NL', '', 'nl'],
  ['en-GB', '', 'en'],
  ['de-DE', '', 'nl'],
  ['nl-NL', '#set=all&lang=en', 'en'],
  ['en-GB', '#lang=nl', 'nl'],
] as const)(
  'a browser in %s at “%s” is told in %s; axe finds nothing, on a telephone either',
  async (locale, hash, language) => {
    const page = await openPage(browser, { locale, viewport: { width: 320, height: 640 } });
    await page.addInitScript(lacks['Firefox 124']);
    await page.goto(inject('app') + hash);
    expect(await readHeading(page)).toBe(startWords[language].tooOld);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await findFaults(page)).toEqual([]);
    await page.context().close();
  },
);

test('the language that was chosen before is spoken here too', async () => {
  const page = await openPage(browser);
  await openApp(page);
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('html[lang=en]').waitFor();
  await page.addInitScript(lacks['Firefox 124']);
  await page.goto('about:blank');
  await page.goto(inject('app'));
  expect(await readHeading(page)).toBe(startWords.en.tooOld);
  await page.context().close();
});

test('without a network the kept app says it as well', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ruimtemakers-site-'));
  await cp(inject('built'), folder, { recursive: true });
  const host = await serveFolder(folder);
  const page = await openPage(browser, { serviceWorkers: 'allow' });
  await openApp(page, '', host.address);
  await waitUntilKept(page);
  await host.stop();
  await page.addInitScript(lacks['Firefox 124']);
  await page.reload();
  expect(await readHeading(page)).toBe(startWords.nl.tooOld);
  await page.context().close();
  await rm(folder, { recursive: true });
});

const mainScript = /assets\/index-[^/]*\.js$/;

test.each([
  ['nl-NL', 'nl'],
  ['en-GB', 'en'],
] as const)('in %s a script that does not come is told, and a new try starts the app', async (locale, language) => {
  const page = await openPage(browser, { locale });
  await page.route(mainScript, (route) => route.abort());
  await page.goto(inject('app'));
  expect(await readHeading(page)).toBe(startWords[language].notStarted);
  expect(await findFaults(page)).toEqual([]);
  await page.unroute(mainScript);
  await page.getByRole('button', { name: startWords[language].reload }).click();
  await page.locator('main').waitFor();
  expect(await page.locator('.no-start').count()).toBe(0);
  await page.context().close();
});

test.each([
  ['one that cannot be read', 'const = ;'],
  ['one that was changed on its way', 'throw new Error("changed");'],
])('a script that came, but %s, is told', async (_, body) => {
  const page = await openPage(browser);
  await page.route(mainScript, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await page.goto(inject('app'));
  expect(await readHeading(page)).toBe(startWords.nl.notStarted);
  await page.context().close();
});

test('a script that is very late is told after a while, and takes its place when it comes', async () => {
  const page = await openPage(browser);
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  let arrive: () => void = () => undefined;
  const late = new Promise<void>((done) => {
    arrive = done;
  });
  await page.route(mainScript, (route) => late.then(() => route.continue()));
  await page.goto(inject('app'), { waitUntil: 'commit' });
  await page.locator('#app').waitFor({ state: 'attached' });
  await page.clock.runFor(19_000);
  expect(await page.locator('.no-start').count()).toBe(0);
  await page.clock.runFor(2_000);
  expect(await readHeading(page)).toBe(startWords.nl.notStarted);
  await page.clock.resume();
  arrive();
  await page.locator('main').waitFor();
  expect(await page.locator('.no-start').count()).toBe(0);
  await page.context().close();
});
