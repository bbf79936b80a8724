import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type Host, serveFolder } from '../host.ts';

const runtime = fileURLToPath(new URL('./jsx-runtime.tsx', import.meta.url));

/** Builds and serves the app with views that break on purpose; their names stay, so that a test can name them. */
export const servePlanted = async (): Promise<Host> => {
  const outDir = await mkdtemp(join(tmpdir(), 'ruimtemakers-planted-'));
  process.env.NODE_ENV = 'production';
  await build({
    logLevel: 'warn',
    mode: 'production',
    build: { outDir, emptyOutDir: true, minify: false },
    plugins: [
      {
        name: 'planted',
        enforce: 'pre',
        resolveId: (id, importer) => (id === 'react/jsx-runtime' && importer !== runtime ? runtime : undefined),
      },
    ],
  });
  const host = await serveFolder(outDir);
  return {
    ...host,
    stop: async () => {
      await host.stop();
      await rm(outDir, { recursive: true });
    },
  };
};
