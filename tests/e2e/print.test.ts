import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { deck } from '../../cards/game/deck.ts';
import { type Language, languages } from '../../cards/languages.ts';
import type { Card } from '../../cards/schema.ts';
import { printCommand } from '../../generator/commands/print.ts';
import { type LaidDeck, pickCards } from '../../generator/edition/deck.ts';
import { paintUsed } from '../../generator/edition/used.ts';
import { readPrintWish } from '../../generator/wish/print-wish.ts';
import { writeHome } from '../../generator/write/home.ts';
import { type Job, openJob } from '../../generator/write/job.ts';
import { writeLarge } from '../../generator/write/large.ts';
import { layFitting } from '../../generator/write/lay.ts';
import type { PrintWish } from '../../web/print/order.ts';
import type { PrintSetting } from '../../web/print/print.ts';
import { makeOwnCard } from '../../web/workshop/own/own.ts';
import { ownFamilies } from '../../web/workshop/own/own-fields.ts';
import { fullDraft } from '../web/workshop/drafts.ts';
import { findViolations } from './axe.ts';
import type { Host } from './host.ts';
import { connect, openPage } from './page.ts';
import { servePrintPage } from './print-page/serve.ts';

type Wish = Omit<PrintWish, 'own'> & { readonly own?: readonly Card[] };
/** What the page of this test gives beside its view. */
interface TestWindow {
  readonly loadPrint: () => Promise<typeof import('../../web/print/print.ts')>;
}

let folder: string;
let site: Host;
let browser: Browser;
let job: Job;

/** Printing stands on a page of its own here, built as the app is. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruimtemakers-print-'));
  site = await servePrintPage(folder);
  browser = await connect();
  job = { ...openJob(deck, folder, undefined), compress: false };
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true });
});

test('no schema and no Zod come along with printing', async () => {
  const assets = join(folder, 'site', 'assets');
  const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  expect(scripts.filter((name) => name.startsWith('print-worker'))).toHaveLength(1);
  for (const name of scripts)
    expect(await readFile(join(assets, name), 'utf8')).not.toMatch(/ZodError|_zod|strictObject/);
});

const openPrint = async (address = '', options = {}): Promise<Page> => {
  const page = await openPage(browser, options);
  await page.goto(`${site.address}#${address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};

/** Asks the page itself for a file; gives its name, its bytes and all that was told on the way. */
const printThere = async (page: Page, wish: Wish, setting: Omit<PrintSetting, 'signal'> = { compress: false }) => {
  const { bytes, ...told } = await page.evaluate(
    async ({ wish, setting }) => {
      const shares: number[] = [];
      const { printCards } = await (window as unknown as TestWindow).loadPrint();
      const { bytes, ...told } = await printCards(wish, (share) => shares.push(share), setting);
      const file = new FileReader();
      const read = new Promise((done) => file.addEventListener('load', done));
      file.readAsDataURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
      await read;
      return { ...told, shares, bytes: String(file.result).split(',')[1] ?? '' };
    },
    { wish, setting },
  );
  return { ...told, bytes: Buffer.from(bytes, 'base64') };
};

/** The options of `print` as they are when only these are typed. */
const typed = ({ codes, language, edition, backs }: Wish) =>
  ({
    paper: 'a4',
    order: 'row',
    startSlot: '1',
    copies: '1',
    ink: 'full',
    icc: 'fogra39-coated',
    marks: true,
    edition,
    backs,
    lang: language,
    only: codes.join(','),
  }) as const;

/** Prints with the command; gives the name of its file and the bytes in it. */
const printByCommand = async (wish: Wish) => {
  const said = await printCommand(job, { ...typed(wish), json: true });
  const { files } = JSON.parse(said) as { files: readonly [string] };
  return { name: basename(files[0]), bytes: await readFile(files[0]) };
};

/** The steps of the command behind its checks, which look at the whole deck each time. */
const printBySteps = async (wish: Wish) => {
  const read = readPrintWish(typed(wish), deck, () => deck.cards);
  if (read.edition === 'press') throw new Error('A session is not printed on a press.');
  const file =
    read.edition === 'home'
      ? await writeHome(job, pickCards(await lay(wish.language), read.codes), read.home, read.name)
      : await writeLarge(job, read);
  return { name: basename(file), bytes: await readFile(file) };
};

