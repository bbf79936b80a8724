import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { devDependencies } from '../../package.json' with { type: 'json' };
import { browserFlags, findBrowser } from './browser.ts';
import { buildApp } from './build-app.ts';
import { serveFolder } from './host.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built app. */
    readonly app: string;
    /** Address of the app again, in a folder of another site. */
    readonly appInFolder: string;
    /** Folder that holds the built app, as a site and as one file. */
    readonly built: string;
    readonly browser: string;
    /** Whether sights that are alike on another screen are all walked, and not sampled. */
    readonly whole: boolean;
  }
}

/** The version that was tried last with these tests; a system's Chromium moves on by itself. */
const pinned = devDependencies['@sparticuz/chromium'];

/** The projects whose tests want the built app and a browser. */
const projects = ['browser', 'calm'];

/**
 * Builds the app in both its forms, serves it at the root and in a folder, and starts one browser: once for all projects
 * that want it, and not at all for others.
 */
export default async ({ provide, vitest }: TestProject): Promise<undefined | (() => Promise<void>)> => {
  if (!vitest.projects.some(({ name }) => projects.includes(name))) return undefined;
  const whole = vitest.vite.config.mode === 'all' || Boolean(process.env.TEST_ALL);
  provide('whole', whole);
  const { path: executablePath, from } = await findBrowser();
  const site = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
  const outDir = join(site, 'a', 'folder');
  await buildApp(outDir);
  const [root, folder] = [await serveFolder(outDir), await serveFolder(site)];
  const browser = await chromium.launchServer({ executablePath, args: [...browserFlags] });
  const connected = await chromium.connect(browser.wsEndpoint());
  console.info(`browser tests in Chromium ${connected.version()} (${from}, ${executablePath}); pinned is ${pinned}`);
  console.info(
    whole
      ? 'the whole matrix: every sight on every screen'
      : 'sampled: a part of the sights on each screen; `npm run test:all` walks all of them',
  );
  await connected.close();
  provide('app', root.address);
  provide('appInFolder', `${folder.address}a/folder/`);
  provide('built', outDir);
  provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await root.stop();
    await folder.stop();
    await rm(site, { recursive: true });
  };
};
