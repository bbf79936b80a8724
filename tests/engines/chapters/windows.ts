import { giveFile, holdDay, readyFiles, takeFile } from '../files.ts';
import { fill, list, miss, press, read, readCode, see, seeCode } from '../hand.ts';
import { until } from '../until.ts';
import type { Chapter } from '../walk.ts';
import { speak } from '../words.ts';

/** The windows over the table: other cards, and a session that is kept, opened elsewhere, and wiped. */
export const windows: Chapter = {
  name: 'windows over the table',
  languages: ['nl'],
  go: async ({ tab, language, visit, address, open, step, measure, keep }) => {
    const { app, dialog, watching } = speak(language);
    const tips = 'set=tip&seed=7&position=3';
    await step('cards are chosen by hand', async () => {
      await open('set=all&seed=7&position=1');
      await press(tab, app.choosePile);
      await see(tab, 'dialog[open]');
      await measure('choosing cards');
      await fill(tab, { role: 'field', name: dialog.picked }, 'D01-D03');
      await read(tab, dialog.count(3), 'dialog[open]');
      await press(tab, dialog.begin);
      await miss(tab, 'dialog[open]');
      await see(tab, '[data-code="D01"], [data-code="D02"], [data-code="D03"]');
    });
    let shown = '';
    let link = '';
    let file = '';
    await step('a session is saved as a file', async () => {
      await open(tips);
      shown = await readCode(tab);
      await readyFiles(tab);
      await holdDay(tab);
      await press(tab, app.conversation);
      await see(tab, 'dialog[open]');
      // What was put away before is listed once the database answers, in its own time.
      await tab.run(() => {
        const rule = 'dialog .dialog-part > :is(ul.conversations, p.quiet) { display: none !important }';
        document.styleSheets[0]?.insertRule(rule);
      }, undefined);
      await measure('keeping a session');
      link = await tab.readValue({ role: 'field', name: dialog.link });
      const taken = await takeFile(tab, { role: 'button', name: dialog.saveFile });
      file = taken.bytes.toString();
      // It began when this engine came by.
      keep(taken.name, Buffer.from(file.replace(/"begun": \d+/, '"begun": 0')));
      await tab.press('Escape');
      await miss(tab, 'dialog[open]');
    });
    await step('its link opens in a new window, which can take over', async () => {
      // From a file it takes three seconds until a window knows that it drives, and notes what it has.
      await until('the table to be noted', () =>
        tab.run(
          () =>
            Object.entries(localStorage).some(([key, text]) => key.endsWith(':1:session') && text.includes('@tip~')),
          undefined,
        ),
      );
      const other = await visit.openTab();
      await other.open(link);
      await read(other, watching.beside.heading, '.watching');
      await press(other, watching.beside.takeOver);
      await seeCode(other, shown);
      await read(tab, watching.beside.heading, '.watching');
      await other.close();
    });
    await step('the file opens again where it was', async () => {
      await open('set=skill&seed=3&position=2');
      await press(tab, app.conversation);
      await see(tab, 'dialog[open] input[type=file]');
      await giveFile(tab, 'gesprek.json', file);
      await read(tab, dialog.opened(3), 'dialog[open]');
      await press(tab, dialog.resume);
      await seeCode(tab, shown);
      const left = await list(tab, '.counter .left');
      if (left[0] !== app.left(9, 12)) throw new Error(`the pile says ${left[0]}`);
    });
    await step('all is wiped', async () => {
      await press(tab, app.conversation);
      await press(tab, dialog.wipe);
      await press(tab, dialog.wipeYes);
      await see(tab, '.start');
      const kept = await tab.run(() => JSON.stringify({ ...localStorage }), undefined);
      if (kept.includes('tip')) throw new Error(`the storage still holds ${kept}`);
      await tab.open(address());
      await see(tab, '.start');
    });
  },
};
