import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../cards/schema.ts';
import { type Harvest, hiddenHarvest, noHarvest } from '../../web/workshop/harvest/harvest.ts';
import type { HarvestState } from '../../web/workshop/harvest/harvest-scene.ts';
import { startMirrorLog } from '../../web/workshop/mirror/mirror-log.ts';
import { SLOT } from '../../web/workshop/plan/plan.ts';
import { findViolations } from './axe.ts';
import { takeFile } from './files.ts';
import { type Kept, openKept } from './kept.ts';
import { gathered } from './mirror-states.ts';
import { findNarrowFaults } from './narrow.ts';
import { connect, openApp, openPage, settle } from './page.ts';
import { sample } from './room.ts';
import { fullHarvest } from './room-scenes.ts';

/** The facilitator's side of the harvest; what the room sees of it is in projector-scenes. */

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const atHarvest = (...lines: readonly (readonly [about: string, text: string])[]): Kept => ({
  scene: 'harvest',
  harvest: withLines({ entries: lines.map(([about, text], line) => ({ about, line, text, at: line + 1 })) }),
});
const withLines = (harvest: Harvest): HarvestState => ({ harvest, screen: hiddenHarvest, taken: [] });

test('a line is kept as it is typed, survives a reload, and another field opens under two full ones', async () => {
  const wish = { format: SLOT, minutes: 120, people: 24, middle: 'mirror' } as const;
  const page = await openKept(browser, { scene: 'plan', plan: { wish, run: { wish, at: 2, done: [], left: false } } });
  const field = page.getByRole('group', { name: 'Oogst bij Spiegel' });
  await field.getByLabel('Regel 2').pressSequentially('We kennen het dorp.');
  await field.getByLabel('Regel 1').pressSequentially('Zien wat er al is.');
  expect(await field.getByRole('textbox').count()).toBe(3);
  await page.reload();
  expect(await field.getByLabel('Regel 1').inputValue()).toBe('Zien wat er al is.');
  expect(await field.getByLabel('Regel 2').inputValue()).toBe('We kennen het dorp.');
  await page.context().close();
});

test('a list that is longer than its field is told with its numbers, until somebody writes on', async () => {
  const page = await openKept(browser, atHarvest());
  const line = page.getByLabel('Regel 1', { exact: true });
  await line.evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', Array.from({ length: 212 }, (_, i) => `- punt ${i + 1}`).join('\n'));
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await page
    .locator('.harvest-hint')
    .getByText('Je plakte 212 regels. De eerste 200 staan hier. De laatste 12 passen niet meer, vanaf ‘punt 201’.')
    .waitFor();
  await line.pressSequentially('!');
  expect(await page.getByText('Je plakte').count()).toBe(0);
  await page.context().close();
});

test('Enter goes on to the next line, and never glues two thoughts together', async () => {
  const page = await openKept(browser, atHarvest());
  await page.getByLabel('Regel 1', { exact: true }).click();
  for (const said of ['Ik bel maandag.', 'Wij vragen het de buurt.', 'Zij tekenen het uit.']) {
    await page.keyboard.type(said);
    await page.keyboard.press('Enter');
  }
  // A letter that is still being composed keeps its Enter.
  const composing = (line: HTMLElement) =>
    line.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
    );
  expect(await page.getByLabel('Regel 1', { exact: true }).evaluate(composing)).toBe(true);
  const lines = page.locator('.harvest-end textarea');
  expect(await lines.evaluateAll((all) => all.map((it) => (it as HTMLTextAreaElement).value))).toEqual([
    'Ik bel maandag.',
    'Wij vragen het de buurt.',
    'Zij tekenen het uit.',
    '',
  ]);
  await page.context().close();
});

test('what looks like a name is told politely while typing, and is kept all the same', async () => {
  const page = await openKept(browser, atHarvest());
  const line = page.getByLabel('Regel 1');
  const hint = page.locator('.harvest-end .harvest-hint').first();
  expect(await hint.getAttribute('role')).toBe('status');
  await line.pressSequentially('Ik bel Piet van der');
  expect(await hint.textContent()).toBe('');
  await line.pressSequentially(' Berg.');
  expect(await hint.textContent()).toBe(
    '‘Piet van der Berg’ lijkt op een naam. Schrijf liever ‘een collega’ of ‘een inwoner’: we noemen geen namen.',
  );
  expect(await line.inputValue()).toBe('Ik bel Piet van der Berg.');
  await line.fill('Ik bel een bewoner.');
  expect(await hint.textContent()).toBe('');
  await page.context().close();
});

