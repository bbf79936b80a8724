import { readTongue } from '../column/tongues.ts';
import type { Tongue } from '../own/placed.ts';

/** A file of cards by its name: which deck it is of, and in which language, where its name says so. */
export interface SpokenFile {
  /** In small letters, without language and ending: the same for all files of one deck. */
  readonly base: string;
  /** What is left of its name, as somebody wrote it; empty where the language is all it is called. */
  readonly called: string;
  readonly tongue?: Tongue;
}

/** A language behind a name or before it, between brackets or behind a stroke: `kaarten.nl`, `cards-en`, `de_Karten`. */
const behind = /^(.*?)[\s._-]*[\s._([-]([a-z]{2,14}(?:[-_][a-z]{2})?)[)\]]?$/i;
const before = /^([a-z]{2,14})[._-]+(.+)$/i;
/** Of a name on any disk, in characters; in a zip one may be longer. */
const LONGEST = 255;

/** Reads which language a file is in by its name, or by the folder it lies in: `nl/kaarten.csv`. */
export const readFileTongue = (name: string): SpokenFile => {
  const [, folder = '', file = ''] = /^(.*?)([^\\/]*)$/s.exec(name) ?? [];
  const bare = file.replace(/\.[a-z\d]{1,10}$/i, '').trim();
  const make = (called: string, tongue: Tongue | undefined, where = folder): SpokenFile => ({
    base: `${where}${called}`.toLowerCase(),
    called,
    ...(tongue && { tongue }),
  });
  const whole = readTongue(bare);
  if (whole !== undefined) return make('', whole);
  const [, start = '', tag = ''] = (bare.length <= LONGEST && behind.exec(bare)) || [];
  const last = tag === '' ? undefined : readTongue(tag);
  if (last !== undefined) return make(start, last);
  const [, tagged = '', rest = ''] = before.exec(bare) ?? [];
  const first = tagged === '' ? undefined : readTongue(tagged);
  if (first !== undefined) return make(rest, first);
  const folders = folder.split(/[\\/]/).filter(Boolean);
  const inFolder = readTongue(folders.at(-1) ?? '');
  return make(
    bare,
    inFolder,
    inFolder
      ? folders
          .slice(0, -1)
          .map((part) => `${part}/`)
          .join('')
      : folder,
  );
};

/** A file among others of which the names tell the language. */
interface Spoken<File> {
  readonly file: File;
  readonly tongue: Tongue | undefined;
  readonly called: string;
}

/**
 * The files that are one deck in several languages, beside the one that was found first; only that one where it stands
 * alone. One without a language in its name may be the first of them, as `kaarten.csv` beside `kaarten.en.csv`.
 */
export const findVersions = <File extends { readonly name: string }>(
  main: File,
  candidates: readonly File[],
): readonly Spoken<File>[] => {
  const all = candidates.map((file) => ({ file, ...readFileTongue(file.name) }));
  const mine = all.find(({ file }) => file === main);
  if (mine === undefined) return [];
  const alike = all.filter(({ base }) => base === mine.base);
  const versions = alike.filter(({ tongue }, i) => alike.findIndex((other) => other.tongue === tongue) === i);
  return versions.map(({ file, tongue, called }) => ({ file, tongue, called }));
};
