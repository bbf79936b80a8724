import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Whether what a path leads to lies in a folder, by whatever links either is reached; nothing where it leads nowhere. */
export const isWithin = (folder: string, path: string): boolean | undefined => {
  try {
    const [root, real] = [realpathSync(folder), realpathSync(path)];
    return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
  } catch {
    return undefined;
  }
};

/** What is in a file of a folder, or why it was not read. */
export type ReadWithin =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'outside' }
  | { readonly kind: 'heavy'; readonly size: number }
  | { readonly kind: 'unreadable' };

/** Reads a file by its name below a folder: nothing outside of it, and no more bytes than `most`. */
export const readWithin = (folder: string, name: string, most: number): ReadWithin => {
  const path = join(folder, name);
  const within = isWithin(folder, path);
  if (within === undefined) return { kind: 'unreadable' };
  if (!within) return { kind: 'outside' };
  try {
    const { size } = statSync(path);
    return size > most ? { kind: 'heavy', size } : { kind: 'read', bytes: new Uint8Array(readFileSync(path)) };
  } catch {
    return { kind: 'unreadable' };
  }
};
