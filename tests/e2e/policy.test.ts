import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { waitUntilKept, watchPage } from './host.ts';
import { connect, openApp, openPage, openProjector, showHere, typeCode } from './page.ts';

const forms = [
  { form: 'the site', address: () => inject('app'), own: () => inject('app') },
  { form: 'the site in a folder', address: () => inject('appInFolder'), own: () => inject('appInFolder') },
  ...[pathToFileURL(join(inject('built'), 'ruimtemakers.html')).href].map((file) => ({
    form: 'the single file',
    address: () => file,
    own: () => file,
  })),
];

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

/** All of the app: the start, cards of every family, notes, the keys, the projector in both windows, both languages. */
const walk = async (page: Page) => {
  await page.getByRole('button', { name: 'Trek de eerste kaart' }).click();
  for (const language of ['Nederlands', 'English']) {
    await page.getByRole('button', { name: language }).click();
    for (const code of ['v11', 't10', 'b4', 'r1', 'g3', 'j2', 'd6', 'p9', 'w2', 'c3', 's2']) {
      await typeCode(page, code);
      await page.keyboard.press('Space');
    }
    await page.keyboard.press('?');
    await page.keyboard.press('Escape');
    await showHere(page);
    await page.keyboard.press('n');
    await page.keyboard.press('o');
  }
  const projector = await openProjector(page, 'Open the big screen');
  await projector.locator('[data-code]').waitFor();
  await page.keyboard.press('n');
};

/** A folder is a site like another; in the whole run it is walked too. */
const walked = forms.filter(({ form }) => inject('whole') || form !== 'the site in a folder');

describe.each(walked)('$form', ({ form, address, own }) => {
  test('asks nothing of another host in a whole walk, and its own policy refuses nothing', async () => {
    const page = await openPage(browser, { serviceWorkers: 'allow' });
    const heard = await watchPage(page, own());
    await openApp(page, '', address());
    await walk(page);
    if (form !== 'the single file') await waitUntilKept(page);
    expect(heard).toEqual([]);
    await page.context().close();
  });

  test('refuses scripts, pictures and connections from elsewhere, and code made of text', async () => {
    const page = await openPage(browser);
    await openApp(page, '', address());
    await page.evaluate(() => {
      const heard = new Set<string>();
      Object.assign(window, { heard });
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => heard.add(effectiveDirective));
      const elsewhere = 'https://elsewhere.example/';
      const add = (tag: string, fields: Record<string, string>) =>
        document.body.append(Object.assign(document.createElement(tag), fields));
      add('script', { textContent: 'document.title = "taken"' });
      add('script', { src: `${elsewhere}a.js` });
      add('img', { src: `${elsewhere}a.png` });
      add('iframe', { src: elsewhere });
      add('style', { textContent: 'main { display: none }' });
      fetch(elsewhere).catch(() => undefined);
      setTimeout('document.title = "taken"');
    });
    const all = ['connect-src', 'frame-src', 'img-src', 'script-src', 'script-src-elem', 'style-src-elem'];
    const hears = (all: readonly string[]) =>
      all.every((directive) => (window as unknown as { heard: Set<string> }).heard.has(directive));
    await page.waitForFunction(hears, all);
    expect(await page.title()).toBe('Ruimtemakers');
    expect(await page.locator('main').isVisible()).toBe(true);
    await page.context().close();
  });

  test('may save a file from a blob and paint in a worker made of one', async () => {
    const page = await openPage(browser);
    const heard = await watchPage(page, own());
    await openApp(page, '', address());
    const answer = await page.evaluate(
      () =>
        new Promise((done) => {
          const script = new Blob(['postMessage("painted")'], { type: 'text/javascript' });
          // Not one of the type "module": in a page from a file, a browser starts none from a blob.
          const worker = new Worker(URL.createObjectURL(script));
          worker.onmessage = ({ data }) => done(data);
          worker.onerror = () => done('refused');
        }),
    );
    expect(answer).toBe('painted');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.evaluate(() => {
        const href = URL.createObjectURL(new Blob(['a session']));
        Object.assign(document.createElement('a'), { href, download: 'session.txt' }).click();
      }),
    ]);
    expect(download.suggestedFilename()).toBe('session.txt');
    expect(heard).toEqual([]);
    await page.context().close();
  });
});
