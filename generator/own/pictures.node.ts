import { dirname } from 'node:path';
import { inEvery, type Language } from '../../cards/languages.ts';
import type { OwnDeck } from '../../cards/own/placed.ts';
import type { Picture, Pictures } from '../paper/image.ts';
import { MOST_OVERTIME, type Overtime, openOvertime } from '../tools/overtime.ts';
import { sayOvertime } from '../tools/picture-says.ts';
import { DeckProblem } from '../write/deck-problem.ts';
import { isFolder } from '../write/files.node.ts';
import type { NamedFile } from './files.node.ts';
import { listBeside } from './list.node.ts';

/** The pictures beside a file of cards, by their names alone: they are read when a card names them. */
export const nameBeside = (path: string): readonly NamedFile[] =>
  listBeside(path).map((name) => ({ name, bytes: new Uint8Array() }));

/** The pictures that cards name, each once; one that cannot be read stops the work, with the cards that show it. */
export const readPictures = async (
  { cards }: OwnDeck,
  path: string,
  files: readonly NamedFile[],
  help: Language,
  overtime: Overtime = openOvertime(),
): Promise<Pictures> => {
  const names = new Set(cards.flatMap(({ picture }) => (picture ? [picture.name] : [])));
  const found = files.filter(({ name }) => names.has(name));
  if (found.length === 0) return new Map();
  const { readPicture, readPictureFile } = await import('../tools/pictures.node.ts');
  const folder = isFolder(path) ? path : dirname(path);
  const pictures = new Map<string, Picture>();
  const problems: string[] = [];
  for (const { name, bytes } of found) {
    if (overtime.isSpent()) {
      problems.push(sayOvertime(MOST_OVERTIME)[help]);
      break;
    }
    const read = await (bytes.length > 0
      ? readPicture(name, bytes, undefined, overtime)
      : readPictureFile(folder, name, overtime));
    if ('picture' in read) pictures.set(name, read.picture);
    else {
      const shown = cards.filter(({ picture }) => picture?.name === name).map(({ code }) => code);
      problems.push(`${shown.join(', ')}: ${read.says[help]}`);
    }
  }
  if (problems.length > 0) throw new DeckProblem(problems.map(inEvery));
  return pictures;
};
