import { holdDay, readyFiles, takeFile } from '../files.ts';
import { fill, goTo, press, read, see } from '../hand.ts';
import { until } from '../until.ts';
import type { Chapter } from '../walk.ts';
import { speak } from '../words.ts';

/** The harvest, and all that goes home as a file. */
export const harvest: Chapter = {
  name: 'harvest',
  languages: ['nl', 'en'],
  go: async ({ tab, language, open, step, measure, keep }) => {
    const { app, harvest, mirror, print } = speak(language);
    const line = '.harvest-end textarea';
    const said = 'Ik bel maandag over het pad: één vraag, geen twee.';
    await step('hands for a picture', async () => {
      await open('set=tip&seed=7&position=3');
      await goTo(tab, app.scenes.mirror);
      await press(tab, mirror.ways.count);
      await fill(tab, '.counter-garden:nth-of-type(1) input', '4');
      await fill(tab, '.counter-garden:nth-of-type(2) input', '3');
    });
    await step('lines are written', async () => {
      await goTo(tab, app.scenes.harvest);
      await fill(tab, line, said);
      await measure('harvest, with a line');
    });
    await step('a reload keeps them', async () => {
      await tab.reload();
      await see(tab, line);
      await until('the line', async () => (await tab.readValue(line)) === said);
    });
    await readyFiles(tab);
    await holdDay(tab);
    for (const kind of ['pdf', 'markdown', 'csv', 'picture'] as const)
      await step(`taken home as ${kind}`, async () => {
        const { name, bytes } = await takeFile(tab, { role: 'button', name: harvest.saves[kind] });
        keep(name, bytes);
      });
    for (const choice of [print.longEdge, print.shortEdge, print.large])
      await step(`cards to print: ${choice}`, async () => {
        await tab.click({ role: 'choice', name: choice });
        await press(tab, print.make);
        await read(tab, print.download, '.print-used');
        const { name, bytes } = await takeFile(tab, { role: 'link', name: print.download });
        keep(name, bytes);
      });
  },
};
