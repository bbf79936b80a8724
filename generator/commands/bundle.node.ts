import { chmod, cp, writeFile } from 'node:fs/promises';
import { deck } from '../../cards/deck.ts';
import { leaveOut } from '../../web/build/never-printed.ts';
import { BUILT, type Built, hashSource, stampSource } from './source.node.ts';

/** What stays where npm put it: programs in other languages, and what is asked for only to build. */
const apart = ['sharp', 'vite', 'tsx'];

/**
 * Builds the command into plain, small JavaScript, so that it starts without a TypeScript runner and reads no library
 * file by file; what only some commands need stands in files of its own. Templates and press profiles, which it reads
 * beside itself, come along, and what tells whether the source is still the same.
 */
export const bundleCommand = async (out: string): Promise<string> => {
  const { build } = await import('vite');
  const folder = `${out}/cli`;
  await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: leaveOut(process.cwd()) },
    ssr: { noExternal: true, external: apart },
    build: {
      ssr: 'generator/cli.ts',
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      minify: true,
      rolldownOptions: { output: { entryFileNames: 'ruimtemakers.js', chunkFileNames: '[name].js' } },
    },
  });
  await cp('generator/tools/templates', `${folder}/templates`, { recursive: true });
  await cp('generator/write/icc', `${folder}/icc`, { recursive: true });
  const said: Built = { hash: hashSource('.'), stamp: stampSource('.'), version: deck.version, date: deck.date };
  await writeFile(`${folder}/${BUILT}`, `${JSON.stringify(said, null, 2)}\n`);
  await chmod(`${folder}/ruimtemakers.js`, 0o755);
  return `${folder}/ruimtemakers.js`;
};
