import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { onTestFinished } from 'vitest';

/** What Node is asked of a disk, by name; each that a promise answers is held as well. */
type Asked = 'rename' | 'renameSync' | 'readFileSync' | 'appendFile' | 'rmSync' | 'readdirSync' | 'readdir';

/** Puts something in the place of what Node does, until the test is over. */
const replace = (asked: Asked, make: (real: (...words: unknown[]) => unknown) => unknown): void => {
  const where = (asked in promises ? promises : fs) as unknown as Record<string, (...words: unknown[]) => unknown>;
  const real = where[asked];
  if (!real) throw new Error(`Node has no ${asked}.`);
  where[asked] = make(real.bind(where)) as typeof real;
  syncBuiltinESMExports();
  onTestFinished(() => {
    where[asked] = real;
    syncBuiltinESMExports();
  });
};

/** Lets whoever waits for a moment have it at once, until the test is over. */
const hurry = (): void => {
  const { setTimeout: real } = globalThis;
  const { wait } = Atomics;
  globalThis.setTimeout = ((work: () => void) => real(work)) as typeof setTimeout;
  Atomics.wait = () => 'timed-out';
  onTestFinished(() => {
    globalThis.setTimeout = real;
    Atomics.wait = wait;
  });
};

/**
 * Lets the disk answer as Windows does while another program holds a file: with this code, so many times, to who asks it
 * about a path that ends so. Gives how often it was asked.
 */
export const hold = (asked: Asked, ending: string, code: string, times = Number.POSITIVE_INFINITY): (() => number) => {
  let count = 0;
  hurry();
  replace(asked, (real) => (...words: unknown[]) => {
    if (!words.some((word) => typeof word === 'string' && word.endsWith(ending))) return real(...words);
    if (++count > times) return real(...words);
    const error = Object.assign(new Error(code), { code, syscall: asked.replace('Sync', ''), path: words[0] });
    if (asked in promises) return Promise.reject(error);
    throw error;
  });
  return () => count;
};

/** Lets the disk say of what lies in a folder that it is a link, as Windows does of what OneDrive keeps. */
export const callLinks = (): void => {
  replace('readdirSync', (real) => (...words: unknown[]) => {
    const found = real(...words);
    if (!(words[1] as { withFileTypes?: boolean } | undefined)?.withFileTypes) return found;
    for (const entry of found as fs.Dirent[])
      Object.assign(entry, { isSymbolicLink: () => true, isDirectory: () => false, isFile: () => false });
    return found;
  });
};

/** Lets what asks believe that it runs on Windows, until the test is over. */
export const onWindows = (): void => {
  const real = Object.getOwnPropertyDescriptor(process, 'platform');
  Object.defineProperty(process, 'platform', { value: 'win32', configurable: true });
  onTestFinished(() => {
    if (real) Object.defineProperty(process, 'platform', real);
  });
};

/** Lets the disk name what lies in folders below a folder as Windows does, with its own strokes. */
export const turnStrokes = (): void => {
  replace('readdirSync', (real) => (...words: unknown[]) => {
    const found = real(...words) as readonly unknown[];
    return found.map((name) => (typeof name === 'string' ? name.replaceAll('/', '\\') : name));
  });
};
