import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../cards/schema.ts';
import { findViolations } from './axe.ts';
import { connect, settle } from './page.ts';
import { findNarrowFaults, type Kept, openView, roomSizes, walkRoom } from './pages/look.ts';
import { servePage } from './pages/serve.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof servePage>>;
beforeAll(async () => {
  browser = await connect();
  site = await servePage();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const open = (address: string, kept?: Kept, viewport?: { readonly width: number; readonly height: number }) =>
  openView(browser, site.url, address, kept, viewport && { viewport });
const keep = (...lines: readonly (readonly [about: string, text: string])[]): Kept => ({
  harvest: JSON.stringify({ entries: lines.map(([about, text], line) => ({ about, line, text, at: line + 1 })) }),
});

test('a line is kept as it is typed, survives a reload, and another field opens under two full ones', async () => {
  const page = await open('view=plan&lang=nl', {
    run: '{"wish":{"format":"slot","minutes":120,"people":24,"middle":"mirror"},"at":2,"done":[],"left":false}',
  });
  const field = page.getByRole('group', { name: 'Oogst bij Spiegel' });
  await field.getByLabel('Regel 2').pressSequentially('We kennen het dorp.');
  await field.getByLabel('Regel 1').pressSequentially('Zien wat er al is.');
  expect(await field.getByRole('textbox').count()).toBe(3);
  await page.reload();
  expect(await field.getByLabel('Regel 1').inputValue()).toBe('Zien wat er al is.');
  expect(await field.getByLabel('Regel 2').inputValue()).toBe('We kennen het dorp.');
  await page.context().close();
});

test('what looks like a name is told politely while typing, and is kept all the same', async () => {
  const page = await open('view=harvest&lang=nl');
  const line = page.getByLabel('Regel 1');
  const hint = page.locator('.harvest-end .harvest-hint').first();
  expect(await hint.getAttribute('role')).toBe('status');
  await line.pressSequentially('Ik bel Piet van der');
  expect(await hint.textContent()).toBe('');
  await line.pressSequentially(' Berg.');
  expect(await hint.textContent()).toBe(
    '“Piet van der Berg” lijkt op een naam. Schrijf liever ‘een collega’ of ‘een bewoner’: we noemen niemand.',
  );
  expect(await line.inputValue()).toBe('Ik bel Piet van der Berg.');
  await line.fill('Ik bel een bewoner.');
  expect(await hint.textContent()).toBe('');
  await page.context().close();
});

test('the budget is told as it runs out, and what goes over it is told and kept', async () => {
  const page = await open('view=harvest&lang=nl');
  const [line, left] = [page.getByLabel('Regel 1'), page.locator('.harvest-left').first()];
  await line.fill('a'.repeat(199));
  expect(await left.textContent()).toBe('');
  await line.fill('a'.repeat(240));
  expect(await left.textContent()).toBe('nog 40 tekens');
  await line.fill('a'.repeat(300));
  expect(await left.textContent()).toBe('20 tekens te lang');
  await page.getByText('Dit is lang voor op de muur.').waitFor();
  await page.reload();
  expect(await page.getByLabel('Regel 1').inputValue()).toBe('a'.repeat(300));
  await page.context().close();
});

test('a line is changed, taken away and put back, by keyboard', async () => {
  const page = await open(
    'view=harvest&lang=nl',
    keep(['D05', 'We nemen het stuur over.'], ['D05', 'Wachten kan ook.']),
  );
  const first = page.getByLabel('D05 Tussen buren, regel 1');
  await first.fill('');
  await first.pressSequentially('We laten het stuur los.');
  expect(await first.inputValue()).toBe('We laten het stuur los.');
  await page.getByRole('button', { name: 'Haal weg: Wachten kan ook.' }).press('Enter');
  expect(await page.getByRole('button', { name: /^Haal weg/ }).count()).toBe(1);
  // The way back has the focus.
  await page.keyboard.press('Enter');
  expect(await page.getByLabel('D05 Tussen buren, regel 2').inputValue()).toBe('Wachten kan ook.');
  await page.context().close();
});

test('each way to take it home says which', async () => {
  const page = await open('view=harvest&lang=nl');
  const titles: string[] = [];
  for (const name of ['Om te printen (PDF)', 'Tekst (Markdown)', 'Tabel (CSV)', 'Plaatje']) {
    await page.getByRole('button', { name }).click();
    titles.push(await page.title());
  }
  expect(titles).toEqual(['save pdf', 'save markdown', 'save csv', 'save picture']);
  await page.context().close();
});

test('the room sees no line unless the facilitator shows them', async () => {
  const kept = keep(['end', 'Ik bel maandag.'], ['D05', 'We nemen het stuur over.']);
  const hidden = await open('view=harvest&room&lang=nl', kept);
  expect(await hidden.locator('.projector').innerText()).toBe(
    'Oogst\n\nWat ga je deze week doen?\n\n2 regels opgeschreven',
  );
  const shown = await open('view=harvest&room&shown&lang=nl', kept);
  expect(await shown.locator('.projector li').allInnerTexts()).toEqual(['Ik bel maandag.']);
  await hidden.context().close();
  await shown.context().close();
});

const sentence = 'Ik vraag volgende week aan de bewonersgroep wat zij zelf al doen, en wat ik daarvoor moet laten. ';
const full = keep(
  ['D05', 'Mevrouw Jansen zei het al.'],
  ['slot-mirror', sentence.repeat(4)],
  ['end', sentence.repeat(3).slice(0, 280).trim()],
  ['end', `Bel ${'wethouder'.repeat(12)}`],
  ...Array.from({ length: 9 }, (_, i) => ['end', `${i} ${sentence.slice(0, 36).trim()}`] as const),
);

describe.each(languages)('in %s', (language) => {
  test.each([
    ['an empty harvest', {}],
    ['a full harvest', full],
  ] as const)('%s: axe finds nothing, and it fits a narrow screen', async (_, kept) => {
    const page = await open(`view=harvest&shown&lang=${language}`, kept);
    expect(await findViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await settle(page);
    expect(await findNarrowFaults(page)).toEqual([]);
    await page.context().close();
  });

  test.each(['light', 'dark', 'contrast'])('axe finds nothing in the room, %s', async (look) => {
    for (const shown of ['', '&shown']) {
      const page = await open(`view=harvest&room${shown}&look=${look}&lang=${language}`, full);
      expect(await findViolations(page)).toEqual([]);
      await page.context().close();
    }
  });

  test.each(roomSizes)('the harvest reads from the back of the room at $width × $height', async (size) => {
    for (const shown of ['', '&shown']) {
      const page = await open(`view=harvest&room${shown}&lang=${language}`, full, size);
      expect((await walkRoom(page, shown ? 3 : 1)).faults).toEqual([]);
      await page.context().close();
    }
  });
});
