import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { deck } from '../../cards/game/deck.ts';
import { skillNumbers } from '../../cards/skills/index.ts';
import { connect, openApp, openPage } from './page.ts';

const MOST = 95_000;
/** What is fetched in a quiet moment after the first screen, by how its file begins. */
const laterParts = [
  'desk-part',
  'roads',
  'wire',
  'second-window',
  'given',
  'workshop',
  'core',
  'windows',
  'projector',
  'room',
  'scenes-room',
  'print',
  'register',
  'note',
];
const built = inject('built');
const readScript = (name: string) => readFile(join(built, 'assets', name), 'utf8');
const listScripts = async () => (await readdir(join(built, 'assets'))).filter((name) => name.endsWith('.js'));

test('all script a first visit fetches until its first screen stands is at most 95 kB, gzipped', async () => {
  const browser = await connect();
  const page = await openPage(browser);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
  await page.goto(inject('app'), { waitUntil: 'commit' });
  // The first screen, and not yet the quiet moment after it in which the rest comes.
  await page.getByRole('button', { name: 'Trek de eerste kaart' }).waitFor();
  const first = asked.filter((name) => name.endsWith('.js') && !laterParts.some((part) => name.startsWith(part)));
  const sizes = await Promise.all(first.map(async (name) => gzipSync(await readScript(name)).length));
  expect(first).not.toEqual([]);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST);
  await browser.close();
});

test('the page itself names no script that only a later moment needs', async () => {
  const html = await readFile(join(built, 'index.html'), 'utf8');
  expect(laterParts.filter((part) => html.includes(`assets/${part}`))).toEqual([]);
});

test('every file that a script asks for was built', async () => {
  const files = new Set([...(await readdir(join(built, 'assets'))), ...(await readdir(built))]);
  const named = await Promise.all(
    (await listScripts()).map(async (name) =>
      [...(await readScript(name)).matchAll(/(["'`])\.\/([\w.-]+\.(?:js|css|json))\1/g)].map(([, , file = '']) => file),
    ),
  );
  expect(named.flat().length).toBeGreaterThan(50);
  expect(named.flat().filter((file) => !files.has(file))).toEqual([]);
});

test('the page brings the styles of its first view itself, and asks for no sheet', async () => {
  const html = await readFile(join(built, 'index.html'), 'utf8');
  expect(html.match(/<style>/g)).toHaveLength(1);
  expect(html).not.toContain('rel="stylesheet"');
  // Nor does a script, once that sheet is gone.
  const files = await readdir(join(built, 'assets'));
  const sheets = (await Promise.all((await listScripts()).map(readScript))).flatMap((code) =>
    [...code.matchAll(/["'`/]([\w-]+\.css)["'`]/g)].map(([, file = '']) => file),
  );
  expect(sheets).not.toEqual([]);
  expect(sheets.filter((file) => !files.includes(file))).toEqual([]);
  // What fits in the first answer of a host: ten packets.
  expect(gzipSync(html).length).toBeLessThan(14_000);
});

test('the deck comes as plain data: no schema and no Zod reach the browser', async () => {
  const told = await Promise.all(
    (await listScripts()).map(async (name) =>
      /ZodError|_zod|strictObject|discriminatedUnion|invalid_type/.test(await readScript(name)) ? [name] : [],
    ),
  );
  expect(told.flat()).toEqual([]);
});

test('what the cards say comes as data alone: no script holds a word of them', async () => {
  const [card] = deck.cards;
  const scripts = await Promise.all((await listScripts()).map(readScript));
  for (const language of deck.languages) {
    const { line } = card?.family === 'skill' ? card.text[language] : { line: '' };
    expect(line).not.toBe('');
    expect(scripts.filter((script) => script.includes(line))).toEqual([]);
  }
});

test('the build holds every skill: none is left out as a file of cards that nobody reads', async () => {
  const files = await readdir(join(built, 'assets'));
  const oneFile = await readFile(join(built, 'ruimtemakers.html'), 'utf8');
  const skills = deck.cards.flatMap((card) => (card.family === 'skill' ? [card] : []));
  expect(skills).toHaveLength(skillNumbers.length);
  for (const language of deck.languages) {
    const [name, ...more] = files.filter((file) => new RegExp(`^deck-${language}-[^/]+\\.json$`).test(file));
    expect(more).toEqual([]);
    const data = await readScript(name ?? '');
    for (const { code, text } of skills)
      expect([code, data.includes(text[language].line), oneFile.includes(text[language].line)]).toEqual([
        code,
        true,
        true,
      ]);
  }
});

test('a room that speaks one language fetches the deck in that language only', async () => {
  const browser = await connect();
  const page = await openPage(browser);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openApp(page, 'set=all&seed=7&position=1&lang=en');
  const decks = asked.filter((path) => /\/(deck|notes)-(nl|en)-[^/]+\.json$/.test(path));
  expect(decks).not.toEqual([]);
  expect(decks.filter((path) => !path.includes('-en-'))).toEqual([]);
  await browser.close();
});

test('the plain data of the first screen is on its way before the script has come, in one language and once', async () => {
  const browser = await connect();
  const page = await openPage(browser);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(/([a-z-]+)-[^/]+\.json$/.exec(request.url())?.[1] ?? ''));
  let arrive: () => void = () => undefined;
  const late = new Promise<void>((done) => {
    arrive = done;
  });
  await page.route(/assets\/index-[^/]*\.js$/, (route) => late.then(() => route.continue()));
  const data = ['deck-nl', 'icons'].map((name) => page.waitForRequest(new RegExp(`/${name}-[^/]+\\.json$`)));
  await page.goto(inject('app'), { waitUntil: 'commit' });
  await Promise.all(data);
  arrive();
  await page.getByRole('button', { name: 'Trek de eerste kaart' }).waitFor();
  expect(asked.filter((name) => /^(deck|icons)/.test(name)).sort()).toEqual(['deck-nl', 'icons']);
  await browser.close();
});

test('patterns of languages that few decks are in are kept by no service worker', async () => {
  const worker = await readFile(join(built, 'sw.js'), 'utf8');
  expect(worker).toMatch(/assets\/nl-[\w-]{8}\.js/);
  expect(worker).toMatch(/assets\/en-gb-[\w-]{8}\.js/);
  expect((await listScripts()).some((name) => name.startsWith('de-'))).toBe(true);
  expect(worker).not.toMatch(/assets\/(?:de|fr|pl)-[\w-]{8}\.js/);
});
