import { build } from 'vite';
import { SINGLE_FILE } from '../../web/build/single-file.ts';

/** Builds the app into a folder as people get it: the site, and beside it the one file. */
export const buildApp = async (outDir: string): Promise<void> => {
  const quiet = { logLevel: 'warn', mode: 'production' } as const;
  // Vitest says "test", and React would come along in the edition for developers.
  process.env.NODE_ENV = 'production';
  await build({ ...quiet, build: { outDir, emptyOutDir: true } });
  await build({ ...quiet, mode: SINGLE_FILE, build: { outDir } });
};
