import { endsIn } from '../file/file-kind.ts';
import { type Notebook, type Place, short } from '../file/problem.ts';

/** A picture's name as it stands on its card, or what was written where no picture can come from. */
export interface NamedPicture {
  readonly name?: string;
  readonly kept?: string;
}

export const isPictureName = (name: string): boolean => endsIn(name, 'picture');

/** The name without folders, ending and capitals: what people and programs write in turns. */
const core = (path: string) => dropEnding(path.replace(/^.*\//, '')).normalize('NFC').toLowerCase();
const dropEnding = (name: string) => (isPictureName(name) ? name.slice(0, name.lastIndexOf('.')) : name);

/** Finds the picture that a cell means among those that came with the deck. */
export const namePicture = (
  written: string,
  pictures: readonly string[],
  place: Place,
  note: Notebook['note'],
): NamedPicture => {
  const named = written.replace(/ \(https?:[^()\s]*\)$/i, '');
  const [, source = named] = /<img\b[^<>]*?\bsrc\s*=\s*["']?([^"'<>\s]+)/i.exec(written) ?? [];
  if (/^(?:[a-z]{2,}:|\/\/)/i.test(source)) {
    note('picture-remote', place, { value: short(source) });
    return { kept: written };
  }
  const path = source
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .normalize('NFC');
  const leaves = /^(?:\/|[a-z]:)/i.test(path) || path.split('/').includes('..');
  if (leaves) note('path-outside', place, { value: short(source) });
  const name = leaves ? path.replace(/^.*\//, '') : path;
  if (name === '' || name === '..') return { kept: written };
  const low = name.toLowerCase();
  // A Mac takes the marks off letters in the names of its files.
  const lowOf = (picture: string) => picture.normalize('NFC').toLowerCase();
  const found =
    pictures.find((picture) => lowOf(picture) === low) ??
    pictures.find((picture) => lowOf(picture).endsWith(`/${low}`)) ??
    pictures.find(
      (picture) =>
        core(picture) === core(name) &&
        (!isPictureName(name) || picture.toLowerCase().endsWith(low.slice(low.lastIndexOf('.')))),
    );
  if (found === undefined) note('picture-missing', place, { value: short(name), near: near(name, pictures) });
  return { name: found ?? name };
};

/** Names that begin alike: most who miss a picture wrote it a little otherwise. */
const near = (name: string, pictures: readonly string[]): string =>
  pictures
    .filter((picture) => core(picture).slice(0, 3) === core(name).slice(0, 3))
    .slice(0, 3)
    .map((picture) => picture.replace(/^.*\//, ''))
    .join(', ');
