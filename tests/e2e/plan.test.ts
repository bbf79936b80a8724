import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deck } from '../../cards/game/deck.ts';
import { languages } from '../../cards/schema.ts';
import { SLOT } from '../../web/workshop/plan/plan.ts';
import type { Run } from '../../web/workshop/plan/plan-run.ts';
import { type Poker, type PokerStage, startPoker } from '../../web/workshop/poker/poker.ts';
import { findViolations } from './axe.ts';
import { goToPart, type Kept, openKept } from './kept.ts';
import { findNarrowFaults } from './narrow.ts';
import { connect, openProjector, readCode, settle } from './page.ts';
import { sample } from './room.ts';
import { typedCase } from './room-scenes.ts';

/** The facilitator's side of a plan and of role poker; what the room sees of them is in projector-scenes. */

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

type Counts = Partial<Pick<Poker, 'about' | 'first' | 'second'>>;
const atPlan = (run?: Run): Kept => ({
  scene: 'plan',
  ...(run && { plan: { wish: run.wish, run } }),
});
const atPoker = (stage: PokerStage, counts: Counts = {}): Kept => ({
  scene: 'poker',
  poker: { ...startPoker, stage, ...counts },
});
const run = (format: string, minutes: number, at = 0, more: Partial<Run> = {}): Run => ({
  wish: { format, minutes, people: 24, middle: 'mirror' },
  at,
  done: [],
  left: false,
  ...more,
});
const D09 = { kind: 'card', code: 'D09' } as const;

/** Goes on with the Tab key until something with this name has the focus. */
const tabTo = async (page: Page, name: string) => {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement: element } = document;
      return (
        element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent ?? element?.textContent ?? ''
      );
    });
    if (focused.includes(name)) return;
  }
  throw new Error(`The Tab key never came to “${name}”.`);
};

test('a plan is chosen and walked by keyboard alone, left, and joined again after a reload at the same step', async () => {
  const page = await openKept(browser, atPlan());
  await tabTo(page, 'Het programma voor twee uur');
  // The arrows of a radio group go to the last format and back to the first.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Begin met dit programma');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Welkom en beginrondje' }).waitFor();
  for (const next of ['Startkaart', 'Spiegel', 'Pauze']) {
    await tabTo(page, 'Volgende stap');
    await page.keyboard.press('Space');
    await page.getByRole('heading', { level: 2, name: next }).waitFor();
    // Where the step begins is where the focus is.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(next);
  }
  expect(await page.locator('[aria-current=step]').textContent()).toBe('0:50Pauze10 minnu');
  expect(await page.locator('.plan-steps .done').count()).toBe(3);
  await page.getByRole('button', { name: 'Stap even uit het programma' }).click();
  await page.getByText('Het programma wacht op jullie bij: Pauze.').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Ga verder met het programma' }).click();
  await page.getByRole('heading', { level: 2, name: 'Pauze' }).waitFor();
  await page.getByRole('button', { name: 'Vorige stap' }).click();
  expect(await page.locator('.plan-steps .done').count()).toBe(2);
  await page.getByRole('button', { name: /Slotrondje/ }).click();
  await page.getByRole('button', { name: 'Rond het programma af' }).click();
  await page.getByRole('heading', { level: 2, name: 'Dit was het programma' }).waitFor();
  await page.context().close();
});

test('on a laptop all steps of two hours are in sight, also the last one while it is done', async () => {
  const page = await openKept(browser, atPlan(run(SLOT, 120, 8, { done: [0, 1, 2, 3, 4, 5, 6, 7] })));
  await page.setViewportSize({ width: 1366, height: 641 });
  const now = await page.locator('[aria-current=step]').boundingBox();
  const foot = await page.locator('.foot-bar').boundingBox();
  expect(Math.ceil((now?.y ?? 999) + (now?.height ?? 999))).toBeLessThanOrEqual(foot?.y ?? 0);
  await page.context().close();
});

test('a step offers its timer and its tool', async () => {
  const page = await openKept(browser, atPlan(run(SLOT, 120, 4)));
  await page.getByRole('button', { name: 'Timer: 20 min' }).click();
  await page.locator('.timer-panel [role=timer]', { hasText: /(20:00|19:\d\d)/ }).waitFor();
  await page.getByRole('button', { name: 'Ga naar de kaarten' }).click();
  await page.locator('.desk [data-code]').waitFor();
  const code = await readCode(page);
  expect(deck.cards.find((card) => card.code === code)?.family).toBe('dilemma');
  await goToPart(page, 'Programma');
  await page
    .locator('.plan-steps')
    .getByRole('button', { name: /Spiegel/ })
    .click();
  await page.getByRole('button', { name: 'Ga naar de spiegel' }).click();
  await page.locator('.mirror-panel').waitFor();
  await page.context().close();
});

