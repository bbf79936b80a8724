import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HELD, insistAtOnce } from './insist.node.ts';
import { type WhyUnread, whyUnread } from './unread.node.ts';

/**
 * Whether what a path leads to lies in a folder, by whatever links or letters either is reached; nothing where it leads
 * nowhere. For Windows and a Mac `Kaarten` and `kaarten` are one folder, and a name may have a short form besides.
 */
export const isWithin = (folder: string, path: string): boolean | undefined => {
  try {
    const [root, real] = [realpathSync(folder), realpathSync(path)];
    const isRoot = openIsSame(root);
    for (let at = real; ; at = dirname(at)) {
      if (isRoot(at)) return true;
      if (dirname(at) === at) return false;
    }
  } catch {
    return undefined;
  }
};

/** Whether a path is that of the same file or folder, by its own number on its disk where the disk gives one. */
const openIsSame = (path: string): ((other: string) => boolean) => {
  const { ino, dev } = statSync(path, { bigint: true });
  return (other) => {
    if (other === path) return true;
    const found = statSync(other, { bigint: true, throwIfNoEntry: false });
    return ino !== 0n && found?.ino === ino && found.dev === dev;
  };
};

/** What is in a file of a folder, or why it was not read. */
export type ReadWithin =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'outside' }
  | { readonly kind: 'heavy'; readonly size: number }
  | { readonly kind: 'unread'; readonly why: WhyUnread }
  | { readonly kind: 'missing' };

/** Reads a file by its name below a folder: nothing outside of it, and no more bytes than `most`. */
export const readWithin = (folder: string, name: string, most: number): ReadWithin => {
  const path = join(folder, name);
  const within = isWithin(folder, path);
  if (within === undefined) return { kind: 'missing' };
  if (!within) return { kind: 'outside' };
  try {
    const { size } = statSync(path);
    if (size > most) return { kind: 'heavy', size };
    return { kind: 'read', bytes: insistAtOnce(HELD.open, () => new Uint8Array(readFileSync(path))) };
  } catch (error) {
    return { kind: 'unread', why: whyUnread(error) };
  }
};
