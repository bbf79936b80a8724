import { fill, miss, press, read, see, seeCode, typeCode } from '../hand.ts';
import { until } from '../until.ts';
import type { Chapter } from '../walk.ts';
import { speak } from '../words.ts';

const rows = [
  'soort;tekst;achterkant;A;B;wending;plaatje',
  'stelling;In onze straat kent iedereen iemand die kan helpen.;Wie ken jij?;;;;',
  'stelling;Wie vraagt, krijgt.;;;;;',
  'keuze;Een bewoner wil een bankje op de stoep.;;Zeg ja.;Vraag eerst door.;De buurman wil er ook een.;',
  'plek;Wie ontmoet je hier?;;;;;plein.png',
];

/** In the page: whether the upper half of the card has another colour than the lower one, where words are dark. */
const hasGround = (): boolean => {
  const [upper, lower] = ['.panel', '.ground'].map((part) => {
    const [element] = document.querySelectorAll(`[data-code=P01] .front ${part}, .front[data-code=P01] ${part}`);
    return element && getComputedStyle(element).backgroundColor;
  });
  return upper !== undefined && lower !== undefined && upper !== lower;
};

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
    await step('a picture that did not come along leaves its card the colour that its code is read on', async () => {
      await typeCode(tab, 'p1', 'P01');
      await seeCode(room, 'P01');
      for (const window of [tab, room]) await until('the ground of its code', () => window.run(hasGround, undefined));
    });
    await step('the last of four is dealt, a choice that goes through its stages', async () => {
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
