import { features } from 'web-features';
import { type Floor, type FloorBrowser, floorBrowsers } from '../../web/build/floor.node.ts';

/** The first version of each browser that has a thing in full, by the names of web-features. */
type Support = Readonly<Partial<Record<Exclude<FloorBrowser, 'ios_saf'> | 'safari_ios', string>>>;

/** What stands somewhere that the floor does not have; the key is that of MDN's compatibility data. */
export interface Finding {
  readonly line: number;
  readonly what: string;
  readonly key: string;
  readonly lacking: readonly string[];
}

/** By keys such as `api.Element.setHTMLUnsafe` and `css.properties.text-wrap.pretty`. */
const support: ReadonlyMap<string, Support> = new Map(
  Object.values(features).flatMap((feature) =>
    feature.kind === 'feature'
      ? Object.entries(feature.status.by_compat_key ?? {}).map(([key, { support }]) => [key, support] as const)
      : [],
  ),
);

export const keys: readonly string[] = [...support.keys()];
export const isKnown = (key: string): boolean => support.has(key);

/** Below zero where the first version is the older. */
export const compareVersions = (one: string, other: string): number => {
  const read = (version: string) => version.replace('≤', '').split('.').map(Number);
  const [[major = 0, minor = 0], [otherMajor = 0, otherMinor = 0]] = [read(one), read(other)];
  return major - otherMajor || minor - otherMinor;
};

/** The version in which a browser has it; nothing where it does not, or where the data does not know the key. */
export const findSince = (key: string, browser: FloorBrowser): string | undefined =>
  support.get(key)?.[browser === 'ios_saf' ? 'safari_ios' : browser];

/** Which browsers at the floor lack it, each with the version that has it: `firefox 144`, `safari never`. */
export const findLacking = (key: string, floor: Floor): readonly string[] =>
  isKnown(key)
    ? floorBrowsers.flatMap((browser) => {
        const since = findSince(key, browser);
        return since && compareVersions(since, floor[browser]) <= 0 ? [] : [`${browser} ${since ?? 'never'}`];
      })
    : [];
