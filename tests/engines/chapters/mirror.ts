import { mirrorSkills } from '../../../web/workshop/mirror/mirror.ts';
import { fill, goTo, list, press, read, see, seeCode, seeProjectorKnown } from '../hand.ts';
import type { Chapter } from '../walk.ts';
import { speak } from '../words.ts';

/** The mirror in both its ways, and its board, here and in the room. */
export const mirror: Chapter = {
  name: 'mirror',
  languages: ['nl'],
  go: async ({ tab, language, open, openProjector, step, measure }) => {
    const { app, desk, mirror } = speak(language);
    await open('set=all&seed=7&position=1');
    const room = await openProjector(desk.openProjector);
    await step('papers are laid by button and by key', async () => {
      await goTo(tab, app.scenes.mirror);
      for (let answer = 1; answer <= 4; answer++)
        await tab.click(`.mirror-answers .mirror-answer:nth-of-type(${answer})`);
      await read(tab, mirror.progress(4), '.mirror-progress');
      await measure('mirror, laying');
      await tab.run(() => document.querySelector<HTMLElement>('.mirror-card')?.focus(), undefined);
      for (let skill = 4; skill < mirrorSkills.length; skill++) await tab.press(String((skill % 3) + 1));
      await see(tab, '.mirror-done');
      await fill(tab, { role: 'field', name: mirror.people }, '6');
      await press(tab, mirror.addPaper);
      await read(tab, mirror.gathered(1, 6, 0), '.mirror-gathered');
      await read(room, mirror.roomIn(1, 6), '.projector');
    });
    await step('a reload while it gathers', async () => {
      await tab.reload();
      await read(tab, mirror.gathered(1, 6, 0), '.mirror-gathered');
      await seeProjectorKnown(tab);
    });
    await step('hands are counted by number and by key', async () => {
      await press(tab, mirror.ways.count);
      await fill(tab, '.counter-garden:nth-of-type(1) input', '7');
      await fill(tab, '.counter-garden:nth-of-type(3) input', '5');
      await read(tab, mirror.hands(12), '.mirror-total');
      await read(room, mirror.hands(12), '.projector');
      await measure('mirror, counting');
      await press(tab, mirror.nextSkill);
      await tab.press('2');
      await read(tab, mirror.hands(1), '.mirror-total');
    });
    await step('the board is shown', async () => {
      await press(tab, mirror.reveal);
      await see(tab, '.mirror-board .mirror-row');
      await see(room, '.mirror-room-board');
      await measure('mirror, board');
      await measure('mirror, in the room', room);
    });
    await step('a reload with the board in sight', async () => {
      const before = (await list(tab, '.mirror-table tbody tr')).join();
      await tab.reload();
      await see(tab, '.mirror-board .mirror-row');
      const after = (await list(tab, '.mirror-table tbody tr')).join();
      if (before !== after) throw new Error(`the board said ${before}, and says ${after}`);
    });
    await step('a card from the board', async () => {
      await tab.click('[data-row="1"] summary');
      await tab.click('[data-row="1"] .mirror-deal');
      await see(tab, '.desk [data-code]');
      const [code = ''] = await tab.run(
        () => [...document.querySelectorAll('[data-code]')].map((card) => card.getAttribute('data-code') ?? ''),
        undefined,
      );
      await seeCode(room, code);
    });
  },
};
