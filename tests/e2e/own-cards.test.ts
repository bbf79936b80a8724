import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type OwnFamily, ownFamilies, ownFields } from '../../web/workshop/own/own-fields.ts';
import { fullDraft } from '../web/workshop/drafts.ts';
import { readPdf, squeeze, takeFile } from './files.ts';
import { watchPage } from './host.ts';
import { connect, openApp, openPage, openProjector, readCode } from './page.ts';

/** Cards that people write on the spot, in the app as it is. */

let browser: Browser;
let page: Page;
let heard: readonly string[];
let dialogs: string[];
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  heard = await watchPage(page, 'http://127.0.0.1');
  dialogs = [];
  page.context().on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    dialog.dismiss();
  });
  await openApp(page, 'set=all&seed=7&position=1&lang=nl');
  return () => page.context().close();
});

const kinds: Readonly<Record<OwnFamily, string>> = {
  story: 'Vraag',
  skill: 'Vaardigheid',
  tip: 'Tip',
  dilemma: 'Dilemma',
};
const form = () => page.locator('dialog[open]');
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const pressHere = (name: string) => form().getByRole('button', { name, exact: true }).click();
const openForm = async () => {
  // Beside a projector the notes are what lies open.
  await page.getByRole('tab', { name: /^(Stapel|Pile)$/ }).click();
  await press('Schrijf een eigen kaart');
  await form().waitFor();
};
const fields = () => form().locator('textarea');
const fill = async (texts: Readonly<Record<string, string>>) => {
  for (const [i, text] of Object.values(texts).entries()) await fields().nth(i).fill(text);
};
const written = () => form().locator('.card-list b').allTextContents();
const problems = () =>
  form()
    .locator('.problem')
    .evaluateAll((all) => all.map((one) => one.textContent).filter(Boolean));
const waitForCode = (where: Page, code: string) => where.locator(`[data-code="${code}"]`).first().waitFor();
/** Writes a story card and lays it on the table. */
const lay = async (prompt: string) => {
  await openForm();
  await fields().first().fill(prompt);
  await pressHere('Leg op tafel');
  await form().waitFor({ state: 'detached' });
};

test('the longest card of each family fits, joins the deal, shows in the room, prints, and comes back from a file', async () => {
  await openForm();
  for (const family of ownFamilies) {
    const { texts } = fullDraft(family);
    await pressHere(kinds[family]);
    await fill(texts);
    expect(await fields().count()).toBe(ownFields[family].length);
    expect(new Set(await form().locator('.budget').allTextContents())).toEqual(new Set(['nog 0 tekens']));
    await pressHere('Leg bij de stapel');
  }
  const codes = ['E01', 'E02', 'E03', 'E04'];
  await expect.poll(written).toEqual(codes);
  await page.keyboard.press('Escape');

  await press('Kies welke kaarten meedoen');
  await page.getByLabel('Zelf gekozen kaarten').fill('E01-E04');
  await press('Begin opnieuw met deze kaarten');
  const room = await openProjector(page);
  const dealt: string[] = [];
  for (const _ of codes) {
    const code = (await readCode(page)) ?? '';
    dealt.push(code);
    await waitForCode(room, code);
    await page.keyboard.press('n');
  }
  expect(dealt.sort()).toEqual(codes);

  await press('Oogst');
  await press('Maak de pdf');
  const home = await takeFile(page, page.getByRole('link', { name: 'Bewaar de pdf' }));
  const { text, pages } = await readPdf(home.bytes);
  expect(pages).toBe(2);
  for (const family of ownFamilies)
    for (const words of Object.values(fullDraft(family).texts)) expect(text).toContain(squeeze(words));

  await press('Gesprek');
  const session = await takeFile(page, page.getByRole('button', { name: 'Bewaar als bestand' }));
  await press('Wis alles');
  await Promise.all([page.waitForEvent('load'), press('Ja, wis alles')]);
  await press('Gesprek');
  await page
    .getByLabel('Open een bestand')
    .setInputFiles({ name: session.name, mimeType: 'application/json', buffer: session.bytes });
  await press('Ga verder waar jullie waren gebleven');
  await press('Kaarten');
  await openForm();
  expect(await written()).toEqual(codes);
  for (const [i, family] of ownFamilies.entries()) {
    await pressHere(`Bewerk ${codes[i]}`);
    expect(await fields().evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))).toEqual(
      Object.values(fullDraft(family).texts),
    );
  }
  expect(heard).toEqual([]);
});

test('one character too many is told while typing, and refused in a sentence', async () => {
  await openForm();
  const { prompt = '' } = fullDraft('story').texts;
  await fields().first().fill(prompt);
  await fields().first().press('End');
  await fields().first().pressSequentially('x');
  expect(await form().locator('.budget').first().textContent()).toBe('1 teken te veel');
  const told = [`‘De vraag’ is 1 teken te lang. Er passen er ${prompt.length} op de kaart.`];
  expect(await problems()).toEqual(told);
  for (const name of ['Leg bij de stapel', 'Leg op tafel']) {
    await pressHere(name);
    expect(await problems()).toEqual(told);
    expect(await written()).toEqual([]);
  }
});

