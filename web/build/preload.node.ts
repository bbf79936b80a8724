import type { HtmlTagDescriptor, Plugin } from 'vite';
import { languages } from '../../cards/languages.ts';

/** The app's own script as the build names it in the page. */
const appScript = /\s*<script type="module" crossorigin src="([^"]+)"><\/script>/;

/** What that script imports, named beside it. */
const importedScript = /\s*<link rel="modulepreload" crossorigin href="([^"]+)">/g;

/** The letters that the first view is set in. */
const firstLetters = /\/(bricolage-grotesque-latin-700|atkinson-hyperlegible-next-latin-400)-normal-[^/]+\.woff2$/;

/**
 * Has the page fetch the letters of its first view at once, and tells start/check.ts what to ask for when that has been
 * drawn: the app's own script, what it imports, and the plain data that it reads. Which deck, it sees to as well: a room
 * speaks one language.
 */
export const preloadPlugin = (): Plugin => ({
  name: 'ruimtemakers-preload',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const app = appScript.exec(html)?.[1];
      if (!app) throw new Error('index.html was built without a script, and would never start the app.');
      const imported = [...html.matchAll(importedScript)].map(([, file]) => file);
      // A strict site may have built them into its script: then there is nothing to fetch.
      const find = (name: string): readonly string[] =>
        Object.keys(bundle).filter((file) => new RegExp(`/${name}-[^/]+\\.json$`).test(file));
      const decks = languages.flatMap((language) =>
        find(`deck-${language}`).map((file) => ` data-deck-${language}="./${file}"`),
      );
      const icons = find('icons').map((file) => ` data-icons="./${file}"`);
      const letters = Object.keys(bundle).filter((file) => firstLetters.test(file));
      const named = [`data-app="${app}" data-imported="${imported.join(' ')}"`, ...decks, ...icons].join('');
      return {
        html: html.replace(appScript, '').replaceAll(importedScript, '').replace('<script>', `<script ${named}>`),
        tags: letters.map(fetchNow),
      };
    },
  },
});

const fetchNow = (file: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}`, crossorigin: true },
  injectTo: 'head',
});
