import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { compareBoxes, readBoxes } from '../engines/boxes.ts';
import { findViolations } from './axe.ts';
import { findLost, spaceOut } from './lost.ts';
import { findNarrowFaults } from './narrow.ts';
import { openApp, settle } from './page.ts';
import { enterRoom, notes, showCard, showRoom, walkRoom } from './room.ts';
import { visitEach } from './visit.ts';

/** What other tests look for faults with finds those that are planted here: else a page would be well whatever it is. */

let page: Page;
visitEach({ width: 1280, height: 720 }, (visit) => {
  page = visit.page;
});

test('axe finds a picture without words, on the whole page and within its part alone', async () => {
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  await page.evaluate(() => document.querySelector('main')?.append(new Image(20, 20)));
  expect(await findViolations(page)).toEqual(['image-alt: <img width="20" height="20">']);
  expect(await findViolations(page, 'main')).toHaveLength(1);
  expect(await findViolations(page, '.card')).toEqual([]);
});

test('on a narrow screen a page that is too wide is found, and a button that is too small', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  expect(await findNarrowFaults(page)).toEqual([]);
  await page.evaluate(() => {
    const small = document.createElement('button');
    Object.assign(small.style, { position: 'absolute', top: '0', left: '0', width: '400px', height: '20px' });
    document.body.append(small);
  });
  expect(await findNarrowFaults(page)).toEqual(['400 wide', expect.stringMatching(/^<button style=/)]);
});

test('words that stick out of the window or of their button are found', async () => {
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  await spaceOut(page);
  expect(await findLost(page)).toEqual([]);
  await page.evaluate(() => {
    const put = (around: Element | null, className: string, style: Readonly<Record<string, string>>) => {
      const words = document.createElement('p');
      words.append('somewhere');
      words.className = className;
      Object.assign(words.style, style);
      around?.append(words);
    };
    put(document.body, 'out', { position: 'absolute', left: '1200px', width: '200px' });
    put(document.querySelector('.next-acts .button'), 'over', { position: 'relative', left: '300px' });
  });
  expect([...(await findLost(page))].sort()).toEqual(['out somewhere', 'over somewhere']);
});

test('in the room letters that are small, outside or over others are found, a broken title and a note', async () => {
  await enterRoom(page);
  const showing = showCard('V11', 'front');
  expect(await walkRoom(page, [showing])).toEqual([]);
  const look = async (plant: Readonly<Record<string, string>>, text = 'planted', kind = '') => {
    await showRoom(page, showing);
    await page.evaluate(
      ({ plant, text, kind }) => {
        const words = document.createElement('p');
        words.append(text);
        words.className = `planted ${kind}`;
        Object.assign(words.style, { position: 'fixed', left: '40%', top: '0', fontSize: '60px' }, plant);
        document.querySelector('.projector')?.append(words);
      },
      { plant, text, kind },
    );
    await settle(page);
    const found = await walkRoom(page, [showing]);
    await page.evaluate(() => document.querySelector('.planted')?.remove());
    return found.join('\n');
  };
  expect(await look({ top: '-20px' })).toContain('outside: planted');
  expect(await look({ fontSize: '12px', top: '50%' })).toContain('12px: planted');
  expect(await look({ top: '50%', fontSize: '200px', left: '10%' })).toMatch(/planted over |over planted/);
  const narrow = { top: '50%', width: '4em', overflowWrap: 'anywhere' };
  expect(await look(narrow, 'netwerkopbouw', 'title')).toContain('broken: netwerkopbouw');
  expect(await look({ ...narrow, width: '30em' }, 'netwerkopbouw', 'title')).not.toContain('broken');
  const fixed = { top: '50%', width: '1em', whiteSpace: 'nowrap' };
  expect(await look(fixed, 'wijk')).toContain('wider than its line: wijk');
  expect(await look({}, notes[0])).toContain(`tells the note "${notes[0]}"`);
  expect(await walkRoom(page, [showing])).toEqual([]);
});

test('what stands elsewhere in one engine is found, and another minute or day on the page moves nothing', async () => {
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  const lay = (text: string, margin = 0) =>
    page.evaluate(
      ({ text, margin }) => {
        document.querySelector('.planted')?.remove();
        const planted = document.createElement('p');
        planted.className = 'planted';
        const [words, button] = [document.createElement('span'), document.createElement('button')];
        words.append(text);
        button.append('Haal terug');
        button.style.marginLeft = `${margin}px`;
        planted.append(words, button);
        document.querySelector('main')?.append(planted);
      },
      { text, margin },
    );
  const read = () => page.evaluate(readBoxes);
  await lay('Bewaard: vrijdag 27 november om 17:04.');
  const boxes = await read();
  await lay('Bewaard: woensdag 2 september om 11:11.');
  expect(compareBoxes(boxes, await read())).toEqual([]);
  expect(await page.locator('.planted span').innerText()).toBe('Bewaard: woensdag 2 september om 11:11.');
  await lay('Bewaard: Friday, 27 November at 17:04.');
  expect(compareBoxes(boxes, await read())).toEqual([]);
  await lay('Bewaard: woensdag 2 september om 11:11.', 40);
  expect(compareBoxes(boxes, await read())).toEqual([expect.stringMatching(/“Haal terug”: x .+, not /)]);
});