test('what cannot print is refused with the reason, shown as text, and kept over a reload', async () => {
  await openForm();
  await pressHere('Tip');
  const texts = {
    heading: 'Hoera 🎉 👩‍🌾',
    body: '<script>alert(1)</script> مرحبا بكم en ⠿ en <img src=x onerror=alert(2)>',
  };
  await fill(texts);
  expect(await problems()).toEqual([
    'In ‘Kop’ staat een emoji: 🎉 👩‍🌾. Dat kan niet op papier. Zeg het in woorden.',
    expect.stringMatching(
      /^In ‘De tip’ staan letters die ons lettertype niet heeft: .*م.*\. Schrijf ze anders\. In ‘De tip’ staat een teken dat niet op papier kan: ⠿\. Schrijf het anders\.$/,
    ),
  ]);
  await pressHere('Leg op tafel');
  expect(await written()).toEqual([]);
  expect(await form().locator('.own-preview').innerText()).toContain(texts.body);
  expect(await form().locator('.card script, .card img').count()).toBe(0);
  await page.reload();
  await page.locator('main:not([aria-busy])').waitFor();
  await openForm();
  expect(await form().getByRole('button', { name: 'Tip' }).getAttribute('aria-pressed')).toBe('true');
  expect(await fields().evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))).toEqual(
    Object.values(texts),
  );
  expect(dialogs).toEqual([]);
  expect(heard).toEqual([]);
});

test('a card that says <script> is words here, in the room, on paper and in the harvest', async () => {
  const script = '<script>alert(1)</script>';
  await lay(script);
  const room = await openProjector(page);
  await waitForCode(room, 'E01');
  await page.keyboard.press('PageDown');
  await room.locator('.card.back', { hasText: script }).waitFor();
  await page.locator('.card.back', { hasText: script }).waitFor();
  await page.getByRole('tab', { name: 'Oogst' }).click();
  await page
    .getByRole('group', { name: /^Oogst bij E01/ })
    .getByLabel('Regel 1')
    .fill('<b>vet</b>');
  await press('Oogst');
  await press('Maak de pdf');
  const { text } = await readPdf((await takeFile(page, page.getByRole('link', { name: 'Bewaar de pdf' }))).bytes);
  expect(text).toContain(script);
  const markdown = await takeFile(page, page.getByRole('button', { name: 'Tekst (Markdown)' }));
  expect(markdown.bytes.toString()).toContain('- \\<b\\>vet\\</b\\>');
  expect(await page.evaluate(() => document.querySelectorAll('main script, main b b').length)).toBe(0);
  expect(dialogs).toEqual([]);
  expect(heard).toEqual([]);
});

test('a card that is changed is another in both windows, keeps its code, and survives a reload', async () => {
  await lay('Wie missen we hier?');
  const room = await openProjector(page);
  await waitForCode(room, 'E01');
  await page.keyboard.press('PageDown');
  await room.getByText('Wie missen we hier?').first().waitFor();
  await openForm();
  await pressHere('Bewerk E01');
  await fields().first().fill('Wie horen we te weinig?');
  await pressHere('Bewaar de kaart');
  await room.getByText('Wie horen we te weinig?').first().waitFor();
  await form().getByTitle('Leg E01 op tafel').click();
  await page.reload();
  await page.locator('.card.back', { hasText: 'Wie horen we te weinig?' }).waitFor();
  await room.getByText('Wie horen we te weinig?').first().waitFor();
  expect(await page.locator('.card', { hasText: 'Wie missen we hier?' }).count()).toBe(0);
});

test('while a card is changed a half-written one waits, also over a reload, and nothing of either is lost', async () => {
  await lay('Wie missen we hier?');
  await openForm();
  await pressHere('Dilemma');
  await fields().first().fill('Half geschreven');
  await pressHere('Tip');
  await fields().first().fill('Ook half');
  await pressHere('Bewerk E01');
  // Whoever goes by keyboard stands in the words at once.
  expect(
    await fields()
      .first()
      .evaluate((field) => field === document.activeElement),
  ).toBe(true);
  await fields().first().fill('Wie horen we te weinig?');
  await page.reload();
  await page.locator('main:not([aria-busy])').waitFor();
  await openForm();
  expect(await fields().first().inputValue()).toBe('Wie horen we te weinig?');
  await pressHere('Niet bewaren');
  expect(await fields().first().inputValue()).toBe('Ook half');
  await pressHere('Dilemma');
  expect(await fields().first().inputValue()).toBe('Half geschreven');
  await pressHere('Bewerk E01');
  expect(await fields().first().inputValue()).toBe('Wie missen we hier?');
  await fields().first().fill('Wie zit er nog niet?');
  await pressHere('Bewaar de kaart');
  expect(await fields().first().inputValue()).toBe('Half geschreven');
  expect(await written()).toEqual(['E01']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('PageDown');
  await page.locator('.card.back', { hasText: 'Wie zit er nog niet?' }).waitFor();
});

test('a card of one’s own is taken away, from the table and out of the file, and comes back, also after a reload', async () => {
  await lay('Wie is de buurman van nummer 7?');
  await waitForCode(page, 'E01');
  const room = await openProjector(page);
  await waitForCode(room, 'E01');
  await openForm();
  await pressHere('Haal E01 weg');
  await room.locator('[data-code="E01"]').waitFor({ state: 'detached' });
  expect(await form().evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await press('Gesprek');
  const file = await takeFile(page, page.getByRole('button', { name: 'Bewaar als bestand' }));
  expect(file.bytes.toString()).not.toContain('buurman');
  await page.keyboard.press('Escape');
  await page.reload();
  await openForm();
  expect(await form().getByRole('heading', { name: 'Weggehaald' }).isVisible()).toBe(true);
  // Its code is given to no other card: lines of the harvest are kept under it.
  await fields().first().fill('Wie bel jij als eerste?');
  await pressHere('Leg bij de stapel');
  await expect.poll(written).toEqual(['E02', 'E01']);
  await pressHere('Leg E01 terug bij de stapel');
  await expect.poll(written).toEqual(['E01', 'E02']);
  await form().getByTitle('Leg E01 op tafel').click();
  await waitForCode(page, 'E01');
});
