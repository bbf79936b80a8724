import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deck } from '../../cards/game/deck.ts';
import { languages } from '../../cards/languages.ts';
import { speakCard } from '../../web/deck/own-deck.ts';
import { paintMirror } from '../../web/view/mirror/mirror-picture.ts';
import { answers, emptyMirror, type Mirror, mirrorSkills } from '../../web/workshop/mirror/mirror.ts';
import { startMirrorLog } from '../../web/workshop/mirror/mirror-log.ts';
import { showMirror } from '../../web/workshop/mirror/mirror-showing.ts';
import { writeMirror } from '../../web/workshop/mirror/mirror-text.ts';
import { findViolations } from './axe.ts';
import { expectBoard } from './board.ts';
import { goToPart, openKept, readKept } from './kept.ts';
import { actOn, gathered, laid, layPaper, mirrorStates, placeAll } from './mirror-states.ts';
import { findNarrowFaults } from './narrow.ts';
import { connect, openPage, readCode, settle } from './page.ts';
import { sample } from './room.ts';

/** The facilitator's side of the mirror; what the room sees of it is in projector-scenes. */

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const open = (mirror: Mirror = emptyMirror, asked: Parameters<typeof openKept>[2] = {}): Promise<Page> =>
  openKept(browser, { scene: 'mirror', mirror: startMirrorLog(mirror) }, asked);

const readMirror = async (page: Page): Promise<Mirror> => (await readKept(page)).mirror.mirror;
const readPlaced = async (page: Page) => (await readMirror(page)).draft.placed;