test('other minutes and people lay the steps out anew, and a slip of the finger is told and changes nothing', async () => {
  const page = await openKept(browser, atPlan());
  const chooser = page.locator('.workshop-main');
  await chooser.getByText('4 tafels van 5 en 1 van 4. Er passen 4–6 gesprekskaarten in.').waitFor();
  await chooser.getByLabel('Minuten', { exact: true }).fill('60');
  await chooser.getByText('Er passen 2–3 gesprekskaarten in.').waitFor();
  expect(await chooser.locator('.plan-steps li').count()).toBe(6);
  await chooser.getByLabel('Minuten', { exact: true }).fill('600');
  await chooser.getByLabel('Mensen', { exact: true }).focus();
  await chooser.getByText('Kies 10 t/m 180.').waitFor();
  expect(await chooser.locator('.plan-steps li').count()).toBe(6);
  await chooser.getByRole('button', { name: 'Minuten: meer' }).click();
  expect(await chooser.getByLabel('Minuten', { exact: true }).inputValue()).toBe('65');
  await chooser.getByLabel(/Tipbeurs/).check();
  await chooser.getByLabel('Mensen', { exact: true }).fill('5');
  await chooser.getByText('Deze werkvorm is gemaakt voor: de hele groep, 10–30.').waitFor();
  await chooser.getByLabel(/Dilemmaronde/).check();
  await chooser.getByLabel('Minuten', { exact: true }).fill('45');
  await chooser.getByText('Er passen 2 dilemma’s in.').waitFor();
  await page.context().close();
});

test('role poker is counted closed, turned over, and the room knows nothing before that', async () => {
  const page = await openKept(browser, atPoker('closed', { about: D09 }));
  const room = await openProjector(page);
  const readRoom = async () => (await room.locator('.projector').innerText()).replace(/\s+/g, ' ');
  await expect.poll(readRoom).toMatch(/^Rolpoker stap 3 van 5 .* Kies de rol die past\. Leg die omgekeerd neer\.$/);
  for (const [role, hands] of [
    ['regisseren', 3],
    ['faciliteren', 2],
  ] as const)
    for (let hand = 0; hand < hands; hand++) await page.getByRole('button', { name: `${role}: één erbij` }).click();
  await page.getByText('5 keuzes').waitFor();
  expect(await readRoom()).toMatch(/^Rolpoker stap 3 van 5 .* Kies de rol die past\. Leg die omgekeerd neer\.$/);
  await page.getByRole('button', { name: 'Draai om' }).click();
  await page.getByText('Wie ‘regisseren’ of ‘faciliteren’ koos, vertelt eerst.').waitFor();
  await expect
    .poll(readRoom)
    .toContain('Wie ‘regisseren’ of ‘faciliteren’ koos, vertelt eerst. eerste keuze reguleren 0 regisseren 3');
  await page.context().close();
});

const views: Readonly<Record<string, Kept>> = {
  chooser: atPlan(),
  'a plan': atPlan(run(SLOT, 120, 2, { done: [0, 1] })),
  'a long format': atPlan(run('W04', 180, 7, { done: [0, 6] })),
  'a plan at its end': atPlan(run('W03', 30, 4, { done: [0, 1, 2, 3, 4] })),
  'a plan that was left': atPlan(run('W02', 60, 3, { left: true })),
  'poker, roles': atPoker('roles'),
  'poker, closed': atPoker('closed', { about: typedCase, first: [0, 3, 0, 12, 0] }),
  'poker, turned': atPoker('reveal', { about: D09, first: [0, 3, 1, 2, 0] }),
};

describe.each(languages)('in %s', (language) => {
  // Each view in one of the languages; in the whole run in both.
  const seen = sample(Object.entries(views), 2, languages.indexOf(language));
  test.each(seen)('%s: axe finds nothing, and it fits a narrow screen', async (_, kept) => {
    const page = await openKept(browser, kept, { language });
    expect(await findViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await settle(page);
    expect(await findNarrowFaults(page)).toEqual([]);
    await page.context().close();
  });
});
