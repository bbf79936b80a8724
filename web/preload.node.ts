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
      const find = (name: string) => {
        const found = Object.keys(bundle).find((file) => new RegExp(`/${name}-[^/]+\\.json$`).test(file));
        if (!found) throw new Error(`${name}.json was not built, and the page would preload it; see preload.node.ts.`);
        return `./${found}`;
      };
      const decks = languages.map((language) => ` data-deck-${language}="${find(`deck-${language}`)}"`).join('');
      const attrs = { rel: 'preload', as: 'fetch', crossorigin: true, href: find('icons') };
      const tags: HtmlTagDescriptor[] = [{ tag: 'link', attrs, injectTo: 'head' }];
      return { html: html.replace('<script>', `<script${decks}>`), tags };
    },
  },
});
