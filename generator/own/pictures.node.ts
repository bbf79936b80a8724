import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../../cards/languages.ts';
import type { OwnDeck } from '../../cards/own/placed.ts';
import { isPictureName } from '../../cards/read/picture.ts';
import type { Picture, Pictures } from '../paper/image.ts';
import { DeckProblem } from '../write/deck-problem.ts';
import type { NamedFile } from './files.node.ts';

/** As many as a deck may have (cards/read/read.ts). */
const MOST = 300;

/**
 * The pictures that lie beside a file of cards, and in the folders there, by their names alone: they are read when a card
 * names them. In a folder with more than a deck can have nothing lies beside.
 */
export const listBeside = (path: string): readonly NamedFile[] => {
  if (!statSync(path).isFile() || isPictureName(path)) return [];
  const folder = dirname(path);
  const listed = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  const names = listed.flatMap((entry) => {
    if (!entry.isDirectory()) return [entry.name];
    if (!/^(beeld|beelden|afbeeldingen|foto|images?|pictures?|bilder|photos?)/i.test(entry.name)) return [];
    return readdirSync(join(folder, entry.name)).map((name) => `${entry.name}/${name}`);
  });
  const pictures = names.filter(isPictureName);
  return pictures.length > MOST ? [] : pictures.map((name) => ({ name, bytes: new Uint8Array() }));
};

/** The pictures that cards name, each once; one that cannot be read stops the work, with the cards that show it. */
export const readPictures = async (
  { cards }: OwnDeck,
  path: string,
  files: readonly NamedFile[],
  help: Language,
): Promise<Pictures> => {
  const names = new Set(cards.flatMap(({ picture }) => (picture ? [picture.name] : [])));
  const found = files.filter(({ name }) => names.has(name));
  if (found.length === 0) return new Map();
  const { readPicture } = await import('../tools/pictures.node.ts');
  const pictures = new Map<string, Picture>();
  const problems: string[] = [];
  for (const { name, bytes } of found) {
    const read = await readPicture(name, bytes.length > 0 ? bytes : readBeside(path, name));
    if ('picture' in read) pictures.set(name, read.picture);
    else {
      const shown = cards.filter(({ picture }) => picture?.name === name).map(({ code }) => code);
      problems.push(`${shown.join(', ')}: ${read.says[help]}`);
    }
  }
  if (problems.length > 0) throw new DeckProblem(problems);
  return pictures;
};

/** One that cannot be read is empty, and told as what it is: no picture. */
const readBeside = (path: string, name: string): Uint8Array => {
  try {
    const beside = join(dirname(path), name);
    return statSync(beside).size > 20_000_000 ? new Uint8Array() : new Uint8Array(readFileSync(beside));
  } catch {
    return new Uint8Array();
  }
};