test('the budget is told as it runs out, and what goes over it is told and kept', async () => {
  const page = await openKept(browser, atHarvest());
  const [line, left] = [page.getByLabel('Regel 1'), page.locator('.harvest-left').first()];
  await line.fill('a'.repeat(199));
  expect(await left.textContent()).toBe('');
  await line.fill('a'.repeat(240));
  expect(await left.textContent()).toBe('nog 40 tekens');
  await line.fill('a'.repeat(300));
  expect(await left.textContent()).toBe('20 tekens te lang');
  await page.getByText('Dit is te lang voor het grote scherm.').waitFor();
  await page.reload();
  expect(await page.getByLabel('Regel 1').inputValue()).toBe('a'.repeat(300));
  await page.context().close();
});

test('a line is changed, taken away and put back, by keyboard', async () => {
  const page = await openKept(browser, atHarvest(['D05', 'We nemen het stuur over.'], ['D05', 'Wachten kan ook.']));
  const first = page.getByLabel('D05 De haan in de buurttuin, regel 1');
  await first.fill('');
  await first.pressSequentially('We laten het stuur los.');
  expect(await first.inputValue()).toBe('We laten het stuur los.');
  await page.getByRole('button', { name: 'Haal weg: Wachten kan ook.' }).press('Enter');
  expect(await page.getByRole('button', { name: /^Haal weg/ }).count()).toBe(1);
  // The way back has the focus.
  await page.keyboard.press('Enter');
  expect(await page.getByLabel('D05 De haan in de buurttuin, regel 2').inputValue()).toBe('Wachten kan ook.');
  await page.context().close();
});

test('each way to take it home gives its file', async () => {
  const page = await openKept(browser, { ...atHarvest(['end', 'Ik bel maandag.']), mirror: startMirrorLog(gathered) });
  for (const [name, begin, ending] of [
    ['Om te printen (pdf)', '%PDF-1.7', 'pdf'],
    ['Tekst (Markdown)', '# Ruimtemakers: ', 'md'],
    ['Tabel (CSV)', '', 'csv'],
    ['Plaatje', '\x89PNG', 'png'],
  ] as const) {
    const file = await takeFile(page, page.getByRole('button', { name }));
    expect(file.name).toMatch(new RegExp(`^ruimtemakers-oogst-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`));
    expect(file.bytes.toString('latin1').startsWith(begin)).toBe(true);
  }
  await page.context().close();
});

const harvests = [
  ['an empty harvest', noHarvest],
  ['a full harvest', { entries: fullHarvest }],
] as const;

describe.each(languages)('in %s', (language) => {
  // Each in one of the languages; in the whole run in both.
  test.each(sample(harvests, 2, languages.indexOf(language)))(
    '%s: axe finds nothing, and it fits a narrow screen',
    async (_, harvest) => {
      const page = await openKept(browser, { scene: 'harvest', harvest: withLines(harvest) }, { language });
      await page.locator('.harvest-end').getByRole('checkbox').check();
      expect(await findViolations(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await settle(page);
      expect(await findNarrowFaults(page)).toEqual([]);
      await page.context().close();
    },
  );
});

test('what a browser prints of the harvest is what was said, and no button', async () => {
  const page = await openPage(browser);
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  await page.locator('.scenes').getByRole('button', { name: 'Oogst', exact: true }).click();
  await page.locator('.harvest-end textarea').first().fill('Volgende week bellen we eerst.');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.harvest-end textarea').first().isVisible()).toBe(true);
  for (const gone of ['button', '.top-bar', '.foot-bar', '.print-used', 'dialog'])
    expect(await page.locator(`${gone}:visible`).count()).toBe(0);
  await page.context().close();
});

test('a line that was taken away can be put back after another part and a reload, and goes into no file', async () => {
  const page = await openKept(browser, atHarvest(['D04', 'Hier staat een naam.'], ['D06', 'Eerst bellen.']));
  await page.getByRole('button', { name: 'Haal weg' }).first().click();
  expect(await page.locator('.harvest-said textarea').count()).toBe(1);
  await page.locator('.scenes').getByRole('button', { name: 'Kaarten', exact: true }).click();
  await page.getByRole('button', { name: 'Gesprek', exact: true }).click();
  const file = await takeFile(page, page.getByRole('button', { name: 'Bewaar als bestand' }));
  expect(file.bytes.toString()).toContain('Eerst bellen.');
  expect(file.bytes.toString()).not.toContain('Hier staat een naam.');
  await page.keyboard.press('Escape');
  await page.locator('.scenes').getByRole('button', { name: 'Oogst', exact: true }).click();
  await page.reload();
  await page.getByText('Er is een regel weggehaald.').waitFor();
  await page.getByRole('button', { name: 'Zet de laatste terug' }).click();
  expect(await page.locator('.harvest-said textarea').first().inputValue()).toBe('Hier staat een naam.');
  expect(await page.getByText('Er is een regel weggehaald.').count()).toBe(0);
  await page.context().close();
});
