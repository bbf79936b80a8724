import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { deckPlugin } from '../../../web/build/deck.node.ts';
import { iconsPlugin } from '../../../web/build/icons.node.ts';

/** Builds the page of views as the app is built, and serves it; `close` ends it and takes the files away. */
export const servePage = async (): Promise<{ readonly url: string; readonly close: () => Promise<void> }> => {
  const outDir = await mkdtemp(join(tmpdir(), 'ruimtemakers-page-'));
  const shared = {
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    logLevel: 'warn',
    mode: 'production',
  } as const;
  process.env.NODE_ENV = 'production';
  await build({ ...shared, plugins: [react(), deckPlugin(), iconsPlugin()], build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
};
