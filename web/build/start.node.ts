import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Plugin, transformWithOxc } from 'vite';
import { languages } from '../../cards/languages.ts';
import type { Language } from '../../cards/schema.ts';
import { openTemplate } from '../../generator/tools/templates.node.ts';
import { startWords } from '../start/words.ts';
import { writeFirstViews } from './first-view.node.tsx';
import { type Floor, floor } from './floor.node.ts';

const CHECK = fileURLToPath(new URL('../start/check.ts', import.meta.url));

/** The script as browsers get it: types and comments taken out, nothing put in that an old one could not read. */
export const readCheck = async (): Promise<string> => {
  const source = (await readFile(CHECK, 'utf8')).replaceAll(/^\s*\/\/.*\n/gm, '');
  return (await transformWithOxc(source, CHECK, { target: 'es2015' })).code;
};

const template = openTemplate('start.html');

/** A page for every cause, in every language; start/check.ts shows one by its name. */
export const writePages = (versions: Floor): string =>
  template({ pages: languages.flatMap((language) => [pageOfOld(language, versions), pageOfStopped(language)]) });

const pageOfOld = (language: Language, { chrome, edge, firefox, safari }: Floor) => {
  const words = startWords[language];
  const named = [
    ['Chrome', chrome],
    ['Edge', edge],
    ['Firefox', firefox],
    ['Safari', safari],
  ] as const;
  const browsers = named.map(([name, version]) => ({
    name: words.orNewer(name, version),
    more: name === 'Safari' ? words.alsoOn : '',
  }));
  const advice = [`${words.update} ${words.helpDesk}`];
  return {
    cause: 'old',
    language,
    title: words.tooOld,
    lead: words.tooOldMore,
    browsers,
    reload: '',
    advice,
    ...paper(words),
  };
};

const pageOfStopped = (language: Language) => {
  const words = startWords[language];
  const { notStarted: title, notStartedMore: lead, reload, keptBack } = words;
  return { cause: 'stopped', language, title, lead, browsers: [], reload, advice: [keptBack], ...paper(words) };
};

const paper = ({ onPaper: title, onPaperMore: text }: (typeof startWords)[Language]) => ({ paper: { title, text } });

/** What there is before the app, in the page itself: its first view, and a script and pages for a browser that cannot start it. */
export const startPlugin = (): Plugin => ({
  name: 'ruimtemakers-start',
  transformIndexHtml: {
    // Before the app's own scripts and styles are put in: it waits for none of them.
    order: 'pre',
    handler: async (html) => ({
      html: html
        .replace('<div id="app"></div>', () => `<div id="app">${writeFirstViews()}</div>`)
        .replace('  </body>', () => `${writePages(floor)}  </body>`),
      tags: [{ tag: 'script', children: await readCheck(), injectTo: 'head' }],
    }),
  },
});
