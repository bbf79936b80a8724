import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { families } from '../../cards/families.ts';
import { deck } from '../../cards/game/deck.ts';
import { type Language, languages } from '../../cards/schema.ts';
import type { Showing } from '../../web/state/showing.ts';
import { stages } from '../../web/table/stages.ts';
import { shareRoom } from './one-room.ts';
import { connect } from './page.ts';
import { sample, show, showCard, showRoom, showStage, walkRoom } from './room.ts';
import { scenes } from './room-scenes.ts';

/** The corner at the top right is the timer's: nothing that the room may see runs under it. */

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());
const enter = shareRoom(() => browser);

/** Two hours, the longest there is, paused; a second less with each showing, so that the page tells them apart. */
const TOTAL = 7_200_000;
const time = (showings: readonly Showing[]): readonly Showing[] =>
  showings.map((showing, i) => ({ ...showing, timer: { total: TOTAL, left: TOTAL - i * 1000 } }));

/** The fullest card of each family. */
const findFullest = (language: Language): readonly string[] =>
  Object.keys(families)
    .flatMap((family) => {
      const lengths = deck.cards
        .filter((card) => card.family === family)
        .map(({ code, text }) => ({ code, length: JSON.stringify(text[language]).length }));
      return lengths.sort((one, other) => other.length - one.length).slice(0, 1);
    })
    .map(({ code }) => code);

const some = { first: [3, 4, 9], second: [6, 5, 5] } as const;
const lay = (codes: readonly string[]) => codes.map((code) => ({ code, side: 'front', locked: true }) as const);

/** All that is made of cards: both sides of each family, all stages, spreads, and no card at all. */
const tables: readonly Showing[] = languages.flatMap((language) => {
  const codes = findFullest(language);
  const dilemmas = deck.cards.filter(({ family }) => family === 'dilemma').map(({ code }) => code);
  return [
    ...codes.flatMap((code) => (['front', 'back'] as const).map((side) => showCard(code, side, { language }))),
    ...[...codes.filter((code) => dilemmas.includes(code)), 'D06'].flatMap((code) =>
      stages.map((stage) => showStage(code, stage, some, { language })),
    ),
    ...[2, 3, 4, 5, 6].map((places) => show({ cards: lay(codes.slice(0, places)), at: undefined, language })),
    show({ language }),
    show({ language, left: 0, empty: true }),
  ];
});

/** All measures are shares of the screen; black on white has edges that the other looks do not have. */
test.each([
  { width: 1024, height: 768, look: 'contrast', textSizes: [0, 3] },
  { width: 1280, height: 720, look: 'light', textSizes: [-2, 3] },
  { width: 1920, height: 1080, look: 'contrast', textSizes: [0] },
] as const)('nothing runs under the timer at $width × $height', async ({ width, height, look, textSizes }) => {
  const page = await enter({ width, height });
  const walk = textSizes.flatMap((textSize) =>
    [...tables, ...scenes.map((scene) => show(scene))].map((showing) => ({ ...showing, look, textSize })),
  );
  expect(walk.length).toBeGreaterThan(200 * textSizes.length);
  expect(await walkRoom(page, time(sample(walk, 6, width % 6)))).toEqual([]);
});

test('a page of words is set anew when a timer comes and when it goes', async () => {
  const page = await enter({ width: 1024, height: 768 });
  const scene = scenes.find(({ scene }) => scene.kind === 'harvest' && scene.harvest.page?.of === 4)?.scene;
  if (!scene) throw new Error('There is no harvest page to look at.');
  const readSize = () =>
    page.locator('.room-page .marked').evaluate((list) => Number.parseFloat(getComputedStyle(list).fontSize));
  await showRoom(page, show({ scene, textSize: 3 }));
  await page.locator('.harvest-room').waitFor();
  // What the room needs for it is fetched the first time; then it is set.
  await showRoom(page, show({ scene, textSize: 3 }));
  const alone = await readSize();
  await showRoom(page, show({ scene, textSize: 3, timer: { total: TOTAL, left: 1000 } }));
  expect(await readSize()).toBeLessThan(alone);
  await showRoom(page, show({ scene, textSize: 3 }));
  expect(await readSize()).toBe(alone);
});
