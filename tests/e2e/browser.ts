import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';

const systemPlaces = [
  // Debian's Chromium without a window of its own: the same engine, and a page opens in a third of the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  // Where every Windows has one; the same engine.
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** A host of our own that is not the machine itself, so that a browser holds it for no safer than any on plain http. */
export const PLAIN_HOST = 'plain.test';

/** A browser that does nothing but what the tests ask: no updates, no other host. */
export const browserFlags: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`,
];

/** Where Chromium was found, and who chose it. */
export interface FoundBrowser {
  readonly path: string;
  readonly from: 'CHROMIUM_PATH' | 'system' | 'pinned';
}

/** Finds Chromium: what CHROMIUM_PATH says, else the system's, else the pinned one inside the npm package (Linux x64). */
export const findBrowser = async (): Promise<FoundBrowser> => {
  const { CHROMIUM_PATH } = process.env;
  const unpack = async (): Promise<FoundBrowser | undefined> => {
    const path = await unpackBrowser();
    return path ? { path, from: 'pinned' } : undefined;
  };
  if (CHROMIUM_PATH === 'pinned') {
    const found = await unpack();
    if (found) return found;
    throw new Error(
      'CHROMIUM_PATH is pinned, and the package @sparticuz/chromium has a browser for Linux x64 only. ' +
        'Point CHROMIUM_PATH at a Chromium or Chrome.',
    );
  }
  if (CHROMIUM_PATH && !existsSync(CHROMIUM_PATH))
    throw new Error(
      `CHROMIUM_PATH is ${CHROMIUM_PATH}, and there is no file. Point it at a Chromium or Chrome, or set it to ` +
        'pinned for the one in the package @sparticuz/chromium.',
    );
  if (CHROMIUM_PATH) return { path: CHROMIUM_PATH, from: 'CHROMIUM_PATH' };
  const path = systemPlaces.find((place) => existsSync(place));
  const found = path ? ({ path, from: 'system' } as const) : await unpack();
  if (found) return found;
  throw new Error(
    'No Chromium was found for the browser tests. Install Chromium or Chrome, or set CHROMIUM_PATH to one, or to ' +
      'pinned for the one in the package @sparticuz/chromium (Linux x64). `npm run test:unit` runs all other tests.',
  );
};

const unpackBrowser = async (): Promise<string | undefined> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  return sparticuz.executablePath().catch(() => undefined);
};
