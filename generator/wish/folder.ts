import { WishProblem } from './selection.ts';

/** Reads the path of a folder as a person types it; `~` is their own, and a stroke at the end says nothing more. */
export const readFolder = (typed: string, home: string): string => readPath(typed, home, 'folder');

/** A path in which `~` is the home of who types it. */
export const readHome = (path: string, home: string): string =>
  /^~($|[\\/])/.test(path) ? `${home}${path.slice(1)}` : path;

/** The same for a file. */
export const readPath = (typed: string, home: string, kind: 'folder' | 'file'): string => {
  const path = typed.trim();
  const een = kind === 'folder' ? 'een map' : 'een bestand';
  if (path === '')
    throw new WishProblem({
      nl: `--out is leeg: noem ${een}${kind === 'folder' ? ', zoals --out dist' : ''}.`,
      en: `--out is empty: name a ${kind}${kind === 'folder' ? ', as in --out dist' : ''}.`,
    });
  if (path.startsWith('--'))
    throw new WishProblem({
      nl: `--out: ‘${path}’ is een optie; noem ${een} achter --out.`,
      en: `--out: “${path}” is an option; name a ${kind} behind --out.`,
    });
  if (/\p{Cc}/u.test(path))
    throw new WishProblem({
      nl: `--out: zo kan ${een} niet heten; gebruik letters en cijfers.`,
      en: `--out: a ${kind} cannot have such a name; use letters and digits.`,
    });
  const whole = readHome(path, home);
  return kind === 'file' ? whole : whole.replace(/(?<=[^\\/:])[\\/]+$/, '');
};
