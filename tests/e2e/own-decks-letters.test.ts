import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  csv,
  dealFirst,
  dialogOf,
  type GivenFile,
  openDecks,
  openDecksAtWork,
  press,
  seePreview,
  useDeck,
  useFiles,
} from './deck-dialog.ts';
import { takeFile } from './files.ts';
import { openApp } from './page.ts';
import { visitEach } from './visit.ts';

/** The letters of a house on its own cards, from bytes that are in this browser. */

let page: Page;
let heard: readonly string[];
visitEach({ width: 1366, height: 768 }, (visit) => {
  ({ page, heard } = visit);
});

const files = createRequire(import.meta.url).resolve('@fontsource/bricolage-grotesque/package.json');
const font = async (name: string): Promise<GivenFile> => ({
  name,
  mimeType: 'font/woff',
  buffer: await readFile(files.replace('package.json', 'files/bricolage-grotesque-latin-700-normal.woff')),
});
const style = (fontFiles: Readonly<Record<string, string>>): GivenFile => ({
  name: 'stijl.tokens.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ $extensions: { 'nl.ruimtemakers': { fontFiles } } })),
});
const cards = csv('huis.csv', ['titel;tekst;uitleg;waarom', 'Het huis;Wie woont hier?;Kijk rond.;Daarom.']);

/** What the words of the card on the table are set in, and whether that face is here. */
const setIn = (selector: string) =>
  page
    .locator(`.desk .card ${selector}`)
    .first()
    .evaluate((element) => {
      const { fontFamily } = getComputedStyle(element);
      const [first = ''] = fontFamily.split(',');
      const mine = [...document.fonts].filter(({ family }) => family.replaceAll('"', '') === first.replaceAll('"', ''));
      return { isHouse: /^"?house-\d+-/.test(first), isLoaded: mine.some(({ status }) => status === 'loaded') };
    });
/** The objects of a PDF that are packed in streams. */
const readPacked = (bytes: Buffer): string =>
  [...bytes.toString('latin1').matchAll(/\/Type \/ObjStm[^>]*>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .map(([, packed = '']) => inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'))
    .join('\n');
const houses = () => page.evaluate(() => [...document.fonts].filter(({ family }) => /house-/.test(family)).length);

test('cards are set in the letters of their house, after a reload too, and those of the game in ours', async () => {
  await openApp(page, 'lang=nl');
  await openDecks(page);
  await useFiles(page, [cards, style({ body: 'huis.woff', title: 'huis.woff' }), await font('huis.woff')]);
  await dealFirst(page);
  expect(await setIn('h1')).toEqual({ isHouse: true, isLoaded: true });
  expect(await setIn('p')).toEqual({ isHouse: true, isLoaded: true });
  // The words around the cards stay in ours.
  expect(await page.locator('.desk').evaluate((desk) => getComputedStyle(desk).fontFamily)).not.toContain('house-');
  await page.reload();
  await page.locator('.desk .card').waitFor();
  expect(await setIn('h1')).toEqual({ isHouse: true, isLoaded: true });
  await page.locator('.scenes').getByRole('button', { name: 'Oogst', exact: true }).click();
  await press(page, 'Maak de pdf');
  const { bytes } = await takeFile(page, page.getByRole('link', { name: 'Bewaar de pdf' }));
  const names = [...readPacked(bytes).matchAll(/\/FontName \/(?:[A-Z]{6}\+)?(\w+)/g)].map(([, name]) => name);
  expect([...new Set(names)]).toEqual(['BricolageGrotesque']);
  await openDecksAtWork(page);
  await press(page, 'Gebruik deze kaarten: Ruimtemakers');
  await dealFirst(page);
  expect(await setIn('h1')).toMatchObject({ isHouse: false });
  expect(heard).toEqual([]);
});

test('a typeface that is missing, or that no browser reads, is told, and our letters stand there', async () => {
  await openApp(page, 'lang=nl');
  await openDecks(page);
  const broken = { name: 'stuk.woff', mimeType: 'font/woff', buffer: Buffer.from('wOFF no font at all') };
  await page
    .getByLabel('Kies een bestand')
    .setInputFiles([cards, style({ body: 'stuk.woff', title: 'weg.woff' }), broken]);
  await seePreview(page);
  const says = await dialogOf(page).locator('.deck-problems').allInnerTexts();
  expect(says.join(' ')).toContain('Het lettertype ‘weg.woff’ zit er niet bij');
  expect(says.join(' ')).toContain('Het lettertype ‘stuk.woff’ kunnen we niet lezen');
  expect(await houses()).toBe(0);
  await useDeck(page);
  await dealFirst(page);
  expect(await setIn('h1')).toMatchObject({ isHouse: false });
  expect(heard).toEqual([]);
});

test('letters of a deck that was only looked at leave the page with it', async () => {
  await openApp(page, 'lang=nl');
  await openDecks(page);
  await page
    .getByLabel('Kies een bestand')
    .setInputFiles([cards, style({ body: 'huis.woff' }), await font('huis.woff')]);
  await seePreview(page);
  expect(await houses()).toBe(1);
  await press(page, 'Terug');
  await expect.poll(houses).toBe(0);
});
