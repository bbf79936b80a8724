import { buffer } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { deck } from '../../cards/game/deck.ts';
import { everything, selectCards } from '../../web/table/set.ts';
import { connect, openApp, openPage, pressDrawer, readCode } from './page.ts';

const all = selectCards(deck.cards, everything).length;
const tips = deck.cards.filter(({ family }) => family === 'tip').map(({ code }) => code);
const ofNetworker = deck.cards.filter(
  ({ family, skills }) => family === 'dilemma' && skills.some((skill) => skill === 2),
);
/** What the counter says of a pile of tips. */
const tellLeft = (left: number, of = tips.length) => `nog ${left} van ${of}`;
const familyOf = (code: string | null) => deck.cards.find((card) => card.code === code)?.family;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  return () => page.context().close();
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const openPileDialog = async () => {
  await press('Kies welke kaarten meedoen');
  await page.locator('dialog[open]').waitFor();
};
const readCodes = () => page.locator('[data-code]').evaluateAll((cards) => cards.map((card) => card.dataset.code));
const countOf = () => page.locator('.dialog-count').textContent();
const deskLeft = () => page.locator('.counter .left').textContent();

test('facts choose cards together, and the count tells how many; no card is told, and cannot be dealt', async () => {
  await openApp(page, 'set=all&seed=7&position=1&lang=nl');
  await openPileDialog();
  await press('Dilemma’s');
  await press('2 Netwerker');
  expect(await countOf()).toBe(`Dat zijn ${ofNetworker.length} kaarten.`);
  await press('Ga verder met deze kaarten');
  const dealt: (string | null)[] = [];
  for (const _ of ofNetworker) {
    await page.keyboard.press('n');
    dealt.push(await readCode(page));
  }
  expect(dealt.sort()).toEqual(ofNetworker.map(({ code }) => code));
  await openPileDialog();
  await press('niveau 1: herkennen');
  expect(await countOf()).toBe('Geen kaart past bij al deze keuzes. Haal één keuze weg.');
  expect(await page.getByRole('button', { name: 'Ga verder met deze kaarten' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
});

test('cards picked by code, range or from the list are dealt, and no others; a wrong code is told', async () => {
  await openApp(page, 'set=all&seed=7&position=1&lang=nl');
  await openPileDialog();
  const field = page.getByLabel('Zelf gekozen kaarten');
  await field.fill('t8, x99');
  expect(await countOf()).toContain('Deze kaarten zijn er niet: x99.');
  await field.fill('t8, D01-D03');
  await page.getByText('Kies uit de lijst').click();
  await page.getByRole('checkbox', { name: /^P05/ }).check();
  expect(await countOf()).toBe('Dat zijn 5 kaarten.');
  await press('Begin opnieuw met deze kaarten');
  const seen: (string | null)[] = [await readCode(page)];
  for (const _ of [1, 2, 3, 4]) {
    await page.keyboard.press('n');
    seen.push(await readCode(page));
  }
  expect(seen.sort()).toEqual(['D01', 'D02', 'D03', 'P05', 'T08']);
});

test('skill × perspective: two piles dealt together, one locked while the other is drawn anew', async () => {
  await openApp(page, 'set=all&seed=7&position=1&lang=nl');
  await openPileDialog();
  await press('Vaardigheid met perspectief');
  await press('Begin opnieuw met deze kaarten');
  const [skill, chair] = await readCodes();
  expect([familyOf(skill ?? null), familyOf(chair ?? null)]).toEqual(['skill', 'perspective']);
  await press(`Laat liggen ${skill}`);
  await page.keyboard.press('n');
  const [same, other] = await readCodes();
  expect(same).toBe(skill);
  expect(familyOf(other ?? null)).toBe('perspective');
  expect(other).not.toBe(chair);
  await press(`Bekijk ${other}`);
  expect(await readCodes()).toEqual([other]);
  await press('Terug naar alle kaarten');
  expect(await readCodes()).toEqual([skill, other]);
});

test('hold, skip, swap, never again: the cards lie apart by name and come back', async () => {
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  const held = await readCode(page);
  await pressDrawer(page, 'hand');
  await press('Bewaar voor straks');
  await page.keyboard.press('n');
  const never = await readCode(page);
  await press('Haal uit het spel');
  expect(await deskLeft()).toBe(tellLeft(tips.length - 2, tips.length - 1));
  expect(await page.locator('.apart-pile summary').allTextContents()).toEqual([
    'Bewaard voor straks (1)',
    'Uit het spel gehaald (1)',
  ]);
  await page.locator('.apart-pile').getByTitle(`Leg ${held} op tafel`).click();
  expect(await readCode(page)).toBe(held);
  await page.getByText('Uit het spel gehaald').click();
  await press(`Leg ${never} terug bij de stapel`);
  expect(await deskLeft()).toBe(tellLeft(tips.length - 1));
  await pressDrawer(page, 'hand');
  await press('Ruil');
  expect(await readCode(page)).not.toBe(held);
  await press('Sla over');
  expect(await deskLeft()).toBe(tellLeft(tips.length - 2));
});

test('cards that lie on our own table are left out of the deal', async () => {
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  const lying = (await readCode(page)) ?? '';
  await openPileDialog();
  await page.getByRole('textbox', { name: 'Deze kaarten liggen op jullie tafel' }).fill(`T01-${tips.at(-1)}`);
  await press('Laat weg');
  await page.keyboard.press('Escape');
  expect(await deskLeft()).toBe('nog 0 van 1');
  await page.keyboard.press('n');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('De stapel is leeg');
  expect(lying).not.toBe('');
});

test('the log names what was dealt, the latest first, and shows a card again', async () => {
  await openApp(page, 'set=tip&seed=7&position=3&lang=nl');
  const log = page.getByRole('region', { name: 'Al besproken' }).locator('b');
  const codes = await log.allTextContents();
  expect(codes).toHaveLength(3);
  expect(codes[0]).toBe(await readCode(page));
  await page.getByTitle(`Leg ${codes[2]} op tafel`).click();
  expect(await readCode(page)).toBe(codes[2]);
});

const saveFile = async () => {
  await press('Gesprek');
  const [saved] = await Promise.all([page.waitForEvent('download'), press('Bewaar als bestand')]);
  expect(saved.suggestedFilename()).toMatch(/^ruimtemakers-gesprek-\d{4}-\d\d-\d\d\.json$/);
  return buffer(await saved.createReadStream());
};
const giveFile = (content: Buffer) =>
  page
    .getByLabel('Open een bestand')
    .setInputFiles({ name: 'gesprek.json', mimeType: 'application/json', buffer: content });

test('a session saved as a file opens again: the same table, or a fresh one without what was seen', async () => {
  await openApp(page, 'set=tip&seed=7&position=3&lang=nl');
  await pressDrawer(page, 'hand');
  await press('Bewaar voor straks');
  const seen = await page.getByRole('region', { name: 'Al besproken' }).locator('b').allTextContents();
  const file = await saveFile();
  await openApp(page, 'set=skill&seed=3&position=2&lang=nl');
  await press('Gesprek');
  await giveFile(file);
  await page.getByText('In dit bestand zijn 3 kaarten besproken.').waitFor();
  await press('Ga verder waar jullie waren gebleven');
  expect(await deskLeft()).toBe(tellLeft(tips.length - 3));
  expect(await page.locator('.apart-pile summary').allTextContents()).toEqual(['Bewaard voor straks (1)']);
  await press('Gesprek');
  await giveFile(file);
  await press('Begin opnieuw, zonder de kaarten van toen');
  expect(await deskLeft()).toBe(tellLeft(all - 3, all - 3));
  await page.locator('.apart-pile summary').click();
  expect((await page.locator('.apart-pile b').allTextContents()).sort()).toEqual([...seen].sort());
});

test('a file that is none of ours gets one clear line, and the game goes on', async () => {
  await openApp(page, 'set=tip&seed=7&position=3&lang=nl');
  const shown = await readCode(page);
  await press('Gesprek');
  for (const text of ['', 'hallo', '[]', '{"app":"ruimtemakers"}', '{"app":"ander","format":1}']) {
    await giveFile(Buffer.from(text));
    await page.getByText('Dit is geen bestand van Ruimtemakers.').waitFor();
  }
  await giveFile(Buffer.from('{"app":"ruimtemakers","format":99}'));
  await page.getByText('Dit bestand komt uit een nieuwere versie.').waitFor();
  await page.keyboard.press('Escape');
  expect(await readCode(page)).toBe(shown);
});

test('wiping asks twice, then nothing of the session is left here', async () => {
  await openApp(page, 'set=tip&seed=7&position=3&lang=nl');
  // It is kept once people see the card.
  await page.waitForFunction(() => localStorage.length > 0);
  await press('Gesprek');
  await press('Wis alles');
  await press('Nee, wis niets');
  expect(await page.evaluate(() => Object.keys(localStorage).length)).toBeGreaterThan(0);
  await press('Wis alles');
  await Promise.all([page.waitForEvent('load'), press('Ja, wis alles')]);
  await page.getByRole('button', { name: 'Trek de eerste kaart' }).waitFor();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('tip');
});

test('the timer runs by the clock: right after a reload, paused, one minute more, over', async () => {
  await page.clock.install({ time: new Date('2026-11-24T10:00:00') });
  await page.clock.pauseAt(new Date('2026-11-24T10:00:01'));
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  const left = () => page.getByRole('timer').textContent();
  // Second by second for the last two alone: each frame of minutes would take a third of a minute.
  const wait = async (ms: number) => {
    await page.clock.fastForward(ms - 2_000);
    await page.clock.runFor(2_000);
  };
  await pressDrawer(page, 'timer-panel');
  await press('2 min');
  await wait(30_000);
  expect(await left()).toBe('1:30');
  await page.reload();
  await page.getByRole('timer').waitFor();
  expect(await left()).toBe('1:30');
  await pressDrawer(page, 'timer-panel');
  await press('Pauze');
  await wait(60_000);
  expect(await left()).toBe('1:30');
  await press('Eén minuut erbij');
  expect(await left()).toBe('2:30');
  await press('Ga verder');
  await wait(150_000);
  expect(await left()).toBe('0:00');
  await page.getByRole('status').getByText('De tijd is om.').waitFor();
  await page.getByRole('region', { name: 'Tijd' }).getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('textbox', { name: 'Minuten' }).fill('7');
  await press('Start');
  expect(await left()).toBe('7:00');
});
