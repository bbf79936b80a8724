import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { SINGLE_FILE } from '../../web/single-file.ts';
import { browserFlags, findBrowser } from './browser.ts';

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

/** Builds the app in both its forms, serves it at the root and in a folder, and starts one browser for all tests. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const executablePath = await findBrowser();
  const site = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
  const outDir = join(site, 'a', 'folder');
  const quiet = { logLevel: 'warn', mode: 'production' } as const;
  // Vitest says "test", and React would come along in the edition for developers.
  process.env.NODE_ENV = 'production';
  await build({ ...quiet, build: { outDir, emptyOutDir: true } });
  await build({ ...quiet, mode: SINGLE_FILE, build: { outDir } });
  const serve = (from: string) =>
    preview({ ...quiet, build: { outDir: from }, preview: { port: 0, host: '127.0.0.1' } });
  const [root, folder] = [await serve(outDir), await serve(site)];
  const browser = await chromium.launchServer({ executablePath, args: [...browserFlags] });
  provide('app', root.resolvedUrls?.local[0] ?? '');
  provide('appInFolder', `${folder.resolvedUrls?.local[0] ?? ''}a/folder/`);
  provide('built', outDir);
  provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await root.close();
    await folder.close();
    await rm(site, { recursive: true });
  };
};
