import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { looks } from '../../web/state/screen.ts';
import { findPale } from './contrast.ts';
import { csv, dealFirst, openDecks, useFiles } from './deck-dialog.ts';
import { openApp, openProjector, pressDrawer, settle, typeCode } from './page.ts';
import { visitEach } from './visit.ts';

/** Cards of people's own on the room's screen, with the counter in its corner. */

let page: Page;
visitEach({ width: 1366, height: 768 }, (visit) => {
  ({ page } = visit);
});

/** A wall, a projector of 4:3, and a screen that stands upright. */
const screens = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1080, height: 1920 },
];

const paint = async (name: string, width: number, height: number) => ({
  name,
  mimeType: 'image/png',
  buffer: await sharp({ create: { width, height, channels: 3, background: '#7f8a99' } })
    .png()
    .toBuffer(),
});

const story =
  'De bewoners vragen of de verkeersveiligheidsmaatregelen nog even wachten, want de buurt maakt eerst zelf een plan. ';

/** Words that are cut off by the screen, or stand in the counter. */
const findCrossed = (room: Page): Promise<readonly string[]> =>
  room.evaluate(() => {
    const counter = document.querySelector('.projector-counter')?.getBoundingClientRect() ?? new DOMRect();
    return [...document.querySelectorAll('.stage :is(h1, h2, p, li):not(.unseen)')].flatMap((words) => {
      const range = document.createRange();
      range.selectNodeContents(words);
      const isWrong = [...range.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          bottom > innerHeight ||
          right > innerWidth ||
          (right > counter.left && left < counter.right && bottom > counter.top && top < counter.bottom),
      );
      return isWrong ? [words.textContent] : [];
    });
  });

test('beside, under and without a picture all words are whole and are seen, the counter too', async () => {
  await openApp(page, 'lang=nl');
  await openDecks(page);
  const rows = [
    'code;titel;tekst;plaatje',
    'P01;Het plein;Wie ontmoet je hier?;wide.png',
    `P02;De brug;${story.repeat(3)};high.png`,
    'P03;;;wide.png',
    'P04;Het park;;high.png',
    `P05;De sluis;${story.repeat(5)};wide.png`,
  ];
  await useFiles(page, [
    csv('plekken.csv', rows),
    await paint('wide.png', 600, 250),
    await paint('high.png', 250, 600),
  ]);
  await dealFirst(page);
  const room = await openProjector(page);
  const faults: string[] = [];
  for (const [i, screen] of screens.entries()) {
    await pressDrawer(page, 'room-drawer');
    await page
      .locator('.room-panel select')
      .first()
      .selectOption(looks[i] ?? 'light');
    await pressDrawer(page, 'room-drawer');
    await room.setViewportSize(screen);
    for (const code of ['P01', 'P02', 'P03', 'P04', 'P05']) {
      await typeCode(page, code);
      await room.locator(`.projector.${looks[i]} [data-code=${code}] img`).waitFor();
      await settle(room);
      const found = [...(await findCrossed(room)), ...(await findPale(room))];
      faults.push(...found.map((fault) => `${screen.width} × ${screen.height}, ${code}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});

test('where a picture did not come along the card has its opening, and all its words are seen', async () => {
  await openApp(page, 'lang=nl');
  await openDecks(page);
  const rows = ['code;titel;tekst;plaatje', 'P01;Het plein;Wie ontmoet je hier?;plein.png', 'P02;;;brug.png'];
  await useFiles(page, [csv('plekken.csv', rows)]);
  await dealFirst(page);
  const room = await openProjector(page);
  const faults: string[] = [];
  for (const code of ['P01', 'P02']) {
    await typeCode(page, code);
    for (const screen of screens) {
      await room.setViewportSize(screen);
      await room.locator(`[data-code=${code}] .scene`).waitFor();
      await settle(room);
      const found = [...(await findCrossed(room)), ...(await findPale(room))];
      faults.push(...found.map((fault) => `${screen.width} × ${screen.height}, ${code}: ${fault}`));
    }
    await settle(page);
    faults.push(...(await findPale(page, '.place')).map((fault) => `table, ${code}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

test('a long title, and a kind with a long name, keep out of the counter on both sides of the last card', async () => {
  await openApp(page, 'lang=nl');
  await openDecks(page);
  const rows = [
    'soort;titel;tekst;toelichting',
    'Wijkgerichte samenwerkingsafspraken met bewoners en ondernemers;Aansprakelijkheidswaardevaststellingsveranderingen;Wat is dat?;Hottentottententententoonstelling',
  ];
  await useFiles(page, [csv('lang.csv', rows)]);
  await dealFirst(page);
  const room = await openProjector(page);
  const faults: string[] = [];
  for (const side of ['front', 'back'] as const) {
    await room.locator(`.stage .card.${side}`).waitFor();
    for (const screen of [...screens, { width: 390, height: 844 }]) {
      await room.setViewportSize(screen);
      await settle(room);
      const found = await findCrossed(room);
      faults.push(...found.map((fault) => `${screen.width} × ${screen.height}, ${side}: ${fault}`));
    }
    await page.keyboard.press('Space');
  }
  expect(faults).toEqual([]);
});
