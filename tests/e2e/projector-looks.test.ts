import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../../cards/families.ts';
import { deck } from '../../cards/game/deck.ts';
import { looks } from '../../web/state/screen.ts';
import type { Showing } from '../../web/state/showing.ts';
import { stages } from '../../web/table/stages.ts';
import { measureContrast } from '../colour.ts';
import { shareRoom } from './one-room.ts';
import { connect, settle } from './page.ts';
import { sample, show, showCard, showRoom, showStage } from './room.ts';
import { scenes } from './room-scenes.ts';

/** WCAG 2.2, 1.4.6. */
const ENHANCED = 7;

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());
const enter = shareRoom(() => browser, { bypassCSP: true });

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

const hex = (channels: readonly number[]) =>
  `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/** The lowest contrast of any letter with any pixel that lies behind it. */
const measureSight = async (page: Page): Promise<readonly string[]> => {
  const texts = await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const toChannels = (colour: string) => {
      if (!canvas) return [];
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    };
    const walker = document.createTreeWalker(document.querySelector('.projector') as Element, NodeFilter.SHOW_TEXT);
    const found: {
      text: string;
      colour: number[];
      boxes: { x: number; y: number; width: number; height: number }[];
    }[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement as HTMLElement;
      const visible = parent.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (!walker.currentNode.textContent?.trim() || !visible || parent.closest('.unseen')) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const boxes = [...range.getClientRects()].map(({ x, y, width, height }) => ({
        x,
        y: y + height * 0.15,
        width,
        height: height * 0.7,
      }));
      found.push({ text: parent.innerText, colour: toChannels(getComputedStyle(parent).color), boxes });
    }
    return found;
  });
  const style = await page.addStyleTag({ content: '* { -webkit-text-fill-color: transparent !important; }' });
  const { data, info } = await sharp(await page.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  await style.evaluate((element) => (element as Element).remove());
  return texts.flatMap(({ text, colour, boxes }) => {
    const behind = new Set<string>();
    for (const box of boxes)
      for (let y = Math.ceil(box.y); y < Math.floor(box.y + box.height); y += 2)
        for (let x = Math.ceil(box.x); x < Math.floor(box.x + box.width); x += 2) {
          const at = (y * info.width + x) * 3;
          behind.add(hex([...data.subarray(at, at + 3)]));
        }
    const worst = Math.min(...[...behind].map((ground) => measureContrast(hex(colour), ground)));
    return behind.size > 0 && worst >= ENHANCED ? [] : [`${worst.toFixed(2)}: ${text}`];
  });
};

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
      const found = await measureSight(page);
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
