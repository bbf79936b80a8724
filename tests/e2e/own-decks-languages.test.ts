import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { csv, dealFirst, dialogOf, openDecks, press, seePreview, useFiles } from './deck-dialog.ts';
import { takeFile } from './files.ts';
import { openApp } from './page.ts';
import { visitEach } from './visit.ts';

/** Decks in other languages than the app's. */

let page: Page;
let heard: readonly string[];
visitEach({ width: 1366, height: 768 }, (visit) => {
  ({ page, heard } = visit);
});

test('words of a German deck are broken on paper; the patterns for that are fetched when it is printed', async () => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url().replace(/^.*\//, '')));
  await openApp(page, 'lang=nl');
  await openDecks(page);
  await useFiles(page, [
    csv('karten.csv', ['Frage', 'Wer ist in der Nachbarschaft für dich da?', 'Was ist das Wichtigste für uns?']),
  ]);
  await dealFirst(page);
  expect(asked.filter((name) => name.startsWith('de-'))).toEqual([]);
  await page.locator('.scenes').getByRole('button', { name: 'Oogst', exact: true }).click();
  await press(page, 'Maak de pdf');
  await takeFile(page, page.getByRole('link', { name: 'Bewaar de pdf' }));
  expect(asked.filter((name) => name.startsWith('de-')).length).toBeGreaterThan(0);
  expect(heard).toEqual([]);
});

test('a file for each language, chosen together, is one deck that the app shows in its own', async () => {
  await openApp(page, 'lang=en');
  await page.getByRole('button', { name: 'Open cards of your own', exact: true }).last().click();
  await page
    .getByLabel('Choose a file')
    .setInputFiles([
      csv('kaarten.nl.csv', ['code;vraag', 'V1;Wie is er?', 'V2;Wat kost het?']),
      csv('kaarten.en.csv', ['code;question', 'V2;What does it cost?', 'V1;Who is here?']),
    ]);
  await seePreview(page);
  const says = await dialogOf(page).locator('.deck-problems').allInnerTexts();
  expect(says.join(' ')).toContain('together as one deck, in the languages nl, en');
  expect(await dialogOf(page).locator('.deck-samples h1').allInnerTexts()).toEqual([
    'Who is here?',
    'What does it cost?',
  ]);
  expect(heard).toEqual([]);
});
