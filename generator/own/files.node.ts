import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { findNearest } from '../wish/nearest.ts';
import { WishProblem } from '../wish/selection.ts';

/** A file as it is, under its name within the folder that was named: `beelden/boom.jpg`. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const MEGABYTE = 1_000_000;

/** The kinds of files that a deck can be made of, with how large each may be, in bytes. */
const kinds: readonly { readonly ends: RegExp; readonly most: number; readonly called: string }[] = [
  { ends: /\.(csv|tsv|txt|ya?ml|json|md)$/i, most: 5 * MEGABYTE, called: 'a text' },
  { ends: /\.(xlsx|ods)$/i, most: 20 * MEGABYTE, called: 'a spreadsheet' },
  { ends: /\.zip$/i, most: 100 * MEGABYTE, called: 'a zip' },
  { ends: /\.(jpe?g|png|webp|avif|svg|gif)$/i, most: 20 * MEGABYTE, called: 'a picture' },
  { ends: /\.(woff|ttf|otf)$/i, most: 5 * MEGABYTE, called: 'a typeface' },
];
/** Cards, pictures and a style; a folder with more is not that of a deck. */
const MOST_FILES = 1000;

/**
 * Reads the files of a deck: one, or those in a folder and the folders in it. A file that is too large is not read, and
 * one that leads out of the folder is refused; throws a WishProblem with what to do.
 */
export const readSource = (path: string): readonly NamedFile[] => {
  const found = lookAt(path);
  if (!found)
    throw new WishProblem(`“${path}”: there is no such file or folder here.${tellNear(path)}${tellOnly(path)}`);
  if (found.isFile()) return [readNamed(path, basename(path), true)];
  if (!found.isDirectory()) throw new WishProblem(`“${path}” is no file and no folder; name one with cards in it.`);
  return readFolder(path);
};

/** What lies at a path; nothing where its folder is none, or may not be looked into. */
const lookAt = (path: string) => {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
};

/** The day on which a file, or the last of a folder, was changed, ISO 8601: the same files give the same print. */
export const dateSource = (path: string): string => {
  const changed = statSync(path).isFile() ? [path] : listFolder(realpathSync(path)).map((name) => join(path, name));
  return new Date(Math.max(...changed.map((file) => statSync(file).mtimeMs))).toISOString().slice(0, 10);
};

const listFolder = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => kindOf(name) && !name.split(sep).some(isPassedOver))
    .sort();

const readFolder = (folder: string): readonly NamedFile[] => {
  const root = realpathSync(folder);
  const names = listFolder(root);
  if (names.length > MOST_FILES)
    throw new WishProblem(`“${folder}” holds ${names.length} files; name a folder with the files of one deck.`);
  if (names.length === 0)
    throw new WishProblem(
      `“${folder}” holds no cards; put a .csv, .xlsx, .ods, .yaml or .json in it, or name the file itself.`,
    );
  return names.map((name) => {
    const path = join(root, name);
    const leads = relative(root, realpathSync(path));
    if (lstatSync(path).isSymbolicLink() && leads.startsWith('..'))
      throw new WishProblem(`“${join(folder, name)}” leads out of its folder; put the file itself there.`);
    return readNamed(path, name.split(sep).join('/'), false);
  });
};

/** What a person or a program keeps beside a deck: hidden files, and what was printed from it. */
const isPassedOver = (part: string) => part.startsWith('.') || part === 'node_modules' || part === 'dist';

const kindOf = (name: string) => kinds.find(({ ends }) => ends.test(name));

/** A file that was named by itself may be called anything: what it is shows in what it holds. */
const readNamed = (path: string, name: string, isAlone: boolean): NamedFile => {
  const { most, called } = kindOf(name) ?? { most: 5 * MEGABYTE, called: 'a text' };
  const { size } = statSync(path);
  if (size > most)
    throw new WishProblem(
      `“${path}” is ${Math.ceil(size / MEGABYTE)} MB; ${called} of a deck is at most ${most / MEGABYTE} MB.`,
    );
  if (isAlone && size === 0) throw new WishProblem(`“${path}” is empty; name a file with cards in it.`);
  try {
    return { name, bytes: new Uint8Array(readFileSync(path)) };
  } catch {
    throw new WishProblem(`“${path}” may not be read; ask for access to it, or copy it somewhere else.`);
  }
};

/** Who names a card or a family behind a command means the option that chooses them. */
const tellOnly = (path: string): string => (/[./\\]/.test(path) ? '' : ` To choose cards, write --only ${path}.`);

/** A name in the same folder that was probably meant. */
const tellNear = (path: string): string => {
  try {
    const near = findNearest(basename(path), readdirSync(join(path, '..')));
    return near === undefined ? '' : ` Did you mean “${near}”?`;
  } catch {
    return '';
  }
};
