import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { deck } from '../../cards/game/deck.ts';
import { mirrorSkills } from '../../web/workshop/mirror/mirror.ts';
import { readPdf, readPngSize, squeeze, takeFile } from './files.ts';
import { watchPage } from './host.ts';
import { connect, openApp, openPage, openProjector, readCode } from './page.ts';

/** A workshop of two hours with 24 people, from welcome to harvest, as a facilitator would walk it. */

const notes = deck.cards.flatMap((card) =>
  card.family === 'dilemma'
    ? Object.values(card.text).flatMap(({ notes }) => [...notes.values, ...notes.listenFor])
    : [],
);
const familyOf = (code: string | null) => deck.cards.find((card) => card.code === code)?.family;

let browser: Browser;
let table: Page;
let room: Page;
let heard: readonly string[];
/** Every line of the harvest that was written so far. */
let said: string[];
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());
beforeEach(async () => {
  table = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  table.context().setDefaultTimeout(10_000);
  said = [];
  return () => table.context().close();
});

const press = (name: string, within: Page | Locator = table) =>
  within.getByRole('button', { name, exact: true }).click();
const goTo = (part: string) => press(part, table.locator('.scenes'));
const backToPlan = () => press('Programma', table.locator('.plan-bar'));
const sayState = (state: string) => table.locator('.screen-actions > .projector-state').getByText(state).waitFor();
const waitForCode = (page: Page, code: string | null) => page.locator(`[data-code="${code}"]`).first().waitFor();
/** What stands on the room's screen, but for the time. */
const readRoom = async () => (await room.locator('.projector').innerText()).replaceAll(/\b\d+:\d\d\b/g, '');

/** Neither the room's screen nor anything hidden in its page holds a note, a line of the harvest, or these counts. */
const checkRoom = async (...hidden: readonly number[]) => {
  const html = await room.content();
  expect([...notes, ...said].filter((line) => html.includes(line))).toEqual([]);
  const text = await readRoom();
  expect(hidden.filter((count) => new RegExp(`\\b${count}\\b`).test(text))).toEqual([]);
};

const write = async (group: string | RegExp, line: string, at = 1) => {
  await table.getByRole('group', { name: group }).getByLabel(`Regel ${at}`, { exact: true }).fill(line);
  said.push(line);
};
/** Writes with the card on the table. */
const writeWithCard = async (line: string) => {
  await table.getByRole('tab', { name: 'Oogst' }).click();
  const code = await readCode(table);
  await write(new RegExp(`^Oogst bij ${code}`), line);
  return code ?? '';
};

/** The plan stands at a step, here and in the room. */
const beAt = async (step: string, number: number) => {
  await table.getByText(`stap ${number} van 9`).first().waitFor();
  await table.locator('.plan-panel h2', { hasText: step }).waitFor();
  await room.locator('.plan-room h1', { hasText: step }).waitFor();
  expect(await readRoom()).toContain(`stap ${number} van 9`);
  await checkRoom();
};

/** Counts hands for the skill on the screen: in full swing, under way, needs a nudge, not known. */
const countSkill = async (counts: readonly number[]) => {
  for (const [i, count] of counts.entries()) await table.locator('.counter-garden input').nth(i).fill(String(count));
  const total = counts.reduce((sum, count) => sum + count, 0);
  await room.getByText(`${total} handen`, { exact: true }).waitFor();
};

const readBoard = () => table.locator('.mirror-table tbody tr').allInnerTexts();
const readKept = () =>
  table.evaluate(() => ({
    workshop: JSON.parse(localStorage.getItem('ruimtemakers:1:workshop') ?? '{}'),
    session: localStorage.getItem('ruimtemakers:1:session'),
  }));

