import type { HtmlTagDescriptor, Plugin } from 'vite';
import { languages } from './language.ts';

/**
 * Lets the page name the plain data of its first screen, so that it comes beside the script that asks for it and not
 * after. Which deck, start-check.ts knows: a room speaks one language.
 */
export const preloadPlugin = (): Plugin => ({
  name: 'ruimtemakers-preload',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      // A strict site may have built them into its script: then there is nothing to fetch.
      const find = (name: string): readonly string[] =>
        Object.keys(bundle).filter((file) => new RegExp(`/${name}-[^/]+\\.json$`).test(file));
      const decks = languages.flatMap((language) =>
        find(`deck-${language}`).map((file) => ` data-deck-${language}="./${file}"`),
      );
      const tags = find('icons').map((file): HtmlTagDescriptor => {
        const attrs = { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${file}` };
        return { tag: 'link', attrs, injectTo: 'head' };
      });
      return { html: html.replace('<script>', `<script${decks.join('')}>`), tags };
    },
  },
});
