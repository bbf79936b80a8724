import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../cards/schema.ts';
import { looks } from '../../web/state/screen.ts';
import type { Showing } from '../../web/state/showing.ts';
import { stages } from '../../web/table/stages.ts';
import { findViolations } from './axe.ts';
import { connect, settle } from './page.ts';
import { openRoom, show, showRoom, showStage } from './room.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const timer = { total: 60_000, left: 42_000 };
const sights: readonly Showing[] = [
  ...stages.map((stage) => showStage('D06', stage, { first: [3, 4, 9], second: [6, 5, 5] }, { timer })),
  showStage('D06', 'talk', { first: [1, 1, 1], second: [0, 0, 0] }),
  show({ cards: ['V06', 'P10'].map((code) => ({ code, side: 'front', locked: true })), at: undefined }),
  show({ cards: [undefined, { code: 'D06', side: 'back', locked: false }, undefined], at: undefined }),
  show({ left: 0, empty: true }),
];

test.each(languages)('axe finds nothing in the room, whatever it looks at, in %s', async (language) => {
  const page = await openRoom(browser, { viewport: { width: 1280, height: 720 } }, language);
  const found: string[] = [];
  for (const [i, sight] of sights.entries()) {
    await showRoom(page, { ...sight, language, look: looks[i % looks.length] ?? 'light' });
    await settle(page);
    found.push(...(await findViolations(page)).map((problem) => `${i} ${problem}`));
  }
  expect(found).toEqual([]);
  await page.context().close();
});
