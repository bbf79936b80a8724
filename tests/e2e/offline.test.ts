import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { tellWorker } from '../../web/build/service-worker.node.ts';
import type { Built } from '../../web/offline/service-worker.ts';
import { findViolations } from './axe.ts';
import { hear, listen } from './heard.ts';
import { type Host, serveFolder, waitUntilKept } from './host.ts';
import { connect, openApp, openPage, openProjector as openRoomWindow, readCode, typeCode } from './page.ts';

const game = 'set=tip&seed=7&position=2&lang=nl';

let browser: Browser;
let folder: string;
let page: Page;
const hosts: Host[] = [];

const serve = async (served: string): Promise<Host> => {
  const host = await serveFolder(served);
  hosts.push(host);
  return host;
};

beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruimtemakers-site-'));
  await cp(inject('built'), folder, { recursive: true });
  page = await openPage(browser, { serviceWorkers: 'allow' });
});
afterEach(async () => {
  await page.context().close();
  await Promise.all(hosts.splice(0).map(({ stop }) => stop()));
  await rm(folder, { recursive: true });
});

/** Opens the projector's window with its button. */
const openProjector = (): Promise<Page> => openRoomWindow(page);

const show = (window: Page, code: string) => window.locator(`[data-code="${code}"]`).waitFor();

describe('with the host gone after one visit', () => {
  test('cards, notes, the other language, the projector and a reload are all there', async () => {
    const host = await serve(folder);
    await openApp(page, game, host.address);
    await waitUntilKept(page);
    await host.stop();
    await expect(fetch(host.address)).rejects.toThrow();

    const before = await readCode(page);
    await page.keyboard.press('n');
    expect(await readCode(page)).not.toBe(before);
    const projector = await openProjector();
    await show(projector, (await readCode(page)) ?? '');
    await typeCode(page, 'd6');
    await show(projector, 'D06');
    await page.getByRole('button', { name: 'English' }).click();
    // Beside a projector the notes stand open.
    await page.getByText('What to listen for').waitFor();
    await projector.locator('html[lang=en]').waitFor();

    for (const window of [page, projector]) {
      await window.reload();
      await show(window, 'D06');
      const fonts = await window.evaluate(async () => [...(await document.fonts.ready)].map(({ status }) => status));
      expect(fonts).toContain('loaded');
      expect(fonts).not.toContain('error');
    }
    await page.getByText('For the facilitator').waitFor({ state: 'attached' });
  });

  test('a new visit opens the app, and so does a link to another page of that host', async () => {
    const host = await serve(folder);
    await openApp(page, '', host.address);
    await waitUntilKept(page);
    await host.stop();
    for (const path of ['', 'index.html', 'index.html?from=mail', 'print/guide.html']) {
      await page.goto(host.address + path);
      await page.getByRole('button', { name: 'Trek de eerste kaart' }).waitFor();
    }
  });
});

