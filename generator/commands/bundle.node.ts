import { chmod, cp, writeFile } from 'node:fs/promises';
import { deck } from '../../cards/deck.ts';
import { BUILT, type Built, hashSource } from './source.node.ts';

/**
 * Builds the command into one file of plain JavaScript, so that it starts without a TypeScript runner; templates and
 * press profiles, which it reads beside itself, come along, and what tells whether the source is still the same.
 */
export const bundleCommand = async (out: string): Promise<string> => {
  const { build } = await import('vite');
  const folder = `${out}/cli`;
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: 'generator/cli.ts',
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'ruimtemakers.js' } },
    },
  });
  await cp('generator/tools/templates', `${folder}/templates`, { recursive: true });
  await cp('generator/write/icc', `${folder}/icc`, { recursive: true });
  const said: Built = { hash: hashSource('.'), version: deck.version, date: deck.date };
  await writeFile(`${folder}/${BUILT}`, `${JSON.stringify(said, null, 2)}\n`);
  await chmod(`${folder}/ruimtemakers.js`, 0o755);
  return `${folder}/ruimtemakers.js`;
};
