import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** A sheet as the build names it in the page. */
const sheetLink = /<link rel="stylesheet" crossorigin href="\.\/([^"]+)">/g;

/**
 * Puts the styles of the first view into the page itself, so that it is drawn without waiting for another file. What
 * they ask for in turn, letters, stands where it stood; the policy (policy.node.ts) knows them by their hash.
 */
export const inlineStylesPlugin = (): Plugin => {
  const inlined = new Set<string>();
  return {
    name: 'ruimtemakers-inline-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) =>
        html.replaceAll(sheetLink, (_, file: string) => {
          const sheet = bundle[file];
          if (sheet?.type !== 'asset') throw new Error(`The page names ${file}, and no such sheet was built.`);
          inlined.add(file);
          return `<style>${moveSheet(String(sheet.source).trim(), file)}</style>`;
        }),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
        for (const sheet of inlined) {
          // A part that comes later waits for what the first script was dressed in; that script stands for it.
          const owner = chunks.find(({ isEntry, viteMetadata }) => isEntry && viteMetadata?.importedCss.has(sheet));
          if (!owner) throw new Error(`${sheet} stands in the page, and no script of the page asks for it.`);
          for (const chunk of chunks) {
            chunk.code = chunk.code.replaceAll(`"./${basename(sheet)}"`, `"./${basename(owner.fileName)}"`);
            // It would wait for a file that is not there, and the part that it brings would never come.
            if (chunk.code.includes(basename(sheet)))
              throw new Error(
                `${chunk.fileName} names ${sheet} in a way that is not known here, and that sheet is gone.`,
              );
          }
          delete bundle[sheet];
        }
      },
    },
  };
};

/** A sheet as it stands in the page: addresses beside it are written from there. */
const moveSheet = (css: string, file: string): string => {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return css.replaceAll(/url\((["']?)\.\//g, `url($1./${folder}`);
};