describe('a new version', () => {
  let newer: string;
  beforeAll(async () => {
    newer = await mkdtemp(join(tmpdir(), 'ruimtemakers-newer-'));
    await cp(inject('built'), newer, { recursive: true });
    const page = join(newer, 'index.html');
    const mark = '<meta name="edition" content="newer"></head>';
    await writeFile(page, (await readFile(page, 'utf8')).replace('</head>', mark));
    // The worker begins with what it was told of the files; it is told anew, as a build of this page would.
    const worker = join(newer, 'sw.js');
    const [, told = '', code = ''] = /^self\.built=(\{.*?\});(.*)$/s.exec(await readFile(worker, 'utf8')) ?? [];
    const { files }: Built = JSON.parse(told);
    const built = files.map(async ({ path }) => ({ path, content: await readFile(join(newer, path)) }));
    await writeFile(worker, tellWorker(code, await Promise.all(built)));
  });
  afterAll(() => rm(newer, { recursive: true }));

  const isNewer = async (window: Page) => (await window.locator('meta[name=edition]').count()) === 1;
  /** Looks for a new version, as a browser does at a visit; gives how its installation ended. */
  const lookForUpdate = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      const found = registration?.installing ?? registration?.waiting;
      if (found?.state === 'installing')
        await new Promise((done) => found.addEventListener('statechange', done, { once: true }));
      return found?.state;
    });
  const offer = () => page.getByRole('button', { name: 'Bijwerken' });

  test('waits while a game goes on, in both windows, and is taken once after a yes', async () => {
    const host = await serve(folder);
    await openApp(page, game, host.address);
    await waitUntilKept(page);
    const projector = await openProjector();
    const first = (await readCode(page)) ?? '';
    await show(projector, first);

    await rm(folder, { recursive: true });
    await cp(newer, folder, { recursive: true });
    expect(await lookForUpdate()).toBe('installed');
    for (const window of [page, projector]) {
      await window.reload();
      await show(window, first);
      expect(await isNewer(window)).toBe(false);
    }
    expect(await offer().count()).toBe(0);

    await listen(page);
    await page.keyboard.press('u');
    await page.keyboard.press('u');
    await offer().waitFor();
    // It comes with another view, and is heard all the same.
    expect(await hear(page)).toContain('Er is een nieuwe versie. Bijwerken?');
    expect(await findViolations(page)).toEqual([]);
    const address = page.url();
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await offer().click();
    await page.locator('meta[name=edition]').waitFor({ state: 'attached' });
    await projector.locator('meta[name=edition]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Trek de eerste kaart' }).waitFor();
    expect(page.url()).toBe(address);
    expect(await offer().count()).toBe(0);
    await page.keyboard.press('n');
    expect(await readCode(page)).not.toBeNull();
    await show(projector, (await readCode(page)) ?? '');
    expect(loads).toBe(1);
    expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  });

  test('of which half has arrived at the host is not taken', async () => {
    const host = await serve(folder);
    await openApp(page, game, host.address);
    await waitUntilKept(page);
    await cp(join(newer, 'sw.js'), join(folder, 'sw.js'));
    expect(await lookForUpdate()).toBe('redundant');
    await host.stop();
    await page.reload();
    await page.locator('main').waitFor();
    expect(await readCode(page)).not.toBeNull();
    expect(await isNewer(page)).toBe(false);
  });

  test('in another folder of the same host leaves this copy as it was', async () => {
    await cp(inject('built'), join(folder, 'one'), { recursive: true });
    await cp(newer, join(folder, 'other'), { recursive: true });
    const host = await serve(folder);
    for (const copy of ['one/', 'other/']) {
      await openApp(page, game, host.address + copy);
      await waitUntilKept(page);
    }
    await host.stop();
    for (const copy of ['one/', 'other/']) {
      await openApp(page, game, host.address + copy);
      expect(await readCode(page)).not.toBeNull();
      expect(await isNewer(page)).toBe(copy === 'other/');
    }
  });

  test('is none where nothing changed', async () => {
    const host = await serve(folder);
    await openApp(page, '', host.address);
    await waitUntilKept(page);
    expect(await lookForUpdate()).toBeUndefined();
    expect(await offer().count()).toBe(0);
  });
});

describe('installing', () => {
  test('the browser reads the manifest without complaint, in a folder of another site too', async () => {
    for (const address of [inject('app'), inject('appInFolder')]) {
      await page.goto(address);
      const session = await page.context().newCDPSession(page);
      const { url, errors, data } = await session.send('Page.getAppManifest');
      expect(errors).toEqual([]);
      expect(url).toBe(`${address}manifest.json`);
      const manifest = JSON.parse(data ?? '');
      expect(new URL(manifest.start_url, url).href).toBe(address);
      expect(new URL(manifest.scope, url).href).toBe(address);
      expect(manifest).toMatchObject({
        name: 'Ruimtemakers',
        short_name: 'Ruimtemakers',
        lang: 'nl',
        display: 'standalone',
      });
      const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
      expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    }
  });

  test('every host can serve it: no name that begins with a dot or a line, and a type that it knows', async () => {
    const names = (await readdir(inject('built'), { recursive: true })).map((name) => basename(name));
    expect(names).toContain('sw.js');
    expect(names.filter((name) => /^[._]/.test(name))).toEqual([]);
    const known = /\.(css|html|js|json|png|svg|txt|woff2?)$/;
    expect(names.filter((name) => name !== 'assets' && !known.test(name))).toEqual([]);
  });

  test('every icon is there at the size that the manifest says, and the maskable one fills its square', async () => {
    const address = inject('app');
    const manifest = await (await fetch(`${address}manifest.json`)).json();
    const icons: readonly { src: string; sizes: string; purpose?: string }[] = manifest.icons;
    expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? 'any'}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const { src, sizes, purpose } of icons) {
      const bytes = await (await fetch(address + src)).arrayBuffer();
      const { format, width, height } = await sharp(bytes).metadata();
      expect([format, `${width}x${height}`]).toEqual(['png', sizes]);
      const corner = await sharp(bytes)
        .ensureAlpha()
        .extract({ left: 0, top: 0, width: 1, height: 1 })
        .raw()
        .toBuffer();
      expect(corner[3]).toBe(purpose === 'maskable' ? 255 : 0);
    }
  });
});
