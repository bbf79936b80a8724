import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deck } from '../../cards/game/deck.ts';
import { languages } from '../../cards/schema.ts';
import type { ShownCard } from '../../web/state/showing.ts';
import { shareRoom } from './one-room.ts';
import { connect } from './page.ts';
import { sampleFor, screens, show, showRoom, walkRoom } from './room.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());
const enter = shareRoom(() => browser);

const lay = (codes: readonly string[], change: Partial<ShownCard> = {}): readonly ShownCard[] =>
  codes.map((code) => ({ code, side: 'front', locked: false, ...change }));

/** All cards of the deck, so many at a time. */
const deal = (places: number) =>
  Array.from({ length: Math.ceil(deck.cards.length / places) }, (_, i) =>
    lay(
      deck.cards.slice(i * places, (i + 1) * places).map(({ code }) => code),
      { locked: i % 2 === 0 },
    ),
  ).filter((cards) => cards.length === places);

describe.each(screens)('at $width × $height', (viewport) => {
  test.each(languages)('two to six cards lie beside each other with their titles, in %s', async (language) => {
    const page = await enter(viewport);
    const walk = [2, 3, 6].flatMap((places) =>
      deal(places).map((cards, i) => show({ cards, at: undefined, language, textSize: i % 2 === 0 ? 0 : 3 })),
    );
    expect(await walkRoom(page, sampleFor(viewport, walk))).toEqual([]);
  });
});

test('four and five cards lie in rows', async () => {
  for (const viewport of screens.slice(0, 2)) {
    const page = await enter(viewport);
    const walk = [4, 5].flatMap((places) => deal(places).map((cards) => show({ cards, at: undefined, textSize: 0 })));
    expect(await walkRoom(page, sampleFor(viewport, walk))).toEqual([]);
  }
});

test('a spread shows code, family, title and lock of each; one that is looked at alone', async () => {
  const page = await enter({ width: 1280, height: 720 });
  const [skill, chair] = [...lay(['V06']), ...lay(['P10'], { locked: true })];
  await showRoom(page, show({ cards: [skill, chair], at: undefined }));
  expect(await page.locator('.spread.pair').count()).toBe(1);
  expect(await page.locator('.spread .card').allInnerTexts()).toEqual([
    expect.stringMatching(/V06\s*vaardigheid\s+Energieke werkvormen/),
    expect.stringMatching(/blijft liggen\s+P10\s*perspectief\s+De baliemedewerker/),
  ]);
  expect(await page.locator('.lock').count()).toBe(1);
  await showRoom(page, show({ cards: [skill, chair], at: 1 }));
  expect(await page.locator('.card').count()).toBe(1);
  expect(await page.locator('.spread').count()).toBe(0);
  await showRoom(page, show({ cards: [skill, undefined, chair], at: undefined }));
  expect(await page.locator('.open-place').count()).toBe(1);
});

test('a vote that lies face down stays blind in a spread', async () => {
  const page = await enter();
  await showRoom(page, show({ cards: lay(['S05', 'S06'], { side: 'back' }), at: undefined }));
  const html = await page.locator('.spread').evaluate((spread) => spread.outerHTML);
  expect(html).not.toMatch(/S05|S06/);
  const faces = await page
    .locator('.spread .card')
    .evaluateAll((cards) => cards.map((card) => card.outerHTML.replace(/(id|fill)="[^"]*"/g, '')));
  expect(faces[0]).toBe(faces[1]);
});
