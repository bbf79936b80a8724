import { resolve } from 'node:path';
import { FILE_NAME, SINGLE_FILE } from './single-file.ts';

/** Builds the web app into a folder; silently: the pipeline tells what it does. Vite is loaded only when it is asked for. */
export const buildWeb = async (folder: string): Promise<void> => {
  const { build } = await import('vite');
  await build({ logLevel: 'warn', build: { outDir: resolve(folder) } });
};

/** Builds the same app as one file, in a folder, and gives its path. */
export const buildSingleFile = async (folder: string): Promise<string> => {
  const { build } = await import('vite');
  await build({ logLevel: 'warn', mode: SINGLE_FILE, build: { outDir: resolve(folder) } });
  return `${folder}/${FILE_NAME}`;
};

/** Serves a folder on this machine and gives its address; another port is taken when 4173 is in use. */
export const serveWeb = async (folder: string): Promise<string> => {
  const { preview } = await import('vite');
  const outDir = resolve(folder);
  const server = await preview({ logLevel: 'warn', build: { outDir }, preview: { port: 4173, strictPort: false } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The app could not be served: no address was free on this machine.');
  return address;
};
