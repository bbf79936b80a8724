import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { appendFile, mkdir, open, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { HELD, insist } from '../tools/insist.node.ts';
import { isNameForWindows } from '../wish/windows-names.ts';

/** Files that are being written, under their temporary names. */
const unfinished = new Set<string>();
let begun = 0;

/** How a person or a system ends the work, with the exit code that shells give it. */
export const stops = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * A process that listens for a signal ends when it next looks up, which in the middle of long work may take its time; one
 * that does not is ended by the system there and then. So nobody listens but while a file is half written: those go first.
 */
const begin = (temporary: string): void => {
  if (unfinished.size === 0) for (const signal of signals) process.on(signal, stop);
  unfinished.add(temporary);
};

const end = (temporary: string): void => {
  unfinished.delete(temporary);
  if (unfinished.size === 0) for (const signal of signals) process.off(signal, stop);
};

const signals = Object.keys(stops) as readonly (keyof typeof stops)[];

const stop = (signal: NodeJS.Signals): void => {
  removeUnfinished();
  process.exit(stops[signal as keyof typeof stops]);
};

/**
 * Opens a file that is there, and makes none. Of work that is ended here the system may still open a file a moment later,
 * when what was half written is gone already: it would stay behind, and empty.
 */
const THERE = 'r+';

/** Writes a file whole or not at all: under a temporary name first, then renamed. Folders are made as needed. */
export const writeWhole = (path: string, content: Uint8Array | string): Promise<void> =>
  finishFile(path, (temporary) => insist(HELD.open, () => writeFile(temporary, content, { flag: THERE })));

/** The same for a file that comes in parts, so that it never stands in memory whole. */
export const writeInParts = (path: string, parts: AsyncIterable<Uint8Array>): Promise<void> =>
  finishFile(path, async (temporary) => {
    const file = await insist(HELD.open, () => open(temporary, THERE));
    try {
      for await (const part of parts) await file.writeFile(part);
    } finally {
      await file.close();
    }
  });

/**
 * Adds a line to a file; others may add theirs at the same time. It begins on a line of its own, whatever a full disk
 * left of the one before.
 */
export const appendLine = (path: string, line: string): Promise<void> =>
  telling(path, async () => {
    await makeFolder(dirname(path));
    await insist(HELD.open, () => appendFile(path, `\n${line}\n`));
  });

/**
 * Makes a folder anew, whole or not at all: beside it first, then in its place. `make` fills the folder it is given.
 * What stood in the old one goes, so who serves or runs it meets the old or the new, and never half of one.
 */
export const replaceFolder = (path: string, make: (folder: string) => Promise<unknown>): Promise<void> =>
  telling(path, async () => {
    await makeFolder(dirname(path));
    await removeLeft(path);
    const [fresh, old] = [`${path}.${process.pid}-${++begun}.part`, `${path}.${process.pid}-${++begun}.part`];
    begin(fresh);
    try {
      await makeFolder(fresh);
      await make(fresh);
      await replacing(path, () => swapFolders(path, fresh, old));
    } finally {
      for (const folder of [fresh, old]) takeAway(folder);
      end(fresh);
    }
  });

/** At once, so that no signal comes in between and finds neither in its place. */
const swapFolders = (path: string, fresh: string, old: string): void => {
  if (isFolder(path)) renameSync(path, old);
  try {
    renameSync(fresh, path);
  } catch (error) {
    if (isFolder(old)) renameSync(old, path);
    throw error;
  }
};

const finishFile = (path: string, write: (temporary: string) => Promise<void>): Promise<void> =>
  telling(path, async () => {
    await makeFolder(dirname(path));
    refuseLocked(path);
    await removeLeft(path);
    const temporary = `${path}.${process.pid}-${++begun}.part`;
    begin(temporary);
    try {
      writeFileSync(temporary, '');
      await write(temporary);
      await replacing(path, () => rename(temporary, path));
    } catch (error) {
      takeAway(temporary);
      throw error;
    } finally {
      end(temporary);
    }
  });

/**
 * Puts what is finished in its place. What stands there may be open: Windows then lets nobody replace it, and says that it
 * may not be written to, though a person need only close it.
 */
const replacing = async (path: string, put: () => void | Promise<void>): Promise<void> => {
  const says: readonly string[] = isWindows() ? HELD.replace : HELD.open;
  try {
    await insist(says, put);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const isHeld = says.includes(code) && existsSync(path);
    throw isHeld ? refusal('EBUSY') : error;
  }
};

/** Takes away what is of no use any more. Where somebody still holds it, it stays until it is written again. */
const takeAway = (path: string): void => {
  try {
    rmSync(path, { force: true, recursive: true, maxRetries: 5, retryDelay: 20 });
  } catch {
    // What was asked for is done, or failed for a reason of its own, which is what a person wants to hear.
  }
};

/** From then on nobody is still writing a file that was begun: in ms. */
const LEFT_AFTER = 3_600_000;

/** A run that was killed outright leaves what it had begun; the next that writes the same file takes that away. */
const removeLeft = async (path: string): Promise<void> => {
  const [folder, name] = [dirname(path), basename(path)];
  for (const found of await readdir(folder).catch(() => [])) {
    if (!found.startsWith(`${name}.`) || !/^\d+-\d+\.part$/.test(found.slice(name.length + 1))) continue;
    const left = join(folder, found);
    const since = (await stat(left).catch(() => undefined))?.mtimeMs ?? Number.POSITIVE_INFINITY;
    if (Date.now() - since > LEFT_AFTER) takeAway(left);
  }
};

/** A disk's refusal names the file that was asked for, where it was about that under another name. */
const telling = async (path: string, work: () => Promise<void>): Promise<void> => {
  try {
    refuseName(path);
    await work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error) {
      const about = 'path' in error ? String(error.path) : path;
      if (about === path || about.startsWith(`${path}.`)) Object.assign(error, { path: folderOf(error) ?? path });
    }
    throw error;
  }
};

