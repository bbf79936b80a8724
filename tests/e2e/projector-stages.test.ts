import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deck } from '../../cards/game/deck.ts';
import { languages } from '../../cards/schema.ts';
import { type Count, stages } from '../../web/table/stages.ts';
import { choices } from '../../web/view/card/vote-sign.tsx';
import { roomWords } from '../../web/view/room/room-words.ts';
import { shareRoom } from './one-room.ts';
import { connect, openApp, openPage, showHere } from './page.ts';
import { chooseSizes, sampleFor, screens, showRoom, showStage, walkRoom } from './room.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());
const enter = shareRoom(() => browser);

const dilemmas = deck.cards.filter(({ family }) => family === 'dilemma');
const some = { first: [3, 4, 9], second: [6, 5, 5] } as const;
const timer = { total: 60_000, left: 42_000 };

describe.each(screens)('at $width × $height', (viewport) => {
  test.each(languages)('every stage of every dilemma reads from the back of the room, in %s', async (language) => {
    const page = await enter(viewport);
    const walk = dilemmas.flatMap(({ code }, i) =>
      stages.flatMap((stage, j) =>
        chooseSizes(viewport, i + j).map((textSize) =>
          showStage(code, stage, some, { language, textSize, timer: stage === 'silence' ? timer : undefined }),
        ),
      ),
    );
    expect(walk.length).toBeGreaterThanOrEqual(8 * dilemmas.length);
    expect(await walkRoom(page, sampleFor(viewport, walk))).toEqual([]);
  });
});

test('whatever was counted is drawn within the screen', async () => {
  const page = await enter({ width: 1024, height: 768 });
  const counts: readonly Count[] = [
    [0, 0, 0],
    [1, 1, 1],
    [5, 0, 0],
    [999, 0, 999],
    [1, 38, 1],
    [41, 3, 1],
  ];
  const walk = languages.flatMap((language) =>
    ([0, 3] as const).flatMap((textSize) =>
      counts.flatMap((first) => [
        showStage('D06', 'talk', { first, second: first }, { language, textSize }),
        ...counts.map((second) => showStage('D06', 'shift', { first, second }, { language, textSize })),
      ]),
    ),
  );
  expect(await walkRoom(page, walk)).toEqual([]);
});

const readRoom = (page: Page) => page.locator('.projector').evaluate((view) => view.textContent);

test('counts stay hidden until they are revealed, nowhere in the page', async () => {
  const page = await openPage(browser);
  const openStage = async (log: string) => {
    await openApp(page, `set=all&seed=7&position=0&lang=nl&log=${log}`);
    await showHere(page);
    await page.locator('.projector .moment').waitFor();
    return page.locator('.projector').evaluate((view) => view.outerHTML);
  };
  const [first, second] = ['jD06.g2.c437-411-423', 'g5.c529-513-531'];
  for (const log of [first, `${first}.${second}`])
    expect(await openStage(log)).not.toMatch(/437|411|423|529|513|531|1271|1573/);
  expect(await openStage(`${first}.g3`)).toMatch(/437/);
  expect(await openStage(`${first}.${second}.g4`)).not.toMatch(/529|513|531/);
  await openStage(`${first}.${second}.g6`);
  expect(await page.locator('.shift-numbers .number').allInnerTexts()).toEqual(['437 → 529', '411 → 513', '423 → 531']);
  expect(await page.locator('.change').allInnerTexts()).toEqual(['+92', '+102', '+108']);
  await page.context().close();
});

test('the smaller side is asked first; equal sides and few hands are not told apart', async () => {
  const page = await enter({ width: 1280, height: 720 });
  const readTitle = async (first: Count) => {
    await showRoom(page, showStage('D06', 'talk', { first, second: [0, 0, 0] }));
    return page.locator('.title').innerText();
  };
  expect(await readTitle([3, 4, 9])).toBe('Eerst de kleinste groep: wie koos A?');
  expect(await page.locator('.moment-more').innerText()).toBe('Daarna de twijfelaars, dan de mensen die B kozen.');
  expect(await page.locator('.hands .number').allInnerTexts()).toEqual(['3', '4', '9']);
  expect(await readTitle([9, 0, 3])).toBe('Eerst de kleinste groep: wie koos B?');
  expect(await readTitle([4, 1, 4])).toBe('Wie wil beginnen?');
  expect(await readTitle([2, 1, 1])).toBe('Wie wil beginnen?');
  expect(await page.locator('.hands').count()).toBe(0);
  expect(await readRoom(page)).toContain('Bij minder dan vijf handen laten we geen verdeling zien.');
  await readTitle([0, 0, 0]);
  expect(await readRoom(page)).not.toContain('Bij minder dan vijf');
});

test('the shift is drawn to one scale, with the numbers and the same in words', async () => {
  const page = await enter({ width: 1280, height: 720 });
  await showRoom(page, showStage('D06', 'shift', { first: [10, 5, 5], second: [5, 5, 0] }));
  const widths = await page
    .locator('.shift-bar')
    .evaluateAll((bars) =>
      bars.map((bar) =>
        [...bar.children].map((part) => part.getBoundingClientRect().width / bar.getBoundingClientRect().width),
      ),
    );
  for (const [bar, shares] of [
    [0, [0.5, 0.25, 0.25]],
    [1, [0.25, 0.25, 0]],
  ] as const)
    for (const [i, share] of shares.entries()) expect(widths[bar]?.[i]).toBeCloseTo(share, 2);
  expect(await page.locator('.shift-drawing .unseen').textContent()).toBe(
    'eerst: A 10, twijfel 5, B 5. nu: A 5, twijfel 5, B 0.',
  );
  expect(await page.locator('.change').allInnerTexts()).toEqual(['−5', 'gelijk', '−5']);
  await showRoom(page, showStage('D06', 'shift', { first: [10, 5, 5], second: [2, 1, 1] }));
  expect(await page.locator('.shift-drawing').count()).toBe(0);
  expect(await readRoom(page)).not.toMatch(/10/);
});

test('each stage says where we are, in words as well', async () => {
  const page = await enter();
  for (const [i, stage] of stages.entries()) {
    await showRoom(page, showStage('D06', stage, some));
    expect(await page.locator('.trail p').textContent()).toBe(`Stap ${i + 1} van 8: ${roomWords.nl.stages[stage]}`);
    expect(await page.locator('.trail .been').count()).toBe(i);
    expect(await page.locator('.trail .to-come').count()).toBe(7 - i);
  }
});

test('the room chooses with the signs and words of the vote cards', () => {
  const votes = deck.cards.filter((card) => card.family === 'vote');
  for (const { mark, letter } of choices)
    for (const language of languages) {
      const word = votes.find((vote) => vote.mark === mark)?.text[language].word;
      expect(letter ?? roomWords[language].doubt).toBe(word);
    }
});
