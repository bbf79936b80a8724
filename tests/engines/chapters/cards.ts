import type { Language } from '../../../cards/schema.ts';
import { fill, goTo, list, miss, press, pull, read, readCode, see, seeCode, typeCode } from '../hand.ts';
import { until } from '../until.ts';
import type { Chapter } from '../walk.ts';
import { speak } from '../words.ts';

/** What the button of a language is called: what stands on it, and the language's own name. */
const nameLanguage = (language: Language) => `${language.toUpperCase()}, ${speak(language).card.language}`;

/** The first visit, and everything one does with a card on the table. */
export const cards: Chapter = {
  name: 'cards',
  languages: ['nl', 'en'],
  go: async ({ tab, language, address, open, step, measure }) => {
    const { app, desk } = speak(language);
    await step('a first visit', async () => {
      await tab.open(address());
      await see(tab, '.start');
      await press(tab, nameLanguage(language));
      await read(tab, app.headline, 'h1');
      await measure('start');
    });
    await step('the first card is dealt', async () => {
      await press(tab, app.dealFirst);
      await readCode(tab);
    });
    await step('a table opens by its address', async () => {
      await open('set=all&seed=7&position=1');
      await readCode(tab);
      await measure('table');
      await press(tab, app.scenes.harvest, '.for-you');
      await see(tab, '.harvest-field');
      await measure('lines beside the card');
      await press(tab, desk.pile, '.for-you');
    });
    await step('turned over by button and by key', async () => {
      await press(tab, app.flip);
      await see(tab, '.desk .card.back');
      await tab.press('PageUp');
      await see(tab, '.desk .card.front');
    });
    await step('held, undone, done again', async () => {
      await pull(tab, 'hand');
      await press(tab, desk.acts.hold);
      await read(tab, `${desk.apart.held} (1)`, '.apart-pile');
      await pull(tab, 'hand');
      await press(tab, app.undo, '.actions');
      await miss(tab, '.apart-pile');
      await pull(tab, 'hand');
      await press(tab, app.redo, '.actions');
      await read(tab, `${desk.apart.held} (1)`, '.apart-pile');
    });
    await step('dealt, and put back', async () => {
      await tab.press('n');
      const code = await readCode(tab);
      const [before] = await list(tab, '.counter .left');
      await pull(tab, 'hand');
      await press(tab, desk.acts.putBack);
      await miss(tab, `.desk .place [data-code="${code}"]`);
      await until('one card more on the pile', async () => (await list(tab, '.counter .left'))[0] !== before);
    });
    await step('a typed code', () => typeCode(tab, 't8', 'T08'));
    await step('the timer is started, held, made longer and stopped', async () => {
      await pull(tab, 'time');
      await press(tab, desk.minutes(2));
      await see(tab, '[role=timer]');
      await pull(tab, 'time');
      await press(tab, desk.pause);
      await pull(tab, 'time');
      await press(tab, desk.addMinute);
      await until('a third minute', async () => /^[23]:/.test((await list(tab, '[role=timer]'))[0] ?? ''));
      await pull(tab, 'time');
      await press(tab, desk.stopTime);
      await miss(tab, '[role=timer]');
    });
    await step('the room’s screen goes black and back', async () => {
      await tab.press('.');
      await pull(tab, 'room');
      await read(tab, app.isBlack, '.is-black');
      await press(tab, desk.unblack);
      await miss(tab, '.is-black');
    });
    await step('letters larger and smaller', async () => {
      await pull(tab, 'room');
      await press(tab, desk.larger);
      await read(tab, desk.steps(1), '.text-size output');
      await press(tab, desk.smaller);
      await press(tab, desk.smaller);
      await read(tab, desk.steps(-1), '.text-size output');
      await tab.press('+');
      await read(tab, desk.steps(0), '.text-size output');
    });
    await step('each look, in this window', async () => {
      for (const look of ['dark', 'contrast', 'light']) {
        await pull(tab, 'room');
        await tab.choose('.room-settings select', look);
        // Of a list that was open, and then of the drawer.
        await tab.press('Escape');
        await pull(tab, 'room');
        await press(tab, desk.here);
        await see(tab, `main.projector.${look}`);
        await tab.press('Escape');
        await see(tab, '.desk');
      }
    });
    await step('full screen', async () => {
      await tab.press('f');
      await tab.press('f');
      await until('the way back', () => tab.run(() => document.fullscreenElement === null, undefined));
    });
    await step('the list of keys', async () => {
      await tab.press('?');
      await see(tab, 'dialog.keys[open]');
      await measure('keys');
      await press(tab, app.close);
      await miss(tab, 'dialog[open]');
    });
    await step('a line of the harvest beside the card', async () => {
      await goTo(tab, app.scenes.harvest);
      await goTo(tab, app.scenes.cards);
      await press(tab, app.scenes.harvest, '.for-you');
      await fill(tab, '.harvest-field textarea', 'We bellen dinsdag, één keer.');
      await until('the line', async () => (await tab.readValue('.harvest-field textarea')).startsWith('We bellen'));
    });
    await step('a reload brings back card, side and line', async () => {
      await press(tab, app.flip);
      await see(tab, '.desk .card.back');
      await tab.reload();
      await seeCode(tab, 'T08');
      await see(tab, '.desk .card.back');
      await press(tab, app.scenes.harvest, '.for-you');
      await see(tab, '.harvest-field textarea');
      await until('the line', async () => (await tab.readValue('.harvest-field textarea')).startsWith('We bellen'));
    });
    await step('the other language and back', async () => {
      const another = language === 'nl' ? 'en' : 'nl';
      const other = speak(another);
      await press(tab, nameLanguage(another));
      await read(tab, other.app.scenes.harvest, '.scenes');
      await press(tab, nameLanguage(language));
      await read(tab, app.scenes.harvest, '.scenes');
      await seeCode(tab, 'T08');
    });
  },
};
