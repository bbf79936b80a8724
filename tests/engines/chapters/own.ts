import { fill, miss, press, read, see, seeCode, typeCode } from '../hand.ts';
import type { Chapter } from '../walk.ts';
import { speak } from '../words.ts';

/** A card written on the spot. */
export const own: Chapter = {
  name: 'a card of one’s own',
  languages: ['nl'],
  go: async ({ tab, language, open, openProjector, step, measure }) => {
    const { desk, own } = speak(language);
    const question = 'Wie missen we hier aan tafel?';
    await open('set=all&seed=7&position=1');
    const room = await openProjector(desk.openProjector);
    await step('written and laid on the table', async () => {
      await press(tab, desk.pile, '.for-you');
      await press(tab, desk.writeCard);
      await see(tab, 'dialog.own-dialog[open], dialog[open] .own-form');
      await fill(tab, 'dialog[open] textarea', question);
      await measure('a card of one’s own');
      await press(tab, own.lay);
      await miss(tab, 'dialog[open]');
      await seeCode(tab, 'E01');
      await seeCode(room, 'E01');
    });
    await step('turned over, here and in the room', async () => {
      await tab.press('PageDown');
      await read(tab, question, '.desk .card.back');
      await read(room, question, '.projector .card.back');
    });
    await step('put in the pile, and found by its code after a reload', async () => {
      await press(tab, desk.pile, '.for-you');
      await press(tab, desk.writeCard);
      await press(tab, own.kinds.tip);
      await fill(tab, 'dialog[open] textarea', 'Begin klein');
      await fill(tab, 'dialog[open] .own-form > div:nth-of-type(2) textarea', 'Neem één stap.');
      await press(tab, own.add);
      await read(tab, 'E02', 'dialog[open] .card-list');
      await tab.press('Escape');
      await miss(tab, 'dialog[open]');
      await tab.reload();
      await seeCode(tab, 'E01');
      await typeCode(tab, 'e2', 'E02');
    });
  },
};
