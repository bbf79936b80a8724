import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildApp } from '../e2e/build-app.ts';
import { serveFolder } from '../e2e/host.ts';
import { type EnginePlaces, findEngines, readVersion } from './find-engines.ts';
import { startWebKitMachine, type WebKitMachine } from './webkit-machine.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly places: EnginePlaces;
    /** What WebKitGTK needs to know of its screen. */
    readonly webKitEnv: WebKitMachine['env'];
  }
}

/** Finds the three engines, says which they are, builds the app once in both its forms, and serves it. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const places = findEngines();
  const built = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
  const webKit = await startWebKitMachine(places);
  for (const version of [await readVersion(places.chromium), await readVersion(places.firefox), webKit.version])
    console.info(version);
  await buildApp(built);
  const site = await serveFolder(built);
  provide('app', site.address);
  provide('built', built);
  provide('places', places);
  provide('webKitEnv', webKit.env);
  return async () => {
    await site.stop();
    await webKit.stop();
    await rm(built, { recursive: true });
  };
};
