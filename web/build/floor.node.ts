import { readFileSync } from 'node:fs';

/** Browsers by the names that `browserslist` has for them. */
export const floorBrowsers = ['chrome', 'edge', 'firefox', 'safari', 'ios_saf'] as const;
export type FloorBrowser = (typeof floorBrowsers)[number];

/** The oldest version of each browser that the app is made for. */
export type Floor = Readonly<Record<FloorBrowser, string>>;

/** Reads queries such as `firefox >= 125`; every browser must have one, and there is no other kind. */
export const readFloor = (queries: readonly string[]): Floor => {
  const read = queries.map((query) => /^(\w+) >= ([\d.]+)$/.exec(query) ?? [query]);
  const odd = read.find(([, name]) => !floorBrowsers.some((browser) => browser === name));
  if (odd) throw new Error(`browserslist in package.json says "${odd[0]}"; write it as "firefox >= 125".`);
  const versions = new Map(read.map(([, name, version]) => [name, version]));
  const missing = floorBrowsers.filter((browser) => !versions.has(browser));
  if (missing.length > 0)
    throw new Error(`browserslist in package.json has no line for ${missing.join(', ')}; add it.`);
  return Object.fromEntries(versions) as Floor;
};

const { browserslist } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** What `browserslist` in package.json says: the one place. */
export const floor = readFloor(browserslist);

/** The same for Vite: `firefox125`, and `ios16.4`. */
export const buildTargets: readonly string[] = floorBrowsers.map(
  (browser) => `${browser === 'ios_saf' ? 'ios' : browser}${floor[browser]}`,
);
