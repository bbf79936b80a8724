import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deck } from '../../cards/deck.ts';
import { languages } from '../../cards/schema.ts';
import { findViolations } from './axe.ts';
import { connect, settle } from './page.ts';
import { findNarrowFaults, type Kept, openView, roomSizes, walkRoom } from './pages/look.ts';
import { servePage } from './pages/serve.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof servePage>>;
beforeAll(async () => {
  browser = await connect();
  site = await servePage();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const open = (address: string, kept?: Kept, viewport?: { readonly width: number; readonly height: number }) =>
  openView(browser, site.url, address, kept, viewport && { viewport });

const run = (format: string, minutes: number, at = 0, more: object = {}) =>
  JSON.stringify({ wish: { format, minutes, people: 24, middle: 'mirror' }, at, done: [], left: false, ...more });
const poker = (stage: string, first: readonly number[], about?: object, second = [0, 0, 0, 0, 0]) =>
  JSON.stringify({ about, stage, first, second });
const noHands = [0, 0, 0, 0, 0];
const typed = {
  kind: 'typed',
  text: 'De speeltuinvereniging wil zelf het hek verplaatsen. '.repeat(3).slice(0, 139).trim(),
};

/** Goes on with the Tab key until something with this name has the focus. */
const tabTo = async (page: Page, name: string) => {
  for (let presses = 0; presses < 60; presses++) {
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
  const page = await open('view=plan&lang=nl');
  await tabTo(page, 'Het plan voor twee uur');
  // The arrows of a radio group go to the last format and back to the first.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Begin met dit plan');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Welkom en check-in' }).waitFor();
  for (const next of ['Startkaart', 'Spiegel', 'Pauze']) {
    await tabTo(page, 'Volgende stap');
    await page.keyboard.press('Space');
    await page.getByRole('heading', { level: 2, name: next }).waitFor();
    // Where the step begins is where the focus is.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(next);
  }
  expect(await page.locator('[aria-current=step]').textContent()).toBe('0:50Pauze10 minnu');
  expect(await page.locator('.plan-steps .done').count()).toBe(3);
  await page.getByRole('button', { name: 'Verlaat het plan even' }).click();
  await page.getByText('Het plan wacht op jullie bij: Pauze.').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Ga verder met het plan' }).click();
  await page.getByRole('heading', { level: 2, name: 'Pauze' }).waitFor();
  await page.getByRole('button', { name: 'Stap terug' }).click();
  expect(await page.locator('.plan-steps .done').count()).toBe(2);
  await page.getByRole('button', { name: /Check-out/ }).click();
  await page.getByRole('button', { name: 'Rond het plan af' }).click();
  await page.getByRole('heading', { level: 2, name: 'Dat was het plan' }).waitFor();
  await page.context().close();
});

test('a step offers its timer and its tool', async () => {
  const page = await open('view=plan&lang=nl', { run: run('slot', 120, 4) });
  await page.getByRole('button', { name: 'Timer: 20 min' }).click();
  expect(await page.title()).toBe('timer 20');
  await page.getByRole('button', { name: 'Ga naar de kaarten' }).click();
  expect(await page.title()).toBe('cards slot-dilemma-1 dilemma');
  await page.getByRole('button', { name: /Spiegel/ }).click();
  await page.getByRole('button', { name: 'Ga naar de spiegel' }).click();
  expect(await page.title()).toBe('mirror slot-mirror');
  await page.context().close();
});

test('other minutes and people lay the steps out anew, and a slip of the finger is told and changes nothing', async () => {
  const page = await open('view=plan&lang=nl');
  await page.getByText('4 tafels van 5 en 1 van 4. Er passen 4–6 gesprekskaarten in.').waitFor();
  await page.getByLabel('Minuten', { exact: true }).fill('60');
  await page.getByText('Er passen 2–3 gesprekskaarten in.').waitFor();
  expect(await page.locator('.plan-steps li').count()).toBe(6);
  await page.getByLabel('Minuten', { exact: true }).fill('600');
  await page.getByLabel('Mensen', { exact: true }).focus();
  await page.getByText('Kies 10 tot 180.').waitFor();
  expect(await page.locator('.plan-steps li').count()).toBe(6);
  await page.getByRole('button', { name: 'Minuten: meer' }).click();
  expect(await page.getByLabel('Minuten', { exact: true }).inputValue()).toBe('65');
  await page.getByLabel(/Tipbeurs/).check();
  await page.getByLabel('Mensen', { exact: true }).fill('5');
  await page.getByText('Deze werkvorm is gemaakt voor: de hele groep, 10–30.').waitFor();
  await page.getByLabel(/Dilemmaronde/).check();
  await page.getByLabel('Minuten', { exact: true }).fill('45');
  await page.getByText('Er passen 2 dilemma’s in.').waitFor();
  await page.context().close();
});

test('role poker is counted closed, turned over, and the room knows nothing before that', async () => {
  const page = await open('view=poker&lang=nl', { poker: poker('closed', noHands, { kind: 'card', code: 'D09' }) });
  const room = async () => {
    const other = await open('view=poker&room&lang=nl', {
      poker: await page.evaluate(() => localStorage.getItem('poker') ?? ''),
    });
    const text = (await other.locator('.projector').innerText()).replace(/\s+/g, ' ');
    await other.context().close();
    return text;
  };
  for (const [role, hands] of [
    ['regisseren', 3],
    ['faciliteren', 2],
  ] as const)
    for (let hand = 0; hand < hands; hand++) await page.getByRole('button', { name: `${role}: één meer` }).click();
  await page.getByText('5 keuzes').waitFor();
  expect(await room()).toMatch(/^Rolpoker stap 3 van 5 .* Leg de rol die past gesloten neer\.$/);
  await page.getByRole('button', { name: 'Draai om' }).click();
  await page.getByText('Eerst vertellen: regisseren en faciliteren.').waitFor();
  expect(await room()).toContain('Eerst vertellen: regisseren en faciliteren. gesloten reguleren 0 regisseren 3');
  await page.context().close();
});

test('with four choices the room sees no split', async () => {
  const page = await open('view=poker&room&lang=nl', { poker: poker('reveal', [0, 3, 0, 1, 0]) });
  const text = await page.locator('.projector').innerText();
  expect(text).toContain('Met minder dan vijf keuzes laten we geen aantallen zien.');
  expect(text).not.toContain('regisseren');
  await page.context().close();
});

const views: Readonly<Record<string, readonly [address: string, kept: Kept]>> = {
  chooser: ['view=plan', {}],
  'a plan': ['view=plan', { run: run('slot', 120, 2, { done: [0, 1] }) }],
  'a long format': ['view=plan', { run: run('W04', 180, 7, { done: [0, 6] }) }],
  'a plan at its end': ['view=plan', { run: run('W03', 30, 4, { done: [0, 1, 2, 3, 4] }) }],
  'a plan that was left': ['view=plan', { run: run('W02', 60, 3, { left: true }) }],
  'poker, roles': ['view=poker', { poker: poker('roles', noHands) }],
  'poker, closed': ['view=poker', { poker: poker('closed', [0, 3, 0, 12, 0], typed) }],
  'poker, turned': ['view=poker', { poker: poker('reveal', [0, 3, 1, 2, 0], { kind: 'card', code: 'D09' }) }],
};

describe.each(languages)('in %s', (language) => {
  test.each(Object.entries(views))('%s: axe finds nothing, and it fits a narrow screen', async (_, [address, kept]) => {
    const page = await open(`${address}&lang=${language}`, kept);
    expect(await findViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await settle(page);
    expect(await findNarrowFaults(page)).toEqual([]);
    await page.context().close();
  });

  test.each(['light', 'dark', 'contrast'])('axe finds nothing in the room, %s', async (look) => {
    for (const [view, kept] of [
      ['plan', { run: run('slot', 120, 2) }],
      ['poker', { poker: poker('roles', noHands) }],
      ['poker', { poker: poker('open', [0, 3, 1, 2, 0], typed, [0, 0, 5, 1, 0]) }],
    ] as const) {
      const page = await open(`view=${view}&room&look=${look}&lang=${language}`, kept);
      expect(await findViolations(page)).toEqual([]);
      await page.context().close();
    }
  });

  test.each(roomSizes)(
    'every step of every format reads from the back of the room at $width × $height',
    async (size) => {
      const steps = new Set(deck.cards.flatMap((card) => (card.family === 'format' ? card.text[language].steps : [])));
      const seen = new Set<string>();
      // Stories in the middle as well as the mirror, several cards of one format, and then every format in its own time.
      for (const [format, minutes, presses] of [
        ['slot', 170, 13],
        ['W04', 45, 12],
        ['W01', 10, 70],
      ] as const) {
        const page = await open(`view=plan&room&lang=${language}`, { run: run(format, minutes) }, size);
        const { headings, faults } = await walkRoom(page, presses);
        expect(faults).toEqual([]);
        for (const heading of headings) seen.add(heading);
        await page.context().close();
      }
      expect([...steps].filter((step) => !seen.has(step))).toEqual([]);
    },
  );

  test.each(roomSizes)('role poker reads from the back of the room at $width × $height', async (size) => {
    const longest = deck.cards
      .flatMap((card) =>
        card.family === 'dilemma' ? [{ code: card.code, length: card.text[language].situation.length }] : [],
      )
      .sort((a, b) => b.length - a.length)[0];
    const counts = [noHands, [1, 0, 2, 0, 0], [0, 3, 1, 2, 0], [0, 0, 6, 0, 0], [999, 999, 999, 999, 999]];
    const abouts = [undefined, typed, { kind: 'card', code: longest?.code }];
    for (const [i, first] of counts.entries()) {
      const kept = { poker: poker('roles', first, abouts[i % 3], counts[4 - i]) };
      const page = await open(`view=poker&room&lang=${language}`, kept, size);
      expect((await walkRoom(page, 5)).faults).toEqual([]);
      await page.context().close();
    }
  });
});
