import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { MEGABYTE, mostFiles } from '../../cards/file/limits.ts';
import { WishProblem } from '../wish/selection.ts';
import { kindOf, listSource, usualKind } from './list.node.ts';
import { reading } from './reading.node.ts';

/** A file as it is, under its name within the folder that was named: `beelden/boom.jpg`. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads the files of a deck: one, or those in a folder and the folders in it. A file that is too large is not read, and
 * one that leads out of the folder is refused; throws a WishProblem with what to do.
 */
export const readSource = (path: string): readonly NamedFile[] => {
  const listed = listSource(path);
  if (listed.kind === 'file') return [readNamed(path, basename(path), true)];
  const { root, names } = listed;
  if (names.length > mostFiles.folder)
    throw new WishProblem({
      nl: `‘${path}’ bevat ${names.length} bestanden; noem een map met de bestanden van één spel.`,
      en: `“${path}” holds ${names.length} files; name a folder with the files of one deck.`,
    });
  if (names.length === 0)
    throw new WishProblem({
      nl: `In ‘${path}’ staan geen kaarten; zet er een .csv, .xlsx, .ods, .yaml of .json in, of noem het bestand zelf.`,
      en: `“${path}” holds no cards; put a .csv, .xlsx, .ods, .yaml or .json in it, or name the file itself.`,
    });
  return names.map((name) => readNamed(join(root, name), name, false));
};

/** A file that was named by itself may be called anything: what it is shows in what it holds. */
const readNamed = (path: string, name: string, isAlone: boolean): NamedFile => {
  const { most, called } = kindOf(name) ?? usualKind;
  const { size } = reading(path, () => statSync(path));
  if (size > most)
    throw new WishProblem({
      nl: `‘${path}’ is ${Math.ceil(size / MEGABYTE)} MB; ${called.nl} mag hoogstens ${most / MEGABYTE} MB zijn. Maak het kleiner, of splits het.`,
      en: `“${path}” is ${Math.ceil(size / MEGABYTE)} MB; ${called.en} of a deck is at most ${most / MEGABYTE} MB. Make it smaller, or split it.`,
    });
  if (isAlone && size === 0) {
    throw new WishProblem({
      nl: `‘${path}’ is leeg; noem een bestand waar kaarten in staan.`,
      en: `“${path}” is empty; name a file with cards in it.`,
    });
  }
  return { name, bytes: reading(path, () => new Uint8Array(readFileSync(path))) };
};
