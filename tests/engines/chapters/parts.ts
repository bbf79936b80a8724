import { scenes } from '../../../web/workshop/scenes.ts';
import { goTo, read, see } from '../hand.ts';
import type { Chapter } from '../walk.ts';
import { speak } from '../words.ts';

/** Every way from each part to each other: round the parts by one, by two, by three and by four. */
const ways = [1, 2, 3, 4].flatMap((by) => scenes.map((_, i) => scenes[((i + 1) * by) % scenes.length] ?? 'cards'));

/** All twenty ways between the five parts, and a reload in each. */
export const parts: Chapter = {
  name: 'parts',
  languages: ['nl'],
  go: async ({ tab, language, open, step, measure }) => {
    const { app } = speak(language);
    const arrive = async (part: (typeof scenes)[number]) => {
      await read(tab, app.scenes[part], '.scene-link[aria-current]');
      await see(tab, part === 'cards' ? '.desk [data-code]' : '.workshop-main h1, .workshop-main h2');
    };
    await open('set=all&seed=7&position=1');
    let from: (typeof scenes)[number] = 'cards';
    for (const to of ways) {
      await step(`from ${app.scenes[from]} to ${app.scenes[to]}`, async () => {
        await goTo(tab, app.scenes[to]);
        await arrive(to);
      });
      from = to;
    }
    for (const part of scenes)
      await step(`a reload in ${app.scenes[part]}`, async () => {
        await goTo(tab, app.scenes[part]);
        await arrive(part);
        await tab.reload();
        await arrive(part);
        if (part !== 'cards') await measure(`${part}, empty`);
      });
  },
};