const middleOf = async (page: Page, selector: string): Promise<{ readonly x: number; readonly y: number }> => {
  await page.locator(selector).scrollIntoViewIfNeeded();
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`Nothing on the page fits ${selector}.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** The last papers are laid by key: one of each answer, dragged, shows what a drag does. */
const dragged = laid.slice(0, 4);
const layTheRest = async (page: Page) => {
  await page.locator('.mirror-card').focus();
  for (const [, answer] of laid.slice(dragged.length)) await page.keyboard.press(`${answers.indexOf(answer) + 1}`);
};

/** The ways to lay a paper. */
const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'dragged with the mouse': async (page) => {
    for (const [skill, answer] of dragged) {
      const to = await middleOf(page, `.mirror-garden[data-pile=${answer}]`);
      const from = await middleOf(page, `.mirror-stack [data-skill="${skill}"]`);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 3 });
      await page.mouse.up();
    }
    await layTheRest(page);
  },
  'laid with buttons': async (page) => {
    for (const [, answer] of laid) await page.locator('.mirror-answer').nth(answers.indexOf(answer)).click();
  },
  'laid with keys 1 to 4': async (page) => {
    await page.locator('.mirror-card').focus();
    for (const [, answer] of laid) await page.keyboard.press(`${answers.indexOf(answer) + 1}`);
  },
  'laid with arrows': async (page) => {
    for (const [skill, answer] of laid) {
      await page.locator(`.mirror-stack [data-skill="${skill}"]`).focus();
      for (let step = 0; step <= answers.indexOf(answer); step++) await page.keyboard.press('ArrowRight');
    }
  },
};

const tall = { viewport: { width: 1440, height: 1400 } };

test.each(Object.entries(ways))('a paper %s is the same paper', async (_, lay) => {
  const page = await open(undefined, tall);
  await lay(page);
  await expect.poll(() => readPlaced(page)).toEqual(Object.fromEntries(laid));
  await page.getByRole('button', { name: 'Klaar: lever in' }).click();
  await expect.poll(() => readMirror(page)).toEqual(actOn(layPaper(1)));
  await page.context().close();
});

test('a paper dragged with a finger is the same paper', async () => {
  const page = await open(undefined, { ...tall, hasTouch: true });
  const touch = await page.context().newCDPSession(page);
  for (const [skill, answer] of dragged) {
    const to = await middleOf(page, `.mirror-garden[data-pile=${answer}]`);
    const from = await middleOf(page, `.mirror-stack [data-skill="${skill}"]`);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
    for (const part of [0.2, 0.6, 1]) {
      const point = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }
  await layTheRest(page);
  await expect.poll(() => readPlaced(page)).toEqual(Object.fromEntries(laid));
  await page.context().close();
});

test('a card is taken back by dragging, by button and by key, and Escape leaves it where it was', async () => {
  const page = await open(actOn(placeAll), tall);
  const stack = await middleOf(page, '.mirror-stack');
  const first = await middleOf(page, 'li [data-skill="1"]');
  const placed = () => readPlaced(page);
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  await page.mouse.move(stack.x, stack.y, { steps: 3 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await placed()).toHaveProperty('1');
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  await page.mouse.move(stack.x, stack.y, { steps: 3 });
  await page.mouse.up();
  await expect.poll(placed).not.toHaveProperty('1');
  await page.locator('li [data-skill="2"]').click();
  await page.getByRole('button', { name: 'Terug naar ‘nog te leggen’' }).click();
  await expect.poll(placed).not.toHaveProperty('2');
  await page.locator('li [data-skill="3"]').focus();
  await page.keyboard.press('0');
  await expect.poll(placed).not.toHaveProperty('3');
  // The focus goes with the card.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-skill'))).toBe('3');
  await page.context().close();
});

test('what is laid is told politely, and how far the paper is', async () => {
  const page = await open(mirrorStates['half laid']);
  await page.locator('.mirror-card').focus();
  await page.keyboard.press('2');
  await page.getByText(`Zelf aan het stuur: in ontwikkeling. 10 van ${mirrorSkills.length} gelegd.`).waitFor();
  expect(await page.locator('.mirror-progress').innerText()).toBe(`10 van ${mirrorSkills.length} gelegd`);
  await page.context().close();
});

test('hands are counted with buttons, keys and by typing a number', async () => {
  const page = await open(undefined);
  await page.getByRole('button', { name: 'Tel handen' }).click();
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await page.keyboard.press('Shift+Digit1');
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'Eén erbij: in ontwikkeling' }).click();
  await page.getByRole('button', { name: 'Eén erbij: duwtje nodig' }).click();
  await page.getByRole('button', { name: 'Eén eraf: duwtje nodig' }).click();
  await page.getByLabel('weet niet', { exact: true }).fill('12');
  await page.getByText('15 handen', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Volgende vaardigheid' }).click();
  await page.keyboard.press('2');
  await expect.poll(() => readMirror(page)).toMatchObject({ asked: 2, hands: { 1: [1, 1, 1, 12], 2: [0, 1, 0, 0] } });
  // What can be taken back still can after a reload.
  await page.reload();
  await page.locator('.mirror-panel').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.poll(async () => (await readMirror(page)).hands).toEqual({ 1: [1, 1, 1, 12] });
  await page.context().close();
});

test('the drawing of the board and its table say the same', async () => {
  const page = await open(mirrorStates.board);
  await expectBoard(page, mirrorSkills.length, 24);
  await page.context().close();
});

test('from a skill on the board a card is dealt, and the room’s part of the board is turned', async () => {
  const page = await open(mirrorStates.board);
  const second = page.locator('.mirror-row').nth(1);
  const skill = Number(await second.getAttribute('data-row'));
  for (const [name, family] of [
    ['verhaal', 'story'],
    ['spiegel', 'mirror'],
    ['stap', 'step'],
    ['dilemma', 'dilemma'],
  ] as const) {
    await second.locator('summary').click();
    await second.getByRole('button', { name }).click();
    await page.locator('.desk [data-code]').waitFor();
    const code = await readCode(page);
    expect(deck.cards.find((card) => card.code === code)).toMatchObject({
      family,
      skills: expect.arrayContaining([skill]),
    });
    await goToPart(page, 'Spiegel');
  }
  await page.getByRole('button', { name: 'Volgend deel' }).click();
  await expect.poll(async () => (await readMirror(page)).page).toBe(1);
  await page.context().close();
});

test('an earlier session’s file is laid beside it; another file says why not', async () => {
  const page = await open(gathered);
  const choose = (text: string) =>
    page
      .getByLabel('Vergelijk met de vorige keer')
      .setInputFiles({ name: 'sessie.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await choose('{"log": 3}');
  await page.getByText('In dit bestand staat geen spiegel.').waitFor();
  await choose(JSON.stringify({ mirror: writeMirror(actOn(layPaper(6, 3))) }));
  await page.getByRole('button', { name: 'Toon de uitkomst' }).click();
  expect(await page.locator('.mirror-bar.earlier').count()).toBe(mirrorSkills.length);
  expect(await page.locator('.mirror-table').innerText()).toContain('vorige keer 6');
  await page.getByRole('button', { name: 'Vergelijk niet meer' }).click();
  expect(await page.locator('.mirror-bar.earlier').count()).toBe(0);
  await page.context().close();
});

test('the picture of the board opens by itself and says what the board says', async () => {
  const cards = deck.cards.map((card) => speakCard(card, 'en'));
  const picture = paintMirror(showMirror(mirrorStates.compared), cards, 'en');
  const page = await openPage(browser);
  await page.goto(`data:image/svg+xml,${encodeURIComponent(picture ?? '')}`);
  const texts = await page.locator('text').allTextContents();
  expect(texts).toContain('Those at the top are where you differ most.');
  expect(texts.filter((text) => /^V\d\d /.test(text))).toHaveLength(mirrorSkills.length);
  // No word runs into the next: each ends before the picture, or the bar beside it, begins.
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('text')]
      .map((text) => ({ words: text.textContent, box: text.getBBox() }))
      .filter(({ words, box }) => box.x + box.width > (/^V\d\d /.test(words) ? 500 : 1560)),
  );
  expect(wide).toEqual([]);
  await page.context().close();
});

/** Words that stick out of what they stand on. */
const findCut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.mirror-panel :is(.mirror-chip, .mirror-garden h3, .button, .mirror-answer)')]
      .filter(
        (box) =>
          box.scrollWidth > box.clientWidth + 1 ||
          box.getBoundingClientRect().right > (box.closest('section')?.getBoundingClientRect().right ?? 0) + 1,
      )
      .map((box) => box.outerHTML),
  );

describe.each(languages)('in %s', (language) => {
  // Each state in one of the languages; in the whole run in both.
  test.each(sample(Object.entries(mirrorStates), 2, languages.indexOf(language)))(
    '%s: axe finds nothing, and it fits a narrow screen',
    async (name, mirror) => {
      const page = await open(mirror, { language });
      if (name === 'board') await page.locator('.mirror-panel summary').first().click();
      expect(await findViolations(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await settle(page);
      expect(await findNarrowFaults(page)).toEqual([]);
      expect(await findCut(page)).toEqual([]);
      await page.context().close();
    },
  );
});

test('at no window does the code of a skill stand in the opening of its fence', async () => {
  const page = await open();
  const faults: string[] = [];
  const look = async (card: string) => {
    await page.locator(card).waitFor();
    for (const [width, height] of [
      [1440, 900],
      [1366, 768],
      [1280, 589],
      [1024, 690],
      [768, 1024],
      [390, 664],
    ] as const) {
      await page.setViewportSize({ width, height });
      await settle(page);
      const isIn = await page.locator(card).evaluate((card) => {
        const range = document.createRange();
        range.selectNodeContents(card.querySelector('.mirror-code') ?? card);
        const code = range.getBoundingClientRect();
        const light = card.querySelector('.light:not(.spill-down, .spill-aside)')?.getBoundingClientRect();
        // The line is a little higher than its letters.
        return light && code.right > light.left && code.left < light.right && code.bottom - 4 > light.top;
      });
      if (isIn !== false) faults.push(`${card} at ${width} × ${height}`);
    }
  };
  await look('.mirror-card');
  await page.locator('.mirror-ways button').last().click();
  await look('.mirror-asked');
  expect(faults).toEqual([]);
  await page.context().close();
});
