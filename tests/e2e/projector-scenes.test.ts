import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deck } from '../../cards/game/deck.ts';
import { languages } from '../../cards/schema.ts';
import { mirrorWords } from '../../web/view/mirror/mirror-words.ts';
import { hiddenHarvest, showHarvest } from '../../web/workshop/harvest/harvest.ts';
import { emptyMirror } from '../../web/workshop/mirror/mirror.ts';
import { showMirror } from '../../web/workshop/mirror/mirror-showing.ts';
import { type PokerStage, type RoleCount, showPoker } from '../../web/workshop/poker/poker.ts';
import type { SceneShowing } from '../../web/workshop/scene.ts';
import { expectBoard } from './board.ts';
import { gathered, mirrorStates } from './mirror-states.ts';
import { shareRoom } from './one-room.ts';
import { connect } from './page.ts';
import { readHeadings, sampleFor, show, showRoom, tellApart, walkRoom } from './room.ts';
import { scenes } from './room-scenes.ts';

/** What the room sees in place of the cards: the plan, the mirror, role poker and the harvest. */

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());
const enter = shareRoom(() => browser);

const showings = scenes.map((scene) => show(scene));

/** Beamers and screens people have, from the oldest to the largest, and a telephone. */
test.each([
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 390, height: 844 },
])('every scene reads from the back of the room at $width × $height', async (viewport) => {
  const page = await enter(viewport);
  expect(await walkRoom(page, tellApart(sampleFor(viewport, showings), viewport.width % 3))).toEqual([]);
});

test.each(languages)('every step of every format has its heading, in %s', async (language) => {
  const page = await enter();
  const plans = showings.filter((showing) => showing.scene.kind === 'plan' && showing.language === language);
  const seen = await readHeadings(page, tellApart(plans));
  const steps = deck.cards.flatMap((card) => (card.family === 'format' ? card.text[language].steps : []));
  expect(steps.length).toBeGreaterThan(0);
  expect(steps.filter((step) => !seen.includes(step))).toEqual([]);
});

test.each(languages)(
  'every skill that hands are asked for stands with its name and the question, in %s',
  async (language) => {
    const page = await enter();
    const skills = deck.cards.flatMap((card) => (card.family === 'skill' ? [card] : []));
    for (const { skills: asked, text } of skills) {
      const mirror = showMirror({ ...emptyMirror, asked: asked[0] });
      await showRoom(page, show({ language, scene: { kind: 'mirror', mirror } }));
      await page.getByRole('heading', { level: 1, name: text[language].short, exact: true }).waitFor();
      expect(await page.locator('h1').innerText()).toBe(text[language].short);
      await page.getByText(mirrorWords[language].roomAsk).waitFor({ state: 'attached' });
    }
  },
);

const open = async (scene: SceneShowing): Promise<Page> => {
  const page = await enter();
  await showRoom(page, show({ scene }));
  return page;
};
const readRoom = (page: Page) => page.locator('.projector').innerText();

describe('the mirror', () => {
  test('the room gets nothing of the answers before they are revealed', async () => {
    const page = await open({ kind: 'mirror', mirror: showMirror(gathered) });
    expect(await page.locator('.mirror-room').innerText()).toContain('3 beurten van 24 mensen klaar');
    expect(await page.locator('[data-count], table, .mirror-row').count()).toBe(0);
  });

  test('in the room the drawing and the table say the same', async () => {
    const page = await open({ kind: 'mirror', mirror: showMirror(mirrorStates.board) });
    await expectBoard(page, 6, 24);
  });
});

test('role poker with four choices shows the room no split', async () => {
  const game = { about: undefined, stage: 'reveal' as PokerStage, second: [0, 0, 0, 0, 0] as RoleCount };
  const page = await open({ kind: 'poker', poker: showPoker({ ...game, first: [0, 3, 0, 1, 0] }) });
  const text = await readRoom(page);
  expect(text).toContain('Met minder dan vijf keuzes laten we geen aantallen zien.');
  expect(text).not.toContain('regisseren');
});

test('of the harvest the room sees no line unless the facilitator shows them', async () => {
  const entries = [
    { about: 'end', line: 0, text: 'Ik bel maandag.', at: 1 },
    { about: 'D05', line: 1, text: 'We nemen het stuur over.', at: 2 },
  ];
  const page = await open({ kind: 'harvest', harvest: showHarvest({ entries }, hiddenHarvest) });
  expect(await readRoom(page)).toBe('Oogst\n\nWat ga je deze week doen?\n\n2 regels opgeschreven');
  await showRoom(
    page,
    show({ scene: { kind: 'harvest', harvest: showHarvest({ entries }, { shown: true, page: 0 }) } }),
  );
  await page.locator('.projector li').first().waitFor();
  expect(await page.locator('.projector li').allInnerTexts()).toEqual(['Ik bel maandag.']);
});