const isWindows = () => process.platform === 'win32';

/** Letters of a whole path: Explorer, Acrobat and Excel open no file with more. */
const LONGEST_PATH = 259;

/**
 * Whether this system takes each name in a path. Node goes past what Windows asks of names, and then leaves a file that no
 * other program there can open or throw away.
 */
export const takesName = (path: string): boolean => !isWindows() || isNameForWindows(path);

const refuseName = (path: string): void => {
  if (!takesName(path)) throw refusal('EINVAL');
  if (isWindows() && resolve(path).length > LONGEST_PATH) throw refusal('ENAMETOOLONG');
};

/** The folder that could not be made, where it was that. */
const folderOf = (error: Error & { readonly syscall?: unknown; readonly path?: unknown }): string | undefined =>
  error.syscall === 'mkdir' && typeof error.path === 'string' ? error.path : undefined;

/** Whether a path is that of a folder that is there. */
export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Somebody made this file one that may not be written to; a new one in its place would go past that. */
const refuseLocked = (path: string): void => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (isFolder(path)) throw refusal('EISDIR');
  if (found && (found.mode & 0o222) === 0) throw refusal('EACCES');
};

const refusal = (code: string) => Object.assign(new Error(code), { code, syscall: 'open' });

/**
 * Makes a folder and those it lies in. Node's own way of doing that never ends where a folder cannot be made though the
 * one above is there, as in `/proc`.
 */
const makeFolder = async (folder: string): Promise<void> => {
  const above = dirname(folder);
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && above !== folder) {
      await makeFolder(above);
      await mkdir(folder).catch(passIfThere);
    } else if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw error;
  }
};

/** Another run may have made it in between. */
const passIfThere = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EEXIST') throw error;
};

/** Takes away what was not finished. */
export const removeUnfinished = (): void => {
  for (const path of unfinished) takeAway(path);
};