/** The whole deck laid out, once a language. */
const laid = new Map<Language, Promise<LaidDeck>>();
const lay = (language: Language): Promise<LaidDeck> => {
  const found = laid.get(language) ?? layFitting(job, language);
  laid.set(language, found);
  return found;
};

/** The first place where two files differ, with what stands there: a file of a MB says nothing by itself. */
const compare = (one: Buffer, other: Buffer): string => {
  if (one.equals(other)) return 'the same bytes';
  const at = one.findIndex((byte, i) => byte !== other[i]);
  const show = (bytes: Buffer) => JSON.stringify(bytes.subarray(Math.max(0, at - 40), at + 40).toString('latin1'));
  return `from byte ${at}: ${show(one)} and ${show(other)}`;
};

const codes = deck.cards.map(({ code }) => code);
const picks = fc.sample(fc.shuffledSubarray(codes, { minLength: 1, maxLength: 24 }), {
  numRuns: inject('whole') ? 20 : 6,
  seed: 6,
});
const some: Wish = { codes: ['D04', 'V01', 'S02'], language: 'nl', edition: 'home', backs: 'long-edge' };
const ways = [
  { edition: 'home', backs: 'long-edge' },
  { edition: 'home', backs: 'short-edge' },
  { edition: 'large', backs: 'long-edge' },
] as const;

describe.each(languages)('random picks in %s are the same bytes as the command’s', (language) => {
  let page: Page;
  beforeAll(async () => {
    page = await openPrint(`lang=${language}`);
  });
  afterAll(() => page.context().close());

  test.each(picks.map((codes, i) => ({ codes, ...(ways[i % 3] ?? ways[0]) })))(
    '$edition, $backs: $codes',
    async (pick) => {
      const wish = { ...pick, language };
      const [here, there] = [await printBySteps(wish), await printThere(page, wish)];
      expect(compare(here.bytes, there.bytes)).toBe('the same bytes');
      expect(there.name).toBe(here.name);
      expect(there.cards).toBe(pick.codes.length);
    },
  );
});

test.each(ways)('the command itself makes the same bytes: $edition, $backs', async (way) => {
  const wish = { ...some, ...way };
  const page = await openPrint();
  const [here, there] = [await printByCommand(wish), await printThere(page, wish)];
  expect(compare(here.bytes, there.bytes)).toBe('the same bytes');
  expect(there.name).toBe(here.name);
  await page.context().close();
});

test('cards of one’s own come behind the deck’s, the same bytes again', async () => {
  const own = ownFamilies.map((family, i) => makeOwnCard(fullDraft(family), `E0${i + 1}`));
  const wish = { ...some, codes: [...own.map(({ code }) => code), 'D04'] };
  const page = await openPrint();
  const shop = { ...job, deck: { ...deck, cards: [...deck.cards, ...own] } };
  const [here, there] = [await paintUsed(shop, wish, () => undefined), await printThere(page, { ...wish, own })];
  expect(compare(Buffer.from(here.bytes), there.bytes)).toBe('the same bytes');
  expect(there.cards).toBe(5);
  await page.context().close();
});

