import { chmod, cp } from 'node:fs/promises';

/**
 * Builds the command into one file of plain JavaScript, so that it starts without a TypeScript runner; templates and
 * press profiles, which it reads beside itself, come along.
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
  await chmod(`${folder}/ruimtemakers.js`, 0o755);
  return `${folder}/ruimtemakers.js`;
};
