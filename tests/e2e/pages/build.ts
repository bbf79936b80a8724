import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { deckPlugin } from '../../../web/build/deck.node.ts';
import { iconsPlugin } from '../../../web/build/icons.node.ts';

/** Builds one page of this folder as the app is built, and serves it; gives its address and how to end. */
export const servePage = async (
  page: string,
): Promise<{ readonly address: string; readonly end: () => Promise<void> }> => {
  const outDir = await mkdtemp(join(tmpdir(), 'ruimtemakers-page-'));
  const root = import.meta.dirname;
  const shared = { configFile: false, logLevel: 'warn', mode: 'production', root } as const;
  await build({
    ...shared,
    plugins: [react(), deckPlugin(), iconsPlugin()],
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: join(root, page) } },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  return {
    address: `${server.resolvedUrls?.local[0] ?? ''}${page}`,
    end: async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
};
