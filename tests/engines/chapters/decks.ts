import { fill, miss, press, read, see, seeCode, typeCode } from '../hand.ts';
import type { Chapter } from '../walk.ts';
import { speak } from '../words.ts';

const rows = [
  'soort;tekst;achterkant;A;B;wending',
  'stelling;In onze straat kent iedereen iemand die kan helpen.;Wie ken jij?;;;',
  'stelling;Wie vraagt, krijgt.;;;;',
  'keuze;Een bewoner wil een bankje op de stoep.;;Zeg ja.;Vraag eerst door.;De buurman wil er ook een.',
];

/** Cards of somebody's own: pasted, looked at, dealt, shown to the room, and there after a reload. */
export const decks: Chapter = {
  name: 'cards of one’s own',
  languages: ['nl'],
  go: async ({ tab, language, open, openProjector, step, measure }) => {
    const { app, desk, decks } = speak(language);
    await open('set=all&seed=7&position=1');
    await step('pasted, and looked at', async () => {
      await press(tab, app.conversation);
      await press(tab, decks.open);
      await see(tab, '.deck-dialog[open], dialog[open] .deck-paste');
      await tab.run(() => document.querySelector('.deck-paste')?.setAttribute('open', ''), undefined);
      await fill(tab, '.deck-paste textarea', rows.join('\n'));
      await press(tab, decks.look);
      await see(tab, '.deck-preview .deck-family:nth-of-type(2)');
      await measure('cards of one’s own, looked at');
    });
    await step('laid on the table', async () => {
      await press(tab, decks.use);
      await miss(tab, 'dialog[open]');
      await read(tab, decks.pastedName, 'h1');
      await typeCode(tab, 's1', 'S01');
      await measure('a card of one’s own cards');
    });
    const room = await openProjector(desk.openProjector);
    await step('shown to the room, front and back', async () => {
      await seeCode(room, 'S01');
      await tab.press('PageDown');
      await read(room, 'Wie ken jij?', '.projector .card.back');
      await typeCode(tab, 's2', 'S02');
      await seeCode(room, 'S02');
      await measure('a card of one’s own cards, in the room', room);
    });
    await step('the last of three is dealt, a choice that goes through its stages', async () => {
      await tab.press('n');
      await seeCode(tab, 'K01');
      await see(tab, '.desk.staged');
      await seeCode(room, 'K01');
    });
    await step('there after a reload, in both windows', async () => {
      await tab.reload();
      await seeCode(tab, 'K01');
      await room.reload();
      await seeCode(room, 'K01');
    });
  },
};
