import { join } from 'node:path';
import { build, preview } from 'vite';
import type { Host } from '../host.ts';

const quiet = { configFile: 'vite.config.ts', logLevel: 'warn', mode: 'production' } as const;

interface Asked {
  /** Files up to so many bytes stand in the scripts. */
  readonly inline?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Builds printing as a page of its own into a folder, as the app is built, and serves it. */
export const servePrintPage = async (folder: string, { inline, headers }: Asked = {}): Promise<Host> => {
  const outDir = join(folder, 'site');
  await build({
    ...quiet,
    root: 'tests/e2e/print-page',
    build: {
      outDir,
      emptyOutDir: true,
      ...(inline && { assetsInlineLimit: inline, chunkSizeWarningLimit: 2 * inline }),
    },
  });
  const site = await preview({
    ...quiet,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', ...(headers && { headers }) },
  });
  return { address: site.resolvedUrls?.local[0] ?? '', stop: () => site.close() };
};
