import { readCode, seeCode } from '../hand.ts';
import { until } from '../until.ts';
import type { Chapter } from '../walk.ts';

/** A link to another table, put in the window that is open. */
export const links: Chapter = {
  name: 'another link in the open window',
  languages: ['nl'],
  go: async ({ tab, language, open, step }) => {
    const tips = `set=tip&seed=7&position=3`;
    let tip = '';
    await step('two tables show two cards', async () => {
      await open(tips);
      tip = await readCode(tab);
      await open('set=skill&seed=3&position=2');
      const skill = await readCode(tab);
      if (skill === tip) throw new Error(`both show ${tip}`);
    });
    await step('the link opens its table, and a reload keeps it', async () => {
      await tab.run((hash) => location.assign(hash), `#${tips}&lang=${language}`);
      await seeCode(tab, tip);
      await until('the address of that table', () => tab.run(() => location.hash.includes('set=tip'), undefined));
      await tab.reload();
      await seeCode(tab, tip);
    });
    await step('a link in the other language speaks it', async () => {
      const other = language === 'nl' ? 'en' : 'nl';
      await tab.run((hash) => location.assign(hash), `#set=skill&seed=3&position=1&lang=${other}`);
      await until('the other language', () => tab.run((lang) => document.documentElement.lang === lang, other));
      await seeCode(tab, await readCode(tab));
    });
  },
};
