import { press, pull, read, readCode, see, seeCode } from '../hand.ts';
import { until } from '../until.ts';
import type { Chapter } from '../walk.ts';
import { speak } from '../words.ts';

/** The two windows: what is done in the one is seen in the other, whatever happens to either. */
export const projector: Chapter = {
  name: 'projector',
  languages: ['nl'],
  go: async ({ tab, language, open, openProjector, step, measure }) => {
    const { desk } = speak(language);
    const dealInto = async (room: typeof tab) => {
      const before = await readCode(tab);
      await tab.press('n');
      await until('another card', async () => (await readCode(tab)) !== before);
      await seeCode(room, await readCode(tab));
    };
    const isConnected = async () => {
      await pull(tab, 'room');
      await read(tab, desk.states.connected, '.room-panel');
    };
    await open('set=tip&seed=7&position=1');
    let room = await openProjector(desk.openProjector);
    await step('the projector shows the card', async () => {
      await isConnected();
      await seeCode(room, await readCode(tab));
      await measure('table with a projector');
      await measure('projector', room);
    });
    await step('a deal and a turn are seen', async () => {
      await dealInto(room);
      await tab.press('PageDown');
      await see(room, '.card.back');
      await tab.press('PageUp');
      await see(room, '.card.front');
    });
    await step('black, and back', async () => {
      await tab.press('b');
      await see(room, '.projector.black');
      await tab.press('b');
      await see(room, '.projector:not(.black)');
    });
    await step('each look', async () => {
      for (const look of ['dark', 'contrast', 'light']) {
        await pull(tab, 'room');
        await tab.choose('.room-settings select', look);
        await see(room, `.projector.${look}`);
      }
    });
    await step('letters larger, and a timer', async () => {
      await pull(tab, 'room');
      await press(tab, desk.larger);
      await see(room, '.stage[data-text-size="1"]');
      await pull(tab, 'time');
      await press(tab, desk.minutes(5));
      await see(room, '.room-timer');
      await pull(tab, 'time');
      await press(tab, desk.stopTime);
    });
    await step('a clicker on the projector’s own window', async () => {
      await room.press('PageDown');
      await see(tab, '.desk .card.back');
    });
    await step('the projector is reloaded', async () => {
      await room.reload();
      await seeCode(room, await readCode(tab));
      await isConnected();
      await dealInto(room);
    });
    await step('the table is reloaded', async () => {
      const shown = await readCode(tab);
      await tab.reload();
      await seeCode(tab, shown);
      await isConnected();
      await dealInto(room);
    });
    await step('the projector is closed, and opened again', async () => {
      await room.close();
      await pull(tab, 'room');
      await read(tab, desk.states.gone, '.room-panel');
      room = await openProjector(desk.reopenProjector);
      await isConnected();
      await dealInto(room);
    });
  },
};
