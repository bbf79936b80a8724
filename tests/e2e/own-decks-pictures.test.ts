import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { csv, dealFirst, openDecks, openDecksAtWork, press, seePreview, useFiles } from './deck-dialog.ts';
import { takeFile } from './files.ts';
import { openApp, typeCode } from './page.ts';
import { visitEach } from './visit.ts';

/** Pictures of people's own decks, on the screen and on paper. */

let page: Page;
let heard: readonly string[];
visitEach({ width: 1366, height: 768 }, (visit) => {
  ({ page, heard } = visit);
});

/** A photograph as a phone takes it: it lies on its side, and says where it was made. */
const photo = async () => {
  const background = { r: 180, g: 60, b: 40 };
  const buffer = await sharp({ create: { width: 60, height: 30, channels: 3, background } })
    .withMetadata({ orientation: 6, exif: { IFD0: { Make: 'Geheime straat 1' } } })
    .jpeg()
    .toBuffer();
  return { name: 'plein.jpg', mimeType: 'image/jpeg', buffer };
};

test('a card shows its picture under a title too, and paper has it upright, without what the camera wrote', async () => {
  const given = await photo();
  expect(given.buffer.toString('latin1')).toContain('Geheime straat');
  await openApp(page, 'lang=nl');
  await openDecks(page);
  const rows = [
    'code;titel;tekst;plaatje',
    'P01;Het plein;Wie ontmoet je hier?;plein.jpg',
    'P02;De brug;Waar ga je heen?;',
  ];
  await useFiles(page, [csv('plekken.csv', rows), given]);
  await dealFirst(page);
  await typeCode(page, 'P01');
  const shown = page.locator('.desk [data-code=P01] .pictured img');
  expect(await shown.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalHeight))).toBe(60);
  // Who looks at the same file again, and leaves it, takes no picture from the table.
  await openDecksAtWork(page);
  await page.getByLabel('Kies een bestand').setInputFiles([csv('plekken.csv', rows), given]);
  await seePreview(page);
  await press(page, 'Terug');
  await page.keyboard.press('Escape');
  const opens = await shown.evaluate((img: HTMLImageElement) => {
    const again = new Image();
    again.src = img.src;
    return again.decode().then(
      () => true,
      () => false,
    );
  });
  expect(opens).toBe(true);
  await page.locator('.scenes').getByRole('button', { name: 'Oogst', exact: true }).click();
  await press(page, 'Maak de pdf');
  const { bytes } = await takeFile(page, page.getByRole('link', { name: 'Bewaar de pdf' }));
  const text = bytes.toString('latin1');
  expect(/\/Subtype \/Image[^>]*\/Width 30[^>]*\/Height 60/s.test(text)).toBe(true);
  expect(text).not.toContain('Geheime straat');
  expect(heard).toEqual([]);
});

test('a file that was chosen alone brings no pictures: once, with what to choose instead', async () => {
  await openApp(page, 'lang=nl');
  await openDecks(page);
  const rows = csv('plekken.csv', ['code;titel;plaatje', 'P01;De brug;brug.jpg', 'P02;Het plein;plein één.jpg']);
  await page.getByLabel('Kies een bestand').setInputFiles([rows]);
  await seePreview(page);
  expect(await page.locator('.deck-problems li').allInnerTexts()).toEqual([
    'Deze plaatjes zitten er niet bij: brug.jpg, plein één.jpg. Een los bestand neemt geen plaatjes mee. Ga terug en kies de map waar alles in staat, of een zip.',
  ]);
  await press(page, 'Terug');
  await page.getByLabel('Kies een bestand').setInputFiles([csv('een.csv', ['titel;plaatje', 'De brug;brug.jpg'])]);
  await seePreview(page);
  expect(await page.locator('.deck-problems li').allInnerTexts()).toEqual([
    'Dit plaatje zit er niet bij: brug.jpg. Een los bestand neemt geen plaatjes mee. Ga terug en kies de map waar alles in staat, of een zip.',
  ]);
  // Of several that came together it is the one that lacks.
  await press(page, 'Terug');
  await page.getByLabel('Kies een bestand').setInputFiles([rows, await photo()]);
  await seePreview(page);
  expect((await page.locator('.deck-problems li').allInnerTexts())[0]).toContain('brug.jpg zit er niet bij.');
  expect(heard).toEqual([]);
});

test('a drawing stands on its card, and paper has it as sharp as it prints', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path fill="#0b4a6f" d="M0 0h40v20H0z"/></svg>';
  const drawing = { name: 'brug.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) };
  await openApp(page, 'lang=nl');
  await openDecks(page);
  await useFiles(page, [csv('plekken.csv', ['code;titel;plaatje', 'P01;De brug;brug.svg', 'P02;Het plein;']), drawing]);
  await dealFirst(page);
  await typeCode(page, 'P01');
  const shown = page.locator('.desk [data-code=P01] img');
  expect(await shown.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBe(40);
  await page.locator('.scenes').getByRole('button', { name: 'Oogst', exact: true }).click();
  await press(page, 'Maak de pdf');
  const { bytes } = await takeFile(page, page.getByRole('link', { name: 'Bewaar de pdf' }));
  expect(/\/Subtype \/Image[^>]*\/Width 1600[^>]*\/Height 800/s.test(bytes.toString('latin1'))).toBe(true);
  expect(heard).toEqual([]);
});

test('a house’s colours and logo are on the back that all cards share, on the screen and on paper', async () => {
  const tokens = {
    deck: { color: { 'accent-1': { $type: 'color', $value: '#8a1c1c' } } },
    $extensions: { 'nl.ruimtemakers': { logo: 'logo.svg', logoAlt: 'Gemeente Voorbeeld' } },
  };
  const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><path d="M0 0h20v10H0z"/></svg>';
  await openApp(page, 'lang=nl');
  await openDecks(page);
  await useFiles(page, [
    csv('praat.csv', ['tekst', 'Wie helpt er?']),
    { name: 'stijl.tokens.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(tokens)) },
    { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(logo) },
  ]);
  await dealFirst(page);
  await press(page, 'Draai om');
  const shown = page.locator('.desk .back').getByAltText('Gemeente Voorbeeld');
  expect(await shown.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBe(20);
  const back = page.locator('.desk .card.back');
  expect(await back.evaluate((card) => getComputedStyle(card).getPropertyValue('--colour'))).toBe('#8A1C1C');
  await page.locator('.scenes').getByRole('button', { name: 'Oogst', exact: true }).click();
  await press(page, 'Maak de pdf');
  const { bytes } = await takeFile(page, page.getByRole('link', { name: 'Bewaar de pdf' }));
  expect(/\/Subtype \/Image[^>]*\/Width 1600[^>]*\/Height 800/s.test(bytes.toString('latin1'))).toBe(true);
  expect(heard).toEqual([]);
});
