import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { endsIn, isLeftBehind } from '../../cards/file/file-kind.ts';
import { largestBytes, mostPictures } from '../../cards/file/limits.ts';
import { inEvery, type Says } from '../../cards/languages.ts';
import { isPictureName } from '../../cards/read/picture.ts';
import { listHouse } from '../tools/house-files.node.ts';
import { isWithin } from '../tools/within.node.ts';
import { tellNearest } from '../wish/nearest.ts';
import { WishProblem } from '../wish/selection.ts';
import { ORIGINS } from '../write/origin.node.ts';
import { findNamed, listNames } from './named.node.ts';
import { reading } from './reading.node.ts';

/** A kind of file that a deck can be made of: how large one may be, in bytes, and what it is called. */
export interface DeckFileKind {
  readonly is: (name: string) => boolean;
  readonly most: number;
  readonly called: Says;
}

const kinds: readonly DeckFileKind[] = [
  {
    is: (name) => endsIn(name, 'rows', 'tree', 'page', 'html'),
    most: largestBytes.text,
    called: { nl: 'een tekst', en: 'a text' },
  },
  {
    is: (name) => endsIn(name, 'sheet', 'document'),
    most: largestBytes.spreadsheet,
    called: { nl: 'een spreadsheet', en: 'a spreadsheet' },
  },
  { is: (name) => endsIn(name, 'zip'), most: largestBytes.zip, called: { nl: 'een zip', en: 'a zip' } },
  { is: isPictureName, most: largestBytes.picture, called: { nl: 'een plaatje', en: 'a picture' } },
  {
    is: (name) => /\.(woff|ttf|otf)$/i.test(name),
    most: largestBytes.font,
    called: { nl: 'een lettertype', en: 'a font' },
  },
];

/** What a file is taken for whose name says nothing. */
export const usualKind = kinds[0] as DeckFileKind;

export const kindOf = (name: string): DeckFileKind | undefined => kinds.find(({ is }) => is(name));

/** Which files a deck is made of: one file, or the names of those in a folder. */
export type ListedSource =
  | { readonly kind: 'file' }
  | { readonly kind: 'folder'; readonly root: string; readonly names: readonly string[] };

/** Looks which files a deck is made of. Throws a WishProblem where nothing is. */
export const listSource = (path: string): ListedSource => {
  const found = lookAt(path);
  if (!found) {
    const [near, only] = [tellNear(path), tellOnly(path)];
    throw new WishProblem({
      nl: `Een bestand of map ‘${path}’ is er niet.${near.nl}${only.nl}`,
      en: `“${path}”: there is no such file or folder here.${near.en}${only.en}`,
    });
  }
  if (found.isFile()) return { kind: 'file' };
  if (!found.isDirectory())
    throw new WishProblem({
      nl: `‘${path}’ is geen bestand en geen map; noem er een waar kaarten in staan.`,
      en: `“${path}” is neither a file nor a folder; name one with cards in it.`,
    });
  const root = realpathSync(path);
  return { kind: 'folder', root, names: [...listFolder(root, path, '')].sort() };
};

/** The paths of all that a print of a deck is made of: the files themselves, and the pictures beside one. */
export const listPaths = (path: string): readonly string[] => {
  const listed = listSource(path);
  return listed.kind === 'folder'
    ? listed.names.map((name) => join(listed.root, name))
    : [path, ...listBeside(path).map((name) => join(dirname(path), name))];
};

/**
 * What lets a print be made again when a deck changes: looks which files it is made of now, and the style that was named with its
 * fonts and its logo.
 * Throws at once where there is no such deck.
 */
export const watchSource = (typed: string, style?: string): (() => readonly string[]) => {
  const path = findNamed(typed);
  const list = () => [...listPaths(path), ...(style === undefined ? [] : [style, ...listHouse(style)])];
  list();
  return list;
};

/** The day on which a file, or the last of a folder, was changed, ISO 8601: the same files give the same print. */
export const dateSource = (path: string): string => {
  const listed = listSource(path);
  const files = listed.kind === 'file' ? [path] : listed.names.map((name) => join(listed.root, name));
  return new Date(Math.max(...files.map((file) => statSync(file).mtimeMs))).toISOString().slice(0, 10);
};

