import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Where Debian puts the three browsers and what WebKitGTK needs. */
export interface EnginePlaces {
  readonly chromium: string;
  readonly firefox: string;
  readonly miniBrowser: string;
  readonly webKitDriver: string;
  readonly display: string;
}

/** WebKitGTK's own small browser lies among the libraries of the machine's kind. */
const findMiniBrowser = (): string =>
  readdirSync('/usr/lib')
    .map((folder) => join('/usr/lib', folder, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find((path) => existsSync(path)) ?? '';

/** Finds all three engines; with one missing, an error says what to install. */
export const findEngines = (): EnginePlaces => {
  const places = {
    chromium: '/usr/bin/chromium',
    firefox: '/usr/bin/firefox-esr',
    miniBrowser: process.platform === 'linux' ? findMiniBrowser() : '',
    webKitDriver: '/usr/bin/WebKitWebDriver',
    display: '/usr/bin/Xvfb',
  };
  const packages: Readonly<Record<keyof EnginePlaces, string>> = {
    chromium: 'chromium',
    firefox: 'firefox-esr',
    miniBrowser: 'webkit2gtk-driver',
    webKitDriver: 'webkit2gtk-driver',
    display: 'xvfb',
  };
  const missing = Object.entries(places).flatMap(([name, path]) =>
    existsSync(path) ? [] : [packages[name as keyof EnginePlaces]],
  );
  if (missing.length === 0) return places;
  throw new Error(
    `The walk in three engines finds no ${[...new Set(missing)].join(' and no ')} on this machine; install them with: ` +
      'apt-get install chromium firefox-esr webkit2gtk-driver xvfb',
  );
};

const run = promisify(execFile);

/** What a browser says of its own version. */
export const readVersion = async (path: string, env = process.env): Promise<string> =>
  (await run(path, ['--version'], { env })).stdout.trim();
