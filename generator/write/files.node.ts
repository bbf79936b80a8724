import { rmSync } from 'node:fs';
import { mkdir, open, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Files that are being written, under their temporary names. */
const unfinished = new Set<string>();

/** Writes a file whole or not at all: under a temporary name first, then renamed. Folders are made as needed. */
export const writeWhole = (path: string, content: Uint8Array | string): Promise<void> =>
  finishFile(path, (temporary) => writeFile(temporary, content));

/** The same for a file that comes in parts, so that it never stands in memory whole. */
export const writeInParts = (path: string, parts: AsyncIterable<Uint8Array>): Promise<void> =>
  finishFile(path, async (temporary) => {
    const file = await open(temporary, 'w');
    try {
      for await (const part of parts) await file.writeFile(part);
    } finally {
      await file.close();
    }
  });

const finishFile = async (path: string, write: (temporary: string) => Promise<void>): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.part`;
  unfinished.add(temporary);
  try {
    await write(temporary);
    await rename(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    unfinished.delete(temporary);
  }
};

/** Takes away what was not finished; for a person who stops the work with Ctrl-C. */
export const removeUnfinished = (): void => {
  for (const path of unfinished) rmSync(path, { force: true });
};
