import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deck } from '../../cards/game/deck.ts';
import { languages } from '../../cards/schema.ts';
import type { TextSize } from '../../web/state/screen.ts';
import { shareRoom } from './one-room.ts';
import { connect, settle } from './page.ts';
import { sampleFor, screens, show, showCard, showRoom, walkRoom } from './room.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());
const enter = shareRoom(() => browser);

const sides = ['front', 'back'] as const;

describe.each(screens)('at $width × $height', (viewport) => {
  test.each(languages)('every card reads from the back of the room and fits, both sides, in %s', async (language) => {
    const page = await enter(viewport);
    // Standard and the largest text.
    const faces = deck.cards.flatMap(({ code }) =>
      sides.flatMap((side) => ([0, 3] as const).map((textSize) => showCard(code, side, { language, textSize }))),
    );
    expect(faces.length).toBe(4 * deck.cards.length);
    expect(await walkRoom(page, sampleFor(viewport, faces))).toEqual([]);
  });
});

test('no card, the last card and an empty pile say so, in both languages', async () => {
  const page = await enter({ width: 1280, height: 720 });
  const states = languages.flatMap((language) =>
    ([0, 3] as const).flatMap((textSize) => [
      show({ language, textSize }),
      show({ language, textSize, left: 0, empty: true }),
    ]),
  );
  expect(await walkRoom(page, states)).toEqual([]);
  const read = () => page.locator('.projector').innerText();
  await showRoom(page, show({ left: 0, empty: true }));
  expect(await read()).toBe('De stapel is leeg\n\nJullie hebben alle 128 kaarten gezien.\n\nWelke kaart neem je mee?');
  await showRoom(page, showCard('V11', 'front', { left: 0 }));
  expect(await page.locator('.projector-counter').innerText()).toBe('laatste kaart');
  await showRoom(page, showCard('V11', 'front', { left: 0, language: 'en' }));
  expect(await page.locator('.projector-counter').innerText()).toBe('last card');
});

test('each step of the text makes letters larger or smaller, as far as the card has room', async () => {
  const page = await enter({ width: 1920, height: 1080 });
  const measure = async (textSize: TextSize) => {
    // A check has the room to grow in.
    await showRoom(page, showCard('C03', 'front', { textSize }));
    await settle(page);
    return page.locator('.line').evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize));
  };
  const sizes: number[] = [];
  for (const step of [-2, -1, 0, 1, 2, 3] as const) sizes.push(await measure(step));
  for (const [i, size] of sizes.slice(1).entries()) expect(size).toBeGreaterThan((sizes[i] ?? 0) * 1.05);
});

test('a smaller text is smaller on the fullest card too', async () => {
  const page = await enter({ width: 1280, height: 720 });
  const measure = async (textSize: TextSize) => {
    await showRoom(page, showCard('T10', 'back', { textSize }));
    return page.locator('.marked').evaluate((list) => Number.parseFloat(getComputedStyle(list).fontSize));
  };
  const [standard, smaller] = [await measure(0), await measure(-1)];
  expect(smaller / standard).toBeCloseTo(0.88, 1);
});
