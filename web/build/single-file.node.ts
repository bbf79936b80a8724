import { readFile } from 'node:fs/promises';
import type { PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { readInline, singleFilePolicy, writePolicy } from './policy.node.ts';
import { FILE_NAME } from './single-file.ts';

/** The whole app in one file that needs no server: both languages, fonts and icons in it, for a stick or a mail. */
export const singleFilePlugins = (): readonly PluginOption[] => [
  viteSingleFile(),
  {
    name: 'ruimtemakers-single-file-breaks',
    enforce: 'pre',
    // The German patterns alone are a third of the file: there words of a language that is not ours stay whole.
    resolveId: (id) => (/^hyphen\/(?!nl$|en-gb$)/.test(id) ? '\0no-patterns' : undefined),
    load: (id) => (id === '\0no-patterns' ? 'export default {};' : undefined),
  },
  {
    name: 'ruimtemakers-single-file',
    enforce: 'post',
    // It lands beside the site, which stays.
    config: () => ({ build: { emptyOutDir: false, modulePreload: false } }),
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = Object.values(bundle).find(({ fileName }) => fileName === 'index.html');
        if (page?.type !== 'asset') throw new Error('The single file could not be made: there is no index.html.');
        const icon = await readFile(new URL('../icon.svg', import.meta.url), 'base64');
        const source = closePage(
          String(page.source).replace(/(<link rel="icon"[^>]* href=")[^"]*/, `$1${dataOf(icon)}`),
        );
        // Whatever else was built stands in the page by now.
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName: FILE_NAME, source });
      },
    },
  },
];

const dataOf = (base64: string) => `data:image/svg+xml;base64,${base64}`;

/** Lets the page run what stands in it now, and nothing that is added later. */
const closePage = (html: string): string => {
  const policy = writePolicy(singleFilePolicy(readInline(html, 'script'), readInline(html, 'style')));
  return html.replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);
};