/**
 * The names of the pictures that lie beside a file of cards, and in the folders there. In a folder with more than a deck
 * can have nothing lies beside.
 */
export const listBeside = (path: string): readonly string[] => {
  if (!statSync(path).isFile() || isPictureName(path)) return [];
  const folder = realpathSync(dirname(path));
  const listed = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !isLeftBehind(name));
  const names = listed.flatMap((entry) => {
    if (isLinkElsewhere(folder, entry.name, entry) || !isFolderAt(folder, entry.name, entry)) return [entry.name];
    if (!/^(beeld|beelden|afbeeldingen|foto|images?|pictures?|bilder|photos?)/i.test(entry.name)) return [];
    return listNames(join(folder, entry.name)).flatMap((name) => (isLeftBehind(name) ? [] : [`${entry.name}/${name}`]));
  });
  const pictures = names.filter(isPictureName);
  return pictures.length > mostPictures ? [] : pictures;
};

/** What lies at a path; nothing where its folder is none, or may not be looked into. */
const lookAt = (path: string) => {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
};

/** What a command makes beside its list of decks. */
const MADE: readonly string[] = ['print', 'images'];

/** The files of a deck in a folder and those in it, but for what was made there; names below the folder, with strokes. */
const listFolder = (root: string, called: string, below: string): readonly string[] => {
  const isMadeHere = existsSync(join(root, below, ORIGINS));
  const entries = reading(join(called, below), () => readdirSync(join(root, below), { withFileTypes: true }));
  return entries.flatMap((entry): readonly string[] => {
    if (isPassedOver(entry.name) || (isMadeHere && MADE.includes(entry.name))) return [];
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    const isLink = isLinkElsewhere(root, name, entry);
    const isFolder = isLink ? leadsToFolder(root, called, name, entry) : isFolderAt(root, name, entry);
    // In a folder a page or a document is mostly about the deck; by its own name it is read.
    if (!isFolder) return kindOf(name) && !endsIn(name, 'document', 'html') ? [name] : [];
    // A link to a folder of the same deck would be the same files again, or go round for ever.
    return isLink ? [] : listFolder(root, called, name);
  });
};

/**
 * Whether an entry leads to another place. Of a folder or file that lies in OneDrive a system may say that it is a link:
 * it leads to where it is.
 */
const isLinkElsewhere = (root: string, name: string, entry: Dirent): boolean => {
  if (!entry.isSymbolicLink()) return false;
  try {
    return realpathSync(join(root, name)) !== join(root, name);
  } catch {
    return true;
  }
};

const isFolderAt = (root: string, name: string, entry: Dirent): boolean =>
  entry.isDirectory() || (entry.isSymbolicLink() && lookAt(join(root, name))?.isDirectory() === true);

/** Whether a link is to a folder; one that leads out of the deck is refused, unless no deck would have it. */
const leadsToFolder = (root: string, called: string, name: string, entry: Dirent): boolean => {
  const path = join(root, name);
  const isFolder = lookAt(path)?.isDirectory() === true;
  const within = isWithin(root, path);
  if ((isFolder || kindOf(entry.name)) && within !== true)
    throw new WishProblem(
      within === undefined
        ? {
            nl: `‘${join(called, name)}’ verwijst naar een bestand dat er niet is; haal de verwijzing weg, of zet het bestand zelf in de map.`,
            en: `“${join(called, name)}” leads nowhere; remove it, or put the file itself there.`,
          }
        : {
            nl: `‘${join(called, name)}’ verwijst naar iets buiten de map; zet het bestand zelf in de map.`,
            en: `“${join(called, name)}” leads outside its folder; put the file itself there.`,
          },
    );
  return isFolder;
};

/** What a person or a program keeps beside a deck, and what was printed from it where that usually goes. */
const isPassedOver = (part: string) => isLeftBehind(part) || part === 'node_modules' || part === 'dist';

/** Who names a card or a family behind a command means the option that chooses them. */
const tellOnly = (path: string): Says =>
  /[./\\]/.test(path)
    ? inEvery('')
    : { nl: ` Wil je kaarten kiezen, schrijf dan --only ${path}.`, en: ` To choose cards, write --only ${path}.` };

/** A name in the same folder that was probably meant. */
const tellNear = (path: string): Says => tellNearest(basename(path), listNames(join(path, '..')));
