import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { csv, dealFirst, openDecks, press, useFiles } from './deck-dialog.ts';
import { takeFile } from './files.ts';
import { watchPage } from './host.ts';
import { connect, openApp, openPage, typeCode } from './page.ts';

/** Pictures of people's own decks, on the screen and on paper. */

let browser: Browser;
let page: Page;
let heard: readonly string[];
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openPage(browser, { viewport: { width: 1366, height: 768 } });
  heard = await watchPage(page, 'http://127.0.0.1');
  return () => page.context().close();
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
  await page.locator('.scenes').getByRole('button', { name: 'Oogst', exact: true }).click();
  await press(page, 'Maak de pdf');
  const { bytes } = await takeFile(page, page.getByRole('link', { name: 'Bewaar de pdf' }));
  const text = bytes.toString('latin1');
  expect(/\/Subtype \/Image[^>]*\/Width 30[^>]*\/Height 60/s.test(text)).toBe(true);
  expect(text).not.toContain('Geheime straat');
  expect(heard).toEqual([]);
});