test('a strict site that holds all in its scripts, connects to nothing and has no workers prints the same bytes', async () => {
  const headers = { 'Content-Security-Policy': "connect-src 'none'; worker-src 'none'" };
  const strict = await servePrintPage(join(folder, 'strict'), { inline: 1e6, headers });
  const page = await openPrint();
  const { bytes } = await printThere(page, some);
  await page.goto(strict.address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const own = await printThere(page, some);
  expect(compare(bytes, own.bytes)).toBe('the same bytes');
  await page.context().close();
  await strict.stop();
});

test('progress only grows, from nothing to all, and says each part', async () => {
  const page = await openPrint();
  const { shares } = await printThere(page, { ...some, codes });
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  // 13 families are laid out, and both sides of 17 sheets painted.
  expect(new Set(shares).size).toBeGreaterThanOrEqual(13 + 34);
  await page.context().close();
});

test('the worker ends with its work, and no other printing reaches the page', async () => {
  const page = await openPrint();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const started = page.waitForEvent('worker');
  const print = printThere(page, some);
  const ended = (await started).waitForEvent('close');
  await print;
  await ended;
  expect(page.workers()).toEqual([]);
  expect(asked.filter((path) => path.includes('print-paper'))).toEqual([]);
  await page.context().close();
});

test('Stop ends the worker, and the page is as it was', async () => {
  const page = await openPrint(`lang=nl&codes=${codes}`);
  const started = page.waitForEvent('worker');
  await page.getByRole('button', { name: 'Maak de pdf' }).click();
  const ended = (await started).waitForEvent('close');
  await page.getByRole('button', { name: 'Stop' }).click();
  await ended;
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  expect(await page.getByRole('link').count()).toBe(0);
  expect(await page.locator('[role=alert]').textContent()).toBe('');
  await page.context().close();
});

test('typefaces that cannot be fetched are told in a sentence, and another try works', async () => {
  const page = await openPrint('lang=nl&codes=V01');
  await page.context().route('**/*.woff', (route) => route.abort());
  await page.getByRole('button', { name: 'Maak de pdf' }).click();
  await page.getByText('De pdf is niet gemaakt. Kijk of je internet hebt').waitFor();
  await page.context().unroute('**/*.woff');
  await page.getByRole('button', { name: 'Maak de pdf' }).click();
  await page.getByRole('link', { name: 'Bewaar de pdf' }).waitFor();
  await page.context().close();
});

test.each([
  ['a worker that is not wanted', { compress: false, beside: false }, undefined],
  ['a worker that cannot be fetched', { compress: false }, '**/print-worker-*.js'],
])('%s: the page prints the same bytes itself', async (_, setting, refused) => {
  const page = await openPrint();
  const { bytes } = await printThere(page, some);
  if (refused) await page.route(refused, (route) => route.abort());
  const own = await printThere(page, some, setting);
  expect(compare(bytes, own.bytes)).toBe('the same bytes');
  expect(page.workers()).toEqual([]);
  await page.context().close();
});

describe.each([
  ['nl', 'Maak de pdf', 'Klaar: 12 kaarten op 2 vellen.', 'Bewaar de pdf', 'X99'],
  ['en', 'Make the PDF', 'Done: 12 cards on 2 sheets.', 'Save the PDF', 'X99'],
] as const)('on the screen in %s', (language: Language, make, done, save, unknown) => {
  const twelve = codes.slice(0, 12).join(',');

  test('a press makes a file that can be saved under the command’s name', async () => {
    const page = await openPrint(`lang=${language}&codes=${twelve}`);
    await page.getByRole('button', { name: make }).click();
    await page.getByText(done).waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: save }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe(`ruimtemakers-${language}-home-poker-a4-V01-V12.pdf`);
    const path = join(folder, `saved-${language}.pdf`);
    await download.saveAs(path);
    expect((await readFile(path)).subarray(0, 8).toString()).toBe('%PDF-1.7');
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
  });

  test('codes that are no card are named in a sentence, and nothing breaks', async () => {
    const page = await openPrint(`lang=${language}&codes=V01,${unknown}`);
    await page.getByRole('button', { name: make }).click();
    await page.getByRole('alert').filter({ hasText: unknown }).waitFor();
    await page.context().close();
  });

  test('a choice by keys alone changes the edition, and the old file goes', async () => {
    const page = await openPrint(`lang=${language}&codes=V01`, { viewport: { width: 320, height: 640 } });
    await page.getByRole('button', { name: make }).click();
    await page.getByRole('link', { name: save }).waitFor();
    const editions = page.locator('[name=edition]');
    await editions.first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await editions.nth(1).isChecked()).toBe(true);
    await page.getByRole('link', { name: save }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: make }).click();
    await page.getByRole('link', { name: save }).waitFor();
    expect(await page.getByRole('link', { name: save }).getAttribute('download')).toBe(
      `ruimtemakers-${language}-large-a5-V01.pdf`,
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});