test('a workshop of two hours with 24 people, from welcome to harvest', async () => {
  heard = await watchPage(table, 'http://127.0.0.1');
  await openApp(table, 'lang=nl');
  await goTo('Programma');
  await table.getByLabel('Mensen', { exact: true }).fill('24');
  await table.getByText('4 tafels van 5 en 1 van 4').waitFor();
  await press('Begin met dit programma');
  await table.locator('.plan-panel').waitFor();
  await expect.poll(() => table.evaluate(() => scrollY)).toBe(0);
  room = await openProjector(table);
  await sayState('Groot scherm verbonden');

  await beAt('Welkom en beginrondje', 1);
  await write('Oogst bij Welkom en beginrondje', 'We willen vandaag eerlijk zijn over wat schuurt.');
  await press('Timer: 10 min');
  await room.locator('.room-timer').waitFor();
  await press('Ga naar begin en slot');
  expect(familyOf(await readCode(table))).toBe('check');
  await waitForCode(room, await readCode(table));
  const check = await writeWithCard('Iedereen kwam met een vraag binnen.');
  await checkRoom();
  await backToPlan();
  await press('Volgende stap');

  await beAt('Startkaart', 2);
  await press('Ga naar de kaarten');
  expect(familyOf(await readCode(table))).toBe('skill');
  const starter = await writeWithCard('Netwerken doen we al, maar niemand ziet het.');
  await waitForCode(room, starter);
  await backToPlan();
  await press('Volgende stap');

  // The mirror: two tables lay a paper, then hands are counted for three skills.
  await beAt('Spiegel', 3);
  await write('Oogst bij Spiegel', 'We zien elkaar anders dan we dachten.');
  await press('Ga naar de spiegel');
  await room.getByText('Er is nog geen beurt klaar').waitFor();
  for (const shift of [0, 1]) {
    await table.locator('.mirror-card').focus();
    for (let skill = 0; skill < mirrorSkills.length; skill++)
      await table.keyboard.press(String(((skill + shift) % 4) + 1));
    await table.getByRole('textbox', { name: 'Voor hoeveel mensen telt deze beurt?' }).fill('5');
    await press('Klaar: lever in');
  }
  await room.getByText('2 beurten van 10 mensen klaar').waitFor();
  await press('Tel handen');
  await room.getByText('0 handen', { exact: true }).waitFor();
  for (const counts of [
    [7, 0, 7, 0],
    [11, 2, 1, 0],
    [3, 9, 1, 1],
  ]) {
    await countSkill(counts);
    await checkRoom(...counts.filter((count) => count > 1));
    await press('Volgende vaardigheid');
  }
  await press('Toon de uitkomst');
  await room.locator('.mirror-room-board').waitFor();
  const board = await readBoard();
  expect(board).toHaveLength(mirrorSkills.length);
  expect(board[0]).toMatch(/^V01 Co-creatie\s+12\s+5\s+7\s+0\s+24$/);
  expect(await room.locator('.mirror-row').count()).toBe(6);
  await table.keyboard.press('PageDown');
  await room.getByText('2 van 3', { exact: true }).waitFor();
  await table.keyboard.press('PageUp');
  await checkRoom();

  // From the board a story, told in a round; then the break.
  await table.locator('[data-row="1"] summary').click();
  await press('verhaal', table.locator('[data-row="1"]'));
  expect(familyOf(await readCode(table))).toBe('story');
  const story = await writeWithCard('Een buurvrouw begon gewoon met soep.');
  await waitForCode(room, story);
  await checkRoom();
  await backToPlan();
  await press('Volgende stap');
  await beAt('Pauze', 4);
  await press('Volgende stap');

  // From the board a dilemma, walked through all its stages with counted hands.
  await beAt('Eerste dilemma', 5);
  await write('Oogst bij Eerste dilemma', 'De minderheid had het beste verhaal.');
  await goTo('Spiegel');
  await room.locator('.mirror-room-board').waitFor();
  await table.locator('[data-row="1"] summary').click();
  await press('dilemma', table.locator('[data-row="1"]'));
  const dilemma = await writeWithCard('Wachten kost vertrouwen, haast ook.');
  expect(familyOf(dilemma)).toBe('dilemma');
  await waitForCode(room, dilemma);
  await table.getByRole('tab', { name: 'Notities' }).click();
  await table.locator('.backstage li').first().waitFor();
  const stageIs = async (stage: string) => {
    await table.locator('.stage-step[aria-current]', { hasText: stage }).waitFor();
    await waitForCode(room, dilemma);
  };
  const walk = async (stage: string) => {
    await table.keyboard.press('PageDown');
    await stageIs(stage);
  };
  const count = async (counts: readonly number[]) => {
    for (const [i, hands] of counts.entries())
      for (let hand = 0; hand < hands; hand++) await table.keyboard.press(String(i + 1));
    await table.getByText('24 handen geteld').waitFor();
    // The stages on the screen have small numbers of their own.
    await checkRoom(...counts.filter((hands) => hands > 9));
  };
  await table.locator('.middle').click({ position: { x: 2, y: 2 } });
  await stageIs('Situatie');
  await walk('Bedenktijd');
  await walk('Eerste keuze');
  await count([13, 1, 10]);

  // In the middle of it the facilitator's window reloads, and somebody closes the projector.
  const kept = await readKept();
  await table.reload();
  await stageIs('Eerste keuze');
  await sayState('Groot scherm verbonden');
  expect(await readKept()).toEqual(kept);
  expect(await table.locator('.hand-count').allTextContents()).toEqual(['13', '1', '10']);
  await checkRoom(13, 10);
  await room.close();
  await sayState('Groot scherm gesloten');
  room = await openProjector(table, 'Open het grote scherm opnieuw');
  await waitForCode(room, dilemma);
  await sayState('Groot scherm verbonden');
  await checkRoom(13, 10);

  await walk('Praten');
  await expect.poll(readRoom).toMatch(/\b13\b/);
  await checkRoom();
  await walk('Wending');
  await walk('Tweede keuze');
  await count([11, 1, 12]);
  await walk('Wat is er veranderd');
  await expect.poll(readRoom).toMatch(/\b12\b/);
  await walk('Wat is er nodig');
  await checkRoom();
  await backToPlan();
  await press('Volgende stap');

  // In place of a second dilemma: role poker, closed and then open.
  await beAt('Tweede dilemma', 6);
  await goTo('Rolpoker');
  await room.locator('.poker-room.roles').waitFor();
  await table.getByLabel('Neem een dilemma').selectOption('D03');
  await press('Volgende stap', table.getByRole('main'));
  await press('Volgende stap', table.getByRole('main'));
  await room.locator('.poker-room.closed').waitFor();
  const hands = async (counts: readonly number[]) => {
    for (const [i, times] of counts.entries()) {
      const more = table.locator('.poker-counter li').nth(i).getByRole('button').last();
      for (let hand = 0; hand < times; hand++) await more.click();
    }
    await table.getByText('24 keuzes').waitFor();
  };
  await hands([2, 3, 0, 8, 11]);
  await checkRoom(2, 8, 11);
  await press('Draai om');
  await room.getByText('Wie ‘reguleren’ of ‘loslaten’ koos, vertelt eerst.').waitFor();
  expect(await readRoom()).toMatch(/\b11\b/);
  await press('Volgende stap', table.getByRole('main'));
  await room.locator('.poker-room.open').waitFor();
  await hands([0, 4, 0, 15, 5]);
  await expect.poll(readRoom).toMatch(/\b15\b/);
  await checkRoom();
  await backToPlan();
  await write('Oogst bij Tweede dilemma', 'Loslaten kozen we gesloten vaker dan open.');
  await press('Volgende stap');

  // A step of one's own, on a card that was not in the box.
  await beAt('Stapkaart', 7);
  await press('Ga naar de kaarten');
  const step = await writeWithCard('Dinsdag drink ik koffie op het plein.');
  expect(familyOf(step)).toBe('step');
  await table.getByRole('tab', { name: 'Stapel' }).click();
  await press('Schrijf een eigen kaart');
  const form = table.locator('dialog[open]');
  await form.getByLabel('De vraag').fill('Wie missen we hier aan tafel?');
  await press('Leg op tafel', form);
  await waitForCode(room, 'E01');
  expect(await writeWithCard('De jongeren van het plein.')).toBe('E01');
  await checkRoom();
  await backToPlan();
  await press('Volgende stap');

  await beAt('Oogst', 8);
  await press('Ga naar de oogst');
  await room.getByText('Wat ga je deze week doen?').waitFor();
  await room.getByText(`${said.length} regels opgeschreven`).waitFor();
  await checkRoom();
  const ends = ['Ik bel maandag de buurtvereniging over het pad.', 'Wij schrappen één regel uit het formulier.'];
  for (const [i, line] of ends.entries()) await write('Wat ga je deze week doen?', line, i + 1);
  await checkRoom();
  const before = [...said];
  said = said.filter((line) => !ends.includes(line));
  await table.getByLabel('Laat de stappen van deze week zien op het grote scherm').check();
  await room.locator('.harvest-room li').first().waitFor();
  expect(await room.locator('.harvest-room li').allInnerTexts()).toEqual(ends);
  await checkRoom();
  said = before;

  await backToPlan();
  await press('Volgende stap');
  await table.locator('.plan-panel h2', { hasText: 'Slotrondje' }).waitFor();
  await write('Oogst bij Slotrondje', 'Ik ga lichter naar huis.');
  await press('Rond het programma af');
  await table.getByRole('heading', { name: 'Dit was het programma' }).waitFor();
  await room.getByRole('heading', { name: 'Dit was het programma' }).waitFor();

  // What goes home holds everything that was said.
  await goTo('Oogst');
  const take = (name: string) => takeFile(table, table.getByRole('button', { name, exact: true }));
  const markdown = await take('Tekst (Markdown)');
  expect(markdown.name).toMatch(/^ruimtemakers-oogst-\d{4}-\d\d-\d\d\.md$/);
  const csv = await take('Tabel (CSV)');
  const pdf = await take('Om te printen (pdf)');
  const picture = await take('Plaatje');
  const read = await readPdf(pdf.bytes);
  for (const line of said) {
    expect(markdown.bytes.toString()).toContain(`- ${line}`);
    expect(csv.bytes.toString()).toContain(`"${line}"`);
    expect(read.text).toContain(squeeze(line));
  }
  for (const code of [check, starter, story, dilemma, step, 'E01']) {
    expect(markdown.bytes.toString()).toContain(`### ${code} `);
    expect(csv.bytes.toString()).toContain(`"${code}"`);
    expect(read.text).toContain(code);
  }
  expect(markdown.bytes.toString()).toMatch(/\| Co-creatie \| 12 \| 5 \| 7 \| 0 \|/);
  expect(markdown.bytes.toString()).toContain('### Eerste dilemma');
  expect(read.sizes).toEqual(['595×842']);
  const [width, height] = readPngSize(picture.bytes);
  expect([width >= 1200, height >= 800, width * height < 20e6]).toEqual([true, true, true]);

  // Saved as a file, wiped from this browser, opened again: nothing is missing.
  const last = await readKept();
  await press('Gesprek');
  const session = await takeFile(table, table.getByRole('button', { name: 'Bewaar als bestand' }));
  await press('Wis alles');
  await Promise.all([table.waitForEvent('load'), press('Ja, wis alles')]);
  await press('Gesprek');
  expect(JSON.stringify(await readKept())).not.toContain(said[0]);
  await table
    .getByLabel('Open een bestand')
    .setInputFiles({ name: session.name, mimeType: 'application/json', buffer: session.bytes });
  await press('Ga verder waar jullie waren gebleven');
  // What was taken back on the other computer stays there.
  const { 'undo-mirror': taken, ...workshop } = last.workshop;
  expect(taken).toBeDefined();
  await expect.poll(readKept).toEqual({ ...last, workshop });
  await room.getByText(`${said.length} regels opgeschreven`).waitFor();
  await goTo('Spiegel');
  expect(await readBoard()).toEqual(board);
  await goTo('Kaarten');
  expect(await readCode(table)).toBe('E01');
  await waitForCode(room, 'E01');
  await goTo('Programma');
  await table.getByRole('heading', { name: 'Dit was het programma' }).waitFor();
  await goTo('Oogst');
  const again = await take('Tekst (Markdown)');
  expect(again.bytes.toString()).toBe(markdown.bytes.toString());
  expect(heard).toEqual([]);
});
