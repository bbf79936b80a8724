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
  }
}

/** The version that was tried last with these tests; a system's Chromium moves on by itself. */
const pinned = devDependencies['@sparticuz/chromium'];

/** Builds the app in both its forms, serves it at the root and in a folder, and starts one browser for all tests. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const { path: executablePath, from } = await findBrowser();
  const site = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
  const outDir = join(site, 'a', 'folder');
  await buildApp(outDir);
  const [root, folder] = [await serveFolder(outDir), await serveFolder(site)];
  const browser = await chromium.launchServer({ executablePath, args: [...browserFlags] });
  const connected = await chromium.connect(browser.wsEndpoint());
  console.info(`browser tests in Chromium ${connected.version()} (${from}, ${executablePath}); pinned is ${pinned}`);
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
