import { zipSync } from 'fflate';
import type { NamedBytes } from '../../cards/file/file-kind.ts';

/** The files of a deck as one to take home: as it came, or several in a zip that is called after the deck. */
export const packFiles = (id: string, files: readonly NamedBytes[]): NamedBytes => {
  const [first, ...others] = files;
  if (first && others.length === 0) return first;
  return { name: `${id}.zip`, bytes: zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]))) };
};
