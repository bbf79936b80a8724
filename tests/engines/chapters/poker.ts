import { goTo, press, read, see, seeProjectorKnown } from '../hand.ts';
import type { Chapter } from '../walk.ts';
import { speak } from '../words.ts';

/** A round of role poker: closed, turned over, open. */
export const poker: Chapter = {
  name: 'role poker',
  languages: ['nl'],
  go: async ({ tab, language, open, openProjector, step, measure }) => {
    const { app, desk, poker } = speak(language);
    const count = async (role: keyof typeof poker.roles, hands: number) => {
      for (let hand = 0; hand < hands; hand++) await press(tab, `${poker.roles[role]}: ${poker.more}`);
    };
    await open('set=all&seed=7&position=1');
    const room = await openProjector(desk.openProjector);
    await step('a dilemma is taken', async () => {
      await goTo(tab, app.scenes.poker);
      await tab.choose('.poker-case select', 'D03');
      await see(tab, '.poker-told');
      await see(room, '.poker-room.roles');
    });
    await step('counted closed', async () => {
      await press(tab, poker.next);
      await press(tab, poker.next);
      await see(room, '.poker-room.closed');
      await count('regulate', 1);
      await count('letGo', 4);
      await read(tab, poker.total(5), '.poker-counter');
      await measure('role poker, counting');
    });
    await step('a reload before it is turned over', async () => {
      await tab.reload();
      await read(tab, poker.total(5), '.poker-counter');
      await seeProjectorKnown(tab);
    });
    await step('turned over', async () => {
      await press(tab, poker.reveal);
      await read(room, poker.ends(poker.roles.regulate, poker.roles.letGo), '.projector');
      await measure('role poker, turned over');
    });
    await step('counted open, and another situation', async () => {
      await press(tab, poker.next);
      await see(room, '.poker-room.open');
      await count('facilitate', 5);
      await read(tab, poker.total(5), '.poker-counter');
      await press(tab, poker.again);
      await see(room, '.poker-room.closed');
    });
  },
};
