import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FILE_NAME, SINGLE_FILE } from './single-file.ts';

/** Builds the web app into a folder; silently: the pipeline tells what it does. Vite is loaded only when it is asked for. */
export const buildWeb = async (folder: string): Promise<void> => {
  const { build } = await import('vite');
  await build({ logLevel: 'warn', build: { outDir: resolve(folder) } });
};

/** Builds the same app as one file, and gives its name and what is in it. */
export const buildSingleFile = async (): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => {
  const { build } = await import('vite');
  const folder = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
  try {
    await build({ logLevel: 'warn', mode: SINGLE_FILE, build: { outDir: folder } });
    return { name: FILE_NAME, bytes: await readFile(join(folder, FILE_NAME)) };
  } finally {
    // What a virus scanner still holds is no reason to fail.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  }
};

/** The port that is usual, and what asks the system for any that is free. */
const [USUAL_PORT, ANY_PORT] = [4173, 0];

/**
 * Serves a folder on this machine and gives its address. Another port is taken when the usual one is in use, and also when
 * nobody may have it, as Windows keeps whole rows of ports for itself where Hyper-V, WSL or Docker is.
 */
export const serveWeb = async (folder: string): Promise<string> => {
  const { preview } = await import('vite');
  const outDir = resolve(folder);
  const serve = (port: number) =>
    preview({ logLevel: 'warn', build: { outDir }, preview: { port, strictPort: false } });
  const server = await serve(USUAL_PORT).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EACCES') throw error;
    return serve(ANY_PORT);
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The app could not be served: no address was free on this machine.');
  return address;
};
