import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { stages } from '../../web/table/stages.ts';
import { findViolations } from './axe.ts';
import {
  dealFirst,
  dialogOf,
  dropFile,
  openDecks,
  openDecksAtWork,
  press,
  seePreview,
  useDeck,
} from './deck-dialog.ts';
import { readPdf, squeeze, takeFile } from './files.ts';
import { openApp, openProjector, readCode, settle, typeCode } from './page.ts';
import { visitEach } from './visit.ts';

/** Decks that somebody else wrote, in the app as it is. */

let page: Page;
let heard: readonly string[];
visitEach({ width: 1366, height: 768 }, (visit) => {
  ({ page, heard } = visit);
});

/** As people have them: `kern` is no name that anybody knows, and `gebied` looks like another family. */
const rows = [
  ['soort', 'kern', 'achterkant', 'A', 'B', 'wending', 'gebied'],
  ['stelling', 'In onze straat kent iedereen iemand die kan helpen.', 'Wie ken jij?', '', '', '', 'wonen'],
  ['stelling', 'Een goed plan begint bij één bewoner.', '', '', '', '', 'wonen'],
  ['stelling', 'Wie klaagt, doet mee.', 'Wanneer hielp een klacht?', '', '', '', 'loket'],
  [
    'keuze',
    'Een bewoner wil vandaag een bankje op de stoep.',
    '',
    'Zeg ja.',
    'Vraag eerst door.',
    'De buurman wil er ook een.',
    'straat',
  ],
  ['keuze', 'Waar spreek je een boze bewoner?', '', 'Bij hem thuis.', 'Op kantoor.', '', 'straat'],
];
const sheet = (separator: string) => rows.map((row) => row.join(separator)).join('\r\n');
const file = { name: 'noaberpraat.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${sheet(';')}`) };

const dialog = () => dialogOf(page);
const choosePlace = (column: string, place: string) =>
  page.getByLabel(`Plek van kolom ${column}`).selectOption({ label: place });

test('before anything is kept the backs are seen as well, and what is said of a column behind changes them', async () => {
  await openApp(page, 'lang=nl');
  await dropFile(page, sheet(';'), 'noaberpraat.csv');
  await seePreview(page);
  const backs = () => dialog().locator('.deck-samples .card.back').allInnerTexts();
  expect((await backs())[0]).toContain('Wie ken jij?');
  // As many as a row holds: both sides of two cards.
  expect(await dialog().locator('.deck-family').first().locator('.card').count()).toBe(4);
  await choosePlace('achterkant', 'bewaard, niet op de kaart');
  await expect.poll(async () => (await backs()).join(' ')).not.toContain('Wie ken jij?');
  expect(heard).toEqual([]);
});

test('a spreadsheet that was dropped is corrected, dealt, shown, harvested and printed; other decks and reloads lose nothing', async () => {
  await openApp(page, 'lang=nl');
  await dropFile(page, sheet(';'), 'noaberpraat.csv');
  await seePreview(page);
  await choosePlace('gebied', 'bewaard, niet op de kaart');
  await choosePlace('achterkant', 'antwoord, achterkant');
  // At once: what was chosen last counts, also where it is still being read.
  await useDeck(page);
  expect(await page.locator('.welcome h1').textContent()).toBe('Noaberpraat');
  expect(await page.locator('.chooser .set-name').allTextContents()).toEqual(['Alle kaarten', 'Stelling', 'Keuze']);
  expect(await page.locator('.scenes button').allTextContents()).toEqual(['Kaarten', 'Oogst']);
  await dealFirst(page);
  const room = await openProjector(page);
  await typeCode(page, 'S01');
  await room.locator('[data-code=S01]').waitFor();
  expect(await room.locator('.card').textContent()).toContain('iemand die kan helpen');
  // What stands behind, and the back that all cards share where nothing does.
  await page.keyboard.press('ArrowRight');
  await room.locator('.back').waitFor();
  expect(await room.locator('.back').textContent()).toContain('Wie ken jij?');
  // A choice of two with a twist goes through the room in stages, one without is turned.
  await typeCode(page, 'K01');
  await room.locator('[data-stage=situation]').waitFor();
  await typeCode(page, 'K02');
  await room.locator('[data-code=K02]').waitFor();
  expect(await room.locator('[data-stage]').count()).toBe(0);
  await page.locator('.scenes').getByRole('button', { name: 'Oogst', exact: true }).click();
  await page.getByLabel('Regel 1').first().fill('Volgende week bellen we eerst.');
  await press(page, 'Maak de pdf');
  const { name, bytes } = await takeFile(page, page.getByRole('link', { name: 'Bewaar de pdf' }));
  const { text } = await readPdf(bytes);
  expect(name).toMatch(/^noaberpraat-/);
  expect(squeeze(text)).toContain(squeeze('iemand die kan helpen'));
  await page.locator('.scenes').getByRole('button', { name: 'Kaarten', exact: true }).click();

  const laid = await readCode(page);
  const address = () => page.evaluate(() => location.hash);
  expect(await address()).toMatch(/deck=noaberpraat~1\.0\.0~[0-9a-f]{6}/);
  await page.reload();
  await page.locator(`[data-code=${laid}]`).waitFor();

  // Another deck, and back.
  await openDecksAtWork(page);
  await page.getByRole('button', { name: 'Gebruik deze kaarten: Ruimtemakers' }).click();
  await dialog().waitFor({ state: 'hidden' });
  expect(await page.locator('.scenes button').count()).toBe(5);
  expect(await address()).toContain('deck=1.0.0');
  await openDecks(page);
  await page.getByRole('button', { name: 'Gebruik deze kaarten: Noaberpraat' }).click();
  await page.locator(`[data-code=${laid}]`).waitFor();
  await page.locator('.scenes').getByRole('button', { name: 'Oogst', exact: true }).click();
  expect(await page.getByLabel('Regel 1').first().inputValue()).toBe('Volgende week bellen we eerst.');
  await room.close();
  expect(heard).toEqual([]);
});

test('a whole deck becomes paper before a card was dealt, each card as often as it says, and later as well', async () => {
  await openApp(page, 'lang=nl');
  await dropFile(page, ['vraag;aantal', 'Wie mis je hier?;2', 'Wat kost je moeite?;1'].join('\r\n'), 'vragen.csv');
  await seePreview(page);
  await useDeck(page);
  await press(page, 'Print kaarten');
  const heading = page.getByRole('heading', { name: 'Print kaarten' });
  await expect.poll(() => heading.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.getByText('Alle 3 kaarten.').waitFor();
  const make = async () => {
    await press(page, 'Maak de pdf');
    const { name, bytes } = await takeFile(page, page.getByRole('link', { name: 'Bewaar de pdf' }));
    const { text } = await readPdf(bytes);
    return [name, text.split('K01').length, text.split('K02').length];
  };
  // Once on each side, and in the words at the foot of both sheets.
  const whole = await make();
  expect(whole[0]).toBe('vragen-nl-home-poker-a4.pdf');
  expect(Number(whole[1]) - Number(whole[2])).toBeGreaterThan(0);
  await page.locator('.scenes').getByRole('button', { name: 'Kaarten', exact: true }).click();
  await dealFirst(page);
  await page.locator('.scenes').getByRole('button', { name: 'Oogst', exact: true }).click();
  await page.locator('.foot-bar, .next-acts').getByRole('button', { name: 'Print kaarten' }).first().click();
  await page.getByText('1 kaart', { exact: true }).waitFor();
  await page.getByRole('radio', { name: 'Alle kaarten' }).check();
  expect(await make()).toEqual(whole);
  expect(heard).toEqual([]);
});

test('a file that is mended and opened again keeps the columns and the name that were chosen for it', async () => {
  await openApp(page, 'lang=nl');
  await dropFile(page, sheet(';'), 'noaberpraat.csv');
  await seePreview(page);
  await choosePlace('gebied', 'bewaard, niet op de kaart');
  await dialog().getByLabel('Naam', { exact: true }).fill('Noaber-praat');
  await useDeck(page);
  await openDecks(page);
  await dropFile(page, sheet(';').replace('Wie klaagt', 'Wie moppert'), 'noaberpraat.csv');
  await seePreview(page);
  expect(await dialog().getByLabel('Naam', { exact: true }).inputValue()).toBe('Noaber-praat');
  const place = page.getByLabel('Plek van kolom gebied');
  expect(await place.locator('option:checked').textContent()).toBe('bewaard, niet op de kaart');
  expect(heard).toEqual([]);
});

test('decks stand side by side; what was written on the spot prints with its deck, and a session file opens with it', async () => {
  await openApp(page, 'lang=nl');
  await openDecks(page);
  await page.getByLabel('Kies een bestand').setInputFiles(file);
  await seePreview(page);
  await useDeck(page);
  await dealFirst(page);
  await page.getByRole('tab', { name: 'Stapel' }).click();
  await press(page, 'Schrijf een eigen kaart');
  await page.locator('.own-dialog textarea').first().fill('Wat nemen jullie mee van vandaag?');
  await press(page, 'Leg op tafel');
  await page.locator('[data-code=E01]').waitFor();
  await page.locator('.scenes').getByRole('button', { name: 'Oogst', exact: true }).click();
  await press(page, 'Maak de pdf');
  const paper = await takeFile(page, page.getByRole('link', { name: 'Bewaar de pdf' }));
  expect((await readPdf(paper.bytes)).text).toContain(squeeze('mee van vandaag'));
  await press(page, 'Gesprek');
  const session = await takeFile(
    page,
    page.locator('.conversation-dialog').getByRole('button', { name: 'Bewaar als bestand', exact: true }).last(),
  );
  expect(JSON.parse(session.bytes.toString()).deck).toMatch(/^noaberpraat~/);
  await openDecks(page);
  // The same name with other words in it.
  const changed = Buffer.from(sheet(';').replace('Wie klaagt', 'Wie zwijgt'));
  await page.getByLabel('Kies een bestand').setInputFiles({ ...file, buffer: changed });
  await page.getByRole('button', { name: 'Zet ze ernaast' }).click();
  await dialog().waitFor({ state: 'hidden' });
  expect(await page.locator('.welcome h1').textContent()).toBe('Noaberpraat 2');
  await openDecks(page);
  expect(await page.locator('.deck-list b').allTextContents()).toEqual([
    'Ruimtemakers',
    'Noaberpraat 2',
    'Noaberpraat',
  ]);
  const source = await takeFile(
    page,
    page.getByRole('button', { name: 'Bewaar als bestand: Noaberpraat', exact: true }),
  );
  expect(source.name).toBe('noaberpraat.csv');
  expect(source.bytes.equals(file.buffer)).toBe(true);
  await page.keyboard.press('Escape');
  await press(page, 'Gesprek');
  await page
    .getByLabel('Open een bestand')
    .setInputFiles({ name: session.name, mimeType: 'application/json', buffer: session.bytes });
  await press(page, 'Ga verder waar jullie waren gebleven');
  await page.locator('.scenes').getByRole('button', { name: 'Kaarten', exact: true }).click();
  await page.locator('[data-code=E01]').waitFor();
  expect(await page.evaluate(() => location.hash)).toContain('deck=noaberpraat~');
  expect(heard).toEqual([]);
});

test('what was copied in a spreadsheet is pasted, with the keyboard alone', async () => {
  await openApp(page, 'lang=nl');
  await page.getByRole('button', { name: 'Open eigen kaarten' }).focus();
  await page.keyboard.press('Enter');
  await dialog().waitFor();
  await page.getByText('Plak uit Excel').focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Geplakte rijen').focus();
  await page.keyboard.insertText(sheet('\t'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await seePreview(page);
  await dialog().getByRole('button', { name: 'Gebruik deze kaarten', exact: true }).focus();
  await page.keyboard.press('Enter');
  await dialog().waitFor({ state: 'hidden' });
  expect(await page.locator('.welcome h1').textContent()).toBe('Geplakte kaarten');
  expect(heard).toEqual([]);
});

test('a link to a deck that is not here says its name, and changes nothing', async () => {
  await openApp(page, 'set=own-stelling&seed=7&position=1&deck=noaberpraat~1.0.0~a1b2c3&lang=nl');
  // On a laptop it stands in sight, above what one presses.
  await page.setViewportSize({ width: 1366, height: 641 });
  const told = await page.getByText('‘noaberpraat’').boundingBox();
  const first = await page.getByRole('button', { name: 'Trek de eerste kaart' }).boundingBox();
  expect((told?.y ?? 999) + (told?.height ?? 0)).toBeLessThan(first?.y ?? 0);
  await page.getByRole('button', { name: 'Trek de eerste kaart' }).waitFor();
  expect(heard).toEqual([]);
});

test('a file that holds no cards is a sentence', async () => {
  await openApp(page, 'lang=nl');
  await openDecks(page);
  await page
    .getByLabel('Kies een bestand')
    .setInputFiles({ name: 'leeg.csv', mimeType: 'text/csv', buffer: Buffer.from(' ') });
  await page.getByText('Pas dit eerst aan').waitFor();
  expect(await dialog().getByRole('button', { name: 'Gebruik deze kaarten', exact: true }).count()).toBe(0);
  expect(heard).toEqual([]);
});

test.each([
  ['nl', 1366, 768],
  ['en', 390, 664],
] as const)('axe finds nothing in %s at %i × %i: list, preview, table and room', async (language, width, height) => {
  await page.setViewportSize({ width, height });
  await openApp(page, `lang=${language}`);
  const [open, choose, used, first] =
    language === 'nl'
      ? ['Open eigen kaarten', 'Kies een bestand', 'Gebruik deze kaarten', 'Trek de eerste kaart']
      : ['Open cards of your own', 'Choose a file', 'Use these cards', 'Draw the first card'];
  await press(page, open);
  await dialog().waitFor();
  expect(await findViolations(page, '.deck-dialog')).toEqual([]);
  await page.getByLabel(choose).setInputFiles(file);
  await seePreview(page);
  expect(await findViolations(page, '.deck-dialog')).toEqual([]);
  expect(await dialog().evaluate((it) => it.scrollWidth <= it.clientWidth)).toBe(true);
  await dialog().getByRole('button', { name: used, exact: true }).click();
  await dialog().waitFor({ state: 'hidden' });
  await press(page, first);
  await typeCode(page, 'K01');
  await page.locator('[data-code=K01]').waitFor();
  await settle(page);
  expect(await findViolations(page)).toEqual([]);
  expect(heard).toEqual([]);
});

/** Names as long as people make them, and codes of six signs; nothing stands behind these cards. */
const long = [
  ['code', 'soort', 'titel', 'tekst'],
  ['BUURT7', 'samenwerkingsvaardigheden', 'Vergunningaanvraagprocedurebegeleider', 'Kort.'],
  ['ZORG12', 'zorg', '', 'Wie vraagt, krijgt.'],
];
/** What two things share of the screen, in px. */
const overlap = async (one: Locator, other: Locator): Promise<number> => {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()];
  if (!a || !b) throw new Error('Both must be there to be measured.');
  const shared = (start: number, size: number, from: number, length: number) =>
    Math.max(0, Math.min(start + size, from + length) - Math.max(start, from));
  return shared(a.x, a.width, b.x, b.width) * shared(a.y, a.height, b.y, b.height);
};

/** Words and fields that reach beyond the side of the window, or of the part they are in. */
const findOver = (page: Page, within: string): Promise<readonly string[]> =>
  page.locator(within).evaluate((part) => {
    const edge = Math.min(innerWidth, part.getBoundingClientRect().right) + 1;
    const parts = [...part.querySelectorAll('p, h3, h4, li, span, input, select, button, section')];
    return parts
      .filter(
        (one) => one.checkVisibility() && !one.closest('.unseen, .place') && one.getBoundingClientRect().right > edge,
      )
      .map((one) => `${one.tagName} ${one.textContent}`);
  });

test('on a telephone a kind with a name of many words stands above the opening, and a column’s name is not broken', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page, 'lang=nl');
  await openDecks(page);
  const rows = [
    'soort;titel;tekst;toelichting;plaatje',
    // Many words below make the fence low.
    `Wijkgerichte samenwerkingsafspraken met bewoners en ondernemers;De brug;${'Wie gaat er heen, en wie blijft? '.repeat(8)};Kort.;`,
  ];
  const buffer = Buffer.from(rows.join('\r\n'));
  await page.getByLabel('Kies een bestand').setInputFiles({ ...file, name: 'lang.csv', buffer });
  await seePreview(page);
  for (const width of [390, 360]) {
    await page.setViewportSize({ width, height: 844 });
    await settle(page);
    const lines = await page.locator('.deck-columns th').evaluateAll((names) =>
      names.map((name) => {
        const range = document.createRange();
        range.selectNodeContents(name);
        return range.getClientRects().length;
      }),
    );
    expect([width, [...new Set(lines)]]).toEqual([width, [1]]);
  }
  await useDeck(page);
  await dealFirst(page);
  const family = page.locator('.place .panel .family');
  await family.waitFor();
  for (const width of [390, 360, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await settle(page);
    expect([width, await overlap(family, page.locator('.place .panel .light:not(.spill-down, .spill-aside)'))]).toEqual(
      [width, 0],
    );
  }
});

test('long names and codes keep clear of each other and of the opening; a back that all share tells no family', async () => {
  await openApp(page, 'lang=nl');
  await openDecks(page);
  const buffer = Buffer.from(long.map((row) => row.join(';')).join('\r\n'));
  await page.getByLabel('Kies een bestand').setInputFiles({ ...file, name: 'lang.csv', buffer });
  await seePreview(page);
  const usual = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await findOver(page, '.deck-dialog')).toEqual([]);
  await page.setViewportSize(usual);
  await useDeck(page);
  expect(
    await page.locator('.chooser .set').evaluateAll((sets) => sets.map((set) => set.scrollWidth - set.clientWidth)),
  ).toEqual([0, 0, 0]);
  await dealFirst(page);
  const room = await openProjector(page);
  await typeCode(page, 'buurt7');
  for (const [window, within] of [
    [page, '.place '],
    [room, '.stage '],
  ] as const) {
    const [code, family] = [window.locator(`${within}.panel .code`), window.locator(`${within}.panel .family`)];
    await family.getByText('samenwerkingsvaardigheden').waitFor();
    expect(await overlap(code, family)).toBe(0);
    expect(await overlap(family, window.locator(`${within}.panel .figure`).first())).toBe(0);
  }
  // On a telephone too.
  await room.setViewportSize({ width: 390, height: 844 });
  const upright = (part: string) => room.locator(`.stage .panel ${part}`).first();
  expect(await overlap(upright('.code'), upright('.family'))).toBe(0);
  expect(await overlap(upright('.family'), upright('.figure'))).toBe(0);
  const backs: string[] = [];
  for (const code of ['BUURT7', 'ZORG12']) {
    await typeCode(page, code.toLowerCase());
    await page.locator(`[data-code=${code}]`).waitFor();
    await press(page, 'Draai om');
    await page.locator('.desk .back .wordmark').getByText('Lang').waitFor();
    const back = page.locator('.desk .card.back');
    backs.push(await back.evaluate((card) => getComputedStyle(card).getPropertyValue('--colour')));
  }
  expect(new Set(backs).size).toBe(1);
  // On a phone the back says the same.
  await page.setViewportSize({ width: 390, height: 664 });
  expect(await page.locator('.desk .back .wordmark').isVisible()).toBe(true);
  // What lies under the card is no wider than the screen.
  await page.setViewportSize({ width: 320, height: 664 });
  await page.getByRole('tab', { name: 'Stapel' }).click();
  expect(await findOver(page, 'main')).toEqual([]);
  expect(heard).toEqual([]);
});

test('a choice with much to read keeps its words within the screen, in every stage', async () => {
  await openApp(page, 'lang=nl');
  const much =
    'Een bankje op de stoep mag, als er vrij blijft voor wie met een rolstoel komt, en als de buren het weten. ';
  const row = [
    much.repeat(4),
    `Zeg ja. ${much}`,
    `Vraag eerst door. ${much}`,
    `De buurman ook. ${much}`,
    much,
    much,
    much,
    `Handreiking voor wie op de stoep woont en werkt, ${'hoofdstuk en bijlage, '.repeat(4)}2026`,
  ];
  await dropFile(page, `situatie;A;B;wending;uitleg;antwoord;De wet zegt;bron\n${row.join(';')}`, 'veel.csv');
  await seePreview(page);
  await useDeck(page);
  await dealFirst(page);
  const room = await openProjector(page);
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
  ] as const) {
    await room.setViewportSize({ width, height });
    for (const stage of stages) {
      await room.locator(`[data-stage=${stage}] .trail`).waitFor();
      await settle(room);
      const { foot, lowest } = await room.locator('.moment .ground').evaluate((ground) => {
        const range = document.createRange();
        const bottoms = [...ground.querySelectorAll(':scope > :not(.trail)')].map((part) => {
          range.selectNodeContents(part);
          return range.getBoundingClientRect().bottom;
        });
        return { foot: ground.querySelector('.trail')?.getBoundingClientRect().top ?? 0, lowest: Math.max(...bottoms) };
      });
      expect([stage, Math.round(lowest) <= Math.round(foot)]).toEqual([stage, true]);
      // Where it is from stands with the last questions, and nowhere before.
      expect([stage, await room.locator('.source').count()]).toEqual([stage, stage === stages.at(-1) ? 1 : 0]);
      if (stage !== stages.at(-1)) await page.keyboard.press('ArrowRight');
    }
    for (const _ of stages.slice(1)) await page.keyboard.press('ArrowLeft');
  }
});
