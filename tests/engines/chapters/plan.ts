import { fill, goTo, press, read, see } from '../hand.ts';
import { until } from '../until.ts';
import type { Chapter } from '../walk.ts';
import { speak } from '../words.ts';

/** A plan of two hours, begun, walked, left for the cards, reloaded and ended. */
export const plan: Chapter = {
  name: 'plan',
  languages: ['nl'],
  go: async ({ tab, language, open, step, measure }) => {
    const { app, plan } = speak(language);
    const beAt = (number: number) => read(tab, plan.step(number, 9), '.plan-count');
    await step('a plan is chosen', async () => {
      await open('set=all&seed=7&position=1');
      await goTo(tab, app.scenes.plan);
      await fill(tab, { role: 'field', name: plan.minutes }, '60');
      await read(tab, plan.fit(2, 3), '.plan-facts');
      await fill(tab, { role: 'field', name: plan.minutes }, '120');
      await read(tab, plan.fit(4, 6), '.plan-facts');
      await press(tab, plan.start);
      await beAt(1);
      await measure('plan, under way');
    });
    await step('a line, and its timer', async () => {
      await fill(tab, '.harvest-field textarea', 'We beginnen eerlijk.');
      await press(tab, plan.timer(10));
    });
    await step('steps on and back', async () => {
      for (const number of [2, 3, 4]) {
        await press(tab, plan.next);
        await beAt(number);
      }
      await press(tab, plan.back);
      await beAt(3);
      await tab.press('PageDown');
      await beAt(4);
    });
    await step('to the cards of a step and back by the bar', async () => {
      await press(tab, plan.next);
      await press(tab, plan.tools.cards);
      await see(tab, '.desk [data-code^="D"]');
      await press(tab, app.scenes.plan, '.plan-bar');
      await beAt(5);
    });
    await step('a reload in the middle', async () => {
      await tab.reload();
      await beAt(5);
    });
    await step('back to the line that was written', async () => {
      for (const number of [4, 3, 2, 1]) {
        await press(tab, plan.back);
        await beAt(number);
      }
      await until('the line', async () => (await tab.readValue('.harvest-field textarea')) === 'We beginnen eerlijk.');
    });
    await step('to the end', async () => {
      for (const number of [2, 3, 4, 5, 6, 7, 8, 9]) {
        await press(tab, plan.next);
        await beAt(number);
      }
      await press(tab, plan.finish);
      await read(tab, plan.over, '.plan-panel');
    });
  },
};
