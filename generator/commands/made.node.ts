import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isLeftBehind } from '../../cards/file/file-kind.ts';
import { checksumOf } from '../tools/checksum.node.ts';
import { writeWhole } from '../write/files.node.ts';

/** Dots an inch of the pictures where nothing is said. */
export const USUAL_DPI = 300;

/** What was made of which source: the file in which it stands, beside what was made. */
const MADE = 'made.json';

interface Made {
  /** Of all that is made from. */
  readonly source: string;
  /** Each file with its size, in bytes. */
  readonly files: Readonly<Record<string, number>>;
}

/** Everything that what is made depends on: content, code, drawings, and the versions of libraries. */
const FOLDERS = ['cards', 'generator', 'web'] as const;
const FILES = ['package-lock.json', 'vite.config.ts'] as const;

/** One hash over all of it, names included, with the pictures' dots an inch. */
export const hashMakings = (dpi: number): string =>
  checksumOf([
    `${process.versions.node.split('.')[0]} ${dpi}\n`,
    ...[...FOLDERS.flatMap(listFiles), ...FILES].flatMap((file) => [`${file}\n`, readFileSync(file)]),
  ]);

const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && !isLeftBehind(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();

/** Whether everything there is was made from what there is now, and is still as it was made. */
export const isMade = (out: string, dpi: number): boolean => {
  try {
    const { source, files } = JSON.parse(readFileSync(join(out, MADE), 'utf8')) as Made;
    return (
      source === hashMakings(dpi) &&
      Object.entries(files).every(([file, size]) => statSync(file, { throwIfNoEntry: false })?.size === size)
    );
  } catch {
    return false;
  }
};

/** What is printed on the way is no part of it: who prints another edition makes nothing anew. */
const isPart = (file: string) => !/[\\/]print[\\/]printed-/.test(file);

/** Keeps what was made of what, when all of it is done: hash the source before, so that a change meanwhile counts. */
export const keepMade = (out: string, source: string): Promise<void> => {
  const files = Object.fromEntries(
    listFiles(out)
      .filter((file) => isPart(file) && !file.endsWith(MADE))
      .map((file) => [file, statSync(file).size]),
  );
  return writeWhole(join(out, MADE), `${JSON.stringify({ source, files } satisfies Made)}\n`);
};
