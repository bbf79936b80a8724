import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../../cards/families.ts';
import { deck } from '../../cards/game/deck.ts';
import { looks } from '../../web/state/screen.ts';
import type { Showing } from '../../web/state/showing.ts';
import { stages } from '../../web/table/stages.ts';
import { findPale } from './contrast.ts';
import { shareRoom } from './one-room.ts';
import { connect, settle } from './page.ts';
import { sample, show, showCard, showRoom, showStage } from './room.ts';
import { scenes } from './room-scenes.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());
const enter = shareRoom(() => browser);

const timer = { total: 60_000, left: 42_000 };

/** Every family from both sides, all stages, a spread, the states without a card, and what the time stands over. */
const sights: readonly Showing[] = [
  ...Object.keys(families).flatMap((family) => {
    const card = deck.cards.find((other) => other.family === family);
    return card ? [showCard(card.code, 'front'), showCard(card.code, 'back')] : [];
  }),
  ...['S05', 'S06', 'S07'].map((code) => showCard(code, 'front')),
  ...stages.map((stage) => showStage('D06', stage, { first: [3, 4, 9], second: [6, 5, 5] })),
  showStage('D06', 'silence', { first: [0, 0, 0], second: [0, 0, 0] }, { timer }),
  showStage('D06', 'talk', { first: [1, 1, 1], second: [0, 0, 0] }, { timer }),
  show({ cards: ['V06', 'P10'].map((code) => ({ code, side: 'front', locked: true })), at: undefined }),
  show({
    cards: ['T10', 'G06', 'G23', 'W02', 'S02'].map((code, i) => ({
      code,
      side: i % 2 ? 'back' : 'front',
      locked: false,
    })),
    at: undefined,
  }),
  show({}),
  show({ left: 0, empty: true }),
  showCard('V11', 'back', { timer }),
  showCard('V11', 'front', { timer }),
  showCard('S05', 'front', { timer }),
  showCard('S05', 'back', { timer }),
  ...(['plan', 'poker', 'mirror', 'harvest'] as const).flatMap((kind) =>
    scenes
      .filter(({ scene }) => scene.kind === kind)
      .slice(0, 1)
      .map(({ scene }) => show({ scene, timer })),
  ),
];

describe.each(looks)('the look "%s"', (look) => {
  test.each([
    { width: 1280, height: 720 },
    { width: 1024, height: 768 },
  ])('has a contrast of 7 or more behind every letter at $width × $height', async (viewport) => {
    const page = await enter(viewport);
    const faults: string[] = [];
    // Colours are the same on both screens: each sight is seen in one of the looks, on one of the screens.
    const turn = looks.indexOf(look) + (viewport.width === 1024 ? looks.length : 0);
    const seen = sample(sights, 2 * looks.length, turn);
    for (const sight of seen) {
      await showRoom(page, { ...sight, look });
      await settle(page);
      const found = await findPale(page);
      faults.push(...found.map((fault) => `${JSON.stringify([sight.cards, sight.talk?.stage, sight.scene])} ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

test('black is black, and there is nothing to read', async () => {
  const page = await enter({ width: 1280, height: 720 });
  await showRoom(page, showCard('V11', 'front', { black: true }));
  const { channels } = await sharp(await page.screenshot())
    .removeAlpha()
    .stats();
  expect(channels.map(({ max }) => max)).toEqual([0, 0, 0]);
  expect(await page.locator('body').innerText()).toBe('');
});
