import { stages } from '../../../web/table/stages.ts';
import { list, read, see, seeCode } from '../hand.ts';
import type { Chapter } from '../walk.ts';
import { speak } from '../words.ts';

const hands: Readonly<Record<string, string>> = { choice: '1112223333', secondChoice: '1122222333' };

/** A dilemma through its eight stages, with counted hands, before the room. */
export const dilemma: Chapter = {
  name: 'dilemma',
  languages: ['nl'],
  go: async ({ tab, language, open, openProjector, step, measure }) => {
    const { desk } = speak(language);
    await step('the table', async () => {
      await open('set=all&seed=7&position=0&log=jD06');
      await seeCode(tab, 'D06');
    });
    const room = await openProjector(desk.openProjector);
    for (const [i, stage] of stages.entries())
      await step(`stage ${i + 1}: ${desk.stages[stage]}`, async () => {
        if (i > 0) await tab.press('PageDown');
        await read(tab, desk.stages[stage], '.stage-step[aria-current]');
        await see(room, `[data-code="D06"][data-stage="${stage}"]`);
        for (const key of hands[stage] ?? '') await tab.press(key);
        if (hands[stage]) await read(tab, desk.counted(10), '.hand-counter');
        if (stage === 'talk') await see(room, '.hands');
        if (stage === 'shift') await see(room, '.shift-drawing');
        if (stage === 'choice') await measure('dilemma, counting');
        if (stage === 'shift') await measure('dilemma, shift');
      });
    await step('a reload in the last stage', async () => {
      await tab.reload();
      await read(tab, desk.stages.need, '.stage-step[aria-current]');
      await seeCode(room, 'D06');
      const counts = await list(tab, '.counts tbody tr');
      if (counts.length !== 2) throw new Error(`two counts were made, and ${counts.length} are told`);
    });
  },
};
