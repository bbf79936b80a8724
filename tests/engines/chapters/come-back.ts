import { read, readCode, seeCode } from '../hand.ts';
import { until } from '../until.ts';
import type { Chapter } from '../walk.ts';
import { speak } from '../words.ts';

/** A projector's window that goes to another page and comes back: a browser may have kept it as it was meanwhile. */
export const comeBack: Chapter = {
  name: 'a projector that comes back',
  languages: ['nl'],
  go: async ({ tab, language, address, open, openProjector, step }) => {
    const { desk } = speak(language);
    const elsewhere = new URL('icon-192.png', address()).href;
    await open('set=tip&seed=7&position=1');
    const room = await openProjector(desk.openProjector);
    const isConnected = async () => {
      await read(tab, desk.states.connected, '.room-panel');
      const before = await readCode(tab);
      await tab.press('n');
      await until('another card', async () => (await readCode(tab)) !== before);
      await seeCode(room, await readCode(tab));
    };
    await step('it is connected', isConnected);
    await step('it goes elsewhere, and comes by Back', async () => {
      await room.open(elsewhere);
      await read(tab, desk.states.gone, '.room-panel');
      await room.back();
      await isConnected();
    });
    await step('it goes Forward, and comes by Back again', async () => {
      await room.forward();
      await read(tab, desk.states.gone, '.room-panel');
      await room.back();
      await isConnected();
    });
  },
};
