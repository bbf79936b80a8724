import type { HtmlTagDescriptor, Plugin } from 'vite';
import { languages } from '../../cards/languages.ts';

/** The app's own script as the build names it in the page. */
const appScript = /\s*<script type="module" crossorigin src="([^"]+)"><\/script>/;

/** The letters that the first view is set in. */
const firstLetters = /\/(bricolage-grotesque-latin-700|atkinson-hyperlegible-next-latin-400)-normal-[^/]+\.woff2$/;

/**
 * Has the page fetch all of its first screen at once: the script, and the plain data that it will ask for. Styles and
 * letters go before them, and the script begins when the first view has been drawn. That, and which deck, start/check.ts
 * sees to: a room speaks one language.
 */
export const preloadPlugin = (): Plugin => ({
  name: 'ruimtemakers-preload',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const app = appScript.exec(html)?.[1];
      if (!app) throw new Error('index.html was built without a script, and would never start the app.');
      // A strict site may have built them into its script: then there is nothing to fetch.
      const find = (name: string): readonly string[] =>
        Object.keys(bundle).filter((file) => new RegExp(`/${name}-[^/]+\\.json$`).test(file));
      const decks = languages.flatMap((language) =>
        find(`deck-${language}`).map((file) => ` data-deck-${language}="./${file}"`),
      );
      const letters = Object.keys(bundle)
        .filter((file) => firstLetters.test(file))
        .map((file) => fetchNow({ rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}` }));
      const data = find('icons').map((file) => fetchLater({ rel: 'preload', as: 'fetch', href: `./${file}` }));
      return {
        html: html
          .replace(appScript, '')
          .replaceAll('<link rel="modulepreload"', '<link rel="modulepreload" fetchpriority="low"')
          .replace('<script>', `<script data-app="${app}"${decks.join('')}>`),
        tags: [...letters, fetchLater({ rel: 'modulepreload', href: app }), ...data],
      };
    },
  },
});

const fetchNow = (attrs: Readonly<Record<string, string>>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { ...attrs, crossorigin: true },
  injectTo: 'head',
});
const fetchLater = (attrs: Readonly<Record<string, string>>) => fetchNow({ ...attrs, fetchpriority: 'low' });
