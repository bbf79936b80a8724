import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readPdf, squeeze, takeFile } from './files.ts';
import { openApp } from './page.ts';
import { visitEach } from './visit.ts';

/** Paper of what lay on the table, and the harvest’s own files, in the app as it is. */

let page: Page;
let heard: readonly string[];
visitEach({ width: 1440, height: 900 }, (visit) => {
  ({ page, heard } = visit);
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const goTo = (part: string) => page.locator('.scenes').getByRole('button', { name: part, exact: true }).click();

test('the cards that lay on the table become paper: to cut for both ways a printer turns, and large', async () => {
  await openApp(page, 'set=tip&seed=7&position=3&lang=nl');
  const log = page.getByRole('region', { name: 'Al besproken' }).locator('b');
  const codes = await log.allTextContents();
  await goTo('Oogst');
  await page.getByText('3 kaarten', { exact: true }).waitFor();
  const make = async (choice: string) => {
    await page.getByRole('radio', { name: choice }).check();
    await press('Maak de pdf');
    const { name, bytes } = await takeFile(page, page.getByRole('link', { name: 'Bewaar de pdf' }));
    const { text, ...told } = await readPdf(bytes);
    expect(codes.filter((code) => !text.includes(code))).toEqual([]);
    return { name, ...told, bytes };
  };
  const long = await make('Over de lange zijde');
  const short = await make('Over de korte zijde');
  const large = await make('Grote kaarten');
  expect([long, short, large].map(({ bytes: _, ...told }) => told)).toEqual([
    { name: expect.stringMatching(/^ruimtemakers-nl-home-poker-a4-T[T\d_-]+\.pdf$/), pages: 2, sizes: ['595×842'] },
    {
      name: expect.stringMatching(/^ruimtemakers-nl-home-poker-a4-short-edge-T[T\d_-]+\.pdf$/),
      pages: 2,
      sizes: ['595×842'],
    },
    // Both sides of a cover, of the family’s own sheet, and of three cards.
    { name: expect.stringMatching(/^ruimtemakers-nl-large-a5-T[T\d_-]+\.pdf$/), pages: 10, sizes: ['420×595'] },
  ]);
  expect(long.bytes.equals(short.bytes)).toBe(false);
  expect(await page.locator('.print-used [role=alert]').textContent()).toBe('');
  expect(heard).toEqual([]);
});

test('without a board there is no picture, and it says why', async () => {
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  await goTo('Oogst');
  const picture = page.getByRole('button', { name: 'Plaatje', exact: true });
  expect(await picture.getAttribute('aria-disabled')).toBe('true');
  await page.getByText('Het plaatje toont de uitkomst van de spiegel.').waitFor();
  await goTo('Spiegel');
  await press('Tel handen');
  await page.locator('.counter-garden input').first().fill('5');
  await goTo('Oogst');
  expect(await picture.getAttribute('aria-disabled')).toBeNull();
  expect((await takeFile(page, picture)).name).toMatch(/\.png$/);
});

test('what was said keeps its name when its plan is closed and its card is no longer on the table', async () => {
  await openApp(page, 'set=all&seed=7&position=1&lang=nl');
  const code = (await page.locator('[data-code]').getAttribute('data-code')) ?? '';
  const title = (await page.title()).replace(/ · .*/, '');
  await page.getByRole('tab', { name: 'Oogst' }).click();
  await page
    .getByRole('group', { name: /^Oogst bij/ })
    .getByLabel('Regel 1')
    .fill('Bij de kaart.');
  await goTo('Programma');
  await press('Begin met dit programma');
  await page.getByRole('group', { name: 'Oogst bij Welkom en beginrondje' }).getByLabel('Regel 1').fill('Bij de stap.');
  await press('Stap even uit het programma');
  await press('Kies een andere werkvorm');
  await goTo('Kaarten');
  await press('Kies welke kaarten meedoen');
  await page.getByLabel('Zelf gekozen kaarten').fill('D01');
  await press('Begin opnieuw met deze kaarten');
  await page.locator('[data-code="D01"]').waitFor();
  await goTo('Oogst');
  const { bytes } = await takeFile(page, page.getByRole('button', { name: 'Tekst (Markdown)' }));
  const text = bytes.toString();
  expect(title).toMatch(new RegExp(`^${code} .`));
  expect(text).toContain(`### ${title}\n\n- Bij de kaart.`);
  expect(text).toContain('### Welkom en beginrondje\n\n- Bij de stap.');
});

test('a file that cannot be made is told in a sentence, and another try makes it', async () => {
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  await goTo('Oogst');
  await page.getByLabel('Regel 1', { exact: true }).fill('Ik bel maandag.');
  await page.context().route('**/*.woff', (route) => route.abort());
  await press('Om te printen (pdf)');
  await page.getByText('Het bestand is niet gemaakt.').waitFor();
  await page.context().unroute('**/*.woff');
  const { bytes } = await takeFile(page, page.getByRole('button', { name: 'Om te printen (pdf)' }));
  expect((await readPdf(bytes)).text).toContain('Ikbelmaandag.');
  expect(await page.getByText('Het bestand is niet gemaakt.').count()).toBe(0);
});

test.each([
  [
    'a link to a meeting',
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NjM4YzQ0ZjYtZjU0Yi00ZGE5LWJkMjItZjQ2NzU4YTcxMmVk%40thread.v2/0?context=%7b%22Tid%22%3a%2272f988bf-86f1-41af-91ab-2d7cd011db47%22%2c%22Oid%22%3a%22550fae72-d251-43ec-868c-373732c2704f%22%7d',
  ],
  ['a number without end', '7'.repeat(200)],
])('a note with %s, which no line holds, keeps all its words on paper', async (_, long) => {
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  await goTo('Oogst');
  await page.getByLabel('Regel 1', { exact: true }).fill(`Zie ${long} voor alles.`);
  const { bytes } = await takeFile(page, page.getByRole('button', { name: 'Om te printen (pdf)' }));
  const { text, pages } = await readPdf(bytes);
  expect(text).toContain(squeeze(`Zie ${long} voor alles.`));
  expect(pages).toBe(1);
  expect(heard).toEqual([]);
});

test('of a note of many thousand characters every word is on paper, in its order', async () => {
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  await goTo('Oogst');
  const words = Array.from({ length: 800 }, (_, i) => `woord${1000 + i}`);
  await page.getByLabel('Regel 1', { exact: true }).fill(words.join(' '));
  const { bytes } = await takeFile(page, page.getByRole('button', { name: 'Om te printen (pdf)' }));
  const { text } = await readPdf(bytes);
  expect(text.match(/woord\d{4}/g)).toEqual(words);
  expect(heard).toEqual([]);
});

test('a storage that is full for the workshop, and a full database, are told beside the harvest; what is typed stays', async () => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (name, text) {
      if (name.endsWith('workshop')) throw new DOMException('', 'QuotaExceededError');
      setItem.call(this, name, text);
    };
  });
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  await goTo('Oogst');
  await page.getByLabel('Regel 1', { exact: true }).fill('Ik bel maandag.');
  await page
    .getByText('Deze browser kan niets meer bewaren. De kaarten staan nog in het adres van deze pagina')
    .waitFor();
  expect(await page.getByLabel('Regel 1', { exact: true }).inputValue()).toBe('Ik bel maandag.');
});
