import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../cards/schema.ts';
import { looks } from '../../web/state/screen.ts';
import type { Showing } from '../../web/state/showing.ts';
import { stages } from '../../web/table/stages.ts';
import { showHarvest } from '../../web/workshop/harvest/harvest.ts';
import type { Mirror } from '../../web/workshop/mirror/mirror.ts';
import { showMirror } from '../../web/workshop/mirror/mirror-showing.ts';
import { SLOT } from '../../web/workshop/plan/plan.ts';
import { showPoker, startPoker } from '../../web/workshop/poker/poker.ts';
import type { SceneShowing } from '../../web/workshop/scene.ts';
import { findViolations } from './axe.ts';
import { mirrorStates } from './mirror-states.ts';
import { connect, settle } from './page.ts';
import { openRoom, sample, show, showRoom, showStage } from './room.ts';
import { fullHarvest, typedCase } from './room-scenes.ts';

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

const showTheMirror = (mirror: Mirror): SceneShowing => ({ kind: 'mirror', mirror: showMirror(mirror) });

/** One of each kind that stands in place of the cards, for every look. */
const scenes: readonly SceneShowing[] = [
  ...[mirrorStates.counting, mirrorStates.compared, mirrorStates['half laid']].map(showTheMirror),
  {
    kind: 'plan',
    plan: { wish: { format: SLOT, minutes: 120, people: 24, middle: 'mirror' }, at: 2, over: false },
  },
  { kind: 'poker', poker: showPoker(startPoker) },
  {
    kind: 'poker',
    poker: showPoker({ about: typedCase, stage: 'open', first: [0, 3, 1, 2, 0], second: [0, 0, 5, 1, 0] }),
  },
  ...[false, true].map((shown): SceneShowing => {
    return { kind: 'harvest', harvest: showHarvest({ entries: fullHarvest }, { shown, page: 0 }) };
  }),
];
const sceneSights: readonly Showing[] = [
  ...Object.values(mirrorStates).map((mirror) => show({ scene: showTheMirror(mirror) })),
  ...scenes.flatMap((scene) => looks.map((look) => show({ scene, look }))),
];

test.each(languages)('axe finds nothing in the scenes that stand in place of the cards, in %s', async (language) => {
  const page = await openRoom(browser, { viewport: { width: 1280, height: 720 } }, language);
  const found: string[] = [];
  // Both languages stand in the same elements, and looks differ in colours alone.
  for (const sight of sample(sceneSights, 4, languages.indexOf(language))) {
    // Black in between: what stands there next is the new scene.
    await showRoom(page, show({ language, black: true }));
    await showRoom(page, { ...sight, language });
    await settle(page);
    const named = `${JSON.stringify(sight.scene)} ${sight.look}`;
    found.push(...(await findViolations(page)).map((problem) => `${named} ${problem}`));
  }
  expect(found).toEqual([]);
  await page.context().close();
});

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
