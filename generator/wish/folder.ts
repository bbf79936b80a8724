import { WishProblem } from './selection.ts';

/** Reads the path of a folder as a person types it; `~` is their own, and a stroke at the end says nothing more. */
export const readFolder = (typed: string, home: string): string => readPath(typed, home, 'folder');

/** A path in which `~` is the home of who types it. */
export const readHome = (path: string, home: string): string =>
  /^~($|[\\/])/.test(path) ? `${home}${path.slice(1)}` : path;

/** The same for a file. */
export const readPath = (typed: string, home: string, kind: 'folder' | 'file'): string => {
  const path = typed.trim();
  if (path === '')
    throw new WishProblem(`--out is empty: name a ${kind}${kind === 'folder' ? ', as in --out dist' : ''}.`);
  if (path.startsWith('--')) throw new WishProblem(`--out: “${path}” is an option; name a ${kind} behind --out.`);
  if (/\p{Cc}/u.test(path)) throw new WishProblem(`--out: a ${kind} cannot have such a name; use letters and digits.`);
  const whole = readHome(path, home);
  return kind === 'file' ? whole : whole.replace(/(?<=[^\\/:])[\\/]+$/, '');
};
