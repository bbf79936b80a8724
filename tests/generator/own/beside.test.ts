import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { run } from '../commands/world.ts';
import { openFolder } from './own-folder.ts';

const { resolve } = createRequire(import.meta.url);
const folder = openFolder();
const { out, write, draw } = folder;

describe('pictures', () => {
  test('fill their place on the card, and are told to who does not see them', async () => {
    await draw('Boom.jpg');
    write('kaarten.csv', ['beeld;titel;beeldtekst', 'boom;Onder de boom;Een boom op het plein']);
    expect((await run(['print', folder.path(), '--out', out()])).code).toBe(0);
    const bytes = readFileSync(join(out(), 'print', `${basename(folder.path()).toLowerCase()}-nl-home-poker-a4.pdf`));
    const page = await (await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise).getPage(1);
    expect(JSON.stringify(await page.getStructTree())).toContain('Een boom op het plein');
  });

  test('lie beside the file of cards, or in a folder there', async () => {
    mkdirSync(join(folder.path(), 'beelden'));
    await draw('beelden/plein.png');
    await draw('ander.jpg', { width: 20, height: 20 });
    const path = write('kaarten.csv', ['beeld;titel', 'plein.png;Het plein']);
    const { code, told } = await run(['print', path, '--out', out()]);
    expect([code, told.includes('plein')]).toEqual([0, false]);
    const bytes = readFileSync(join(out(), 'print', 'kaarten-nl-home-poker-a4.pdf'), 'latin1');
    expect(bytes).toContain('/Subtype /Image');
  });

  test('that a link leads to elsewhere are not read', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'elders-'));
    await draw('boom.jpg');
    renameSync(join(folder.path(), 'boom.jpg'), join(elsewhere, 'boom.jpg'));
    symlinkSync(join(elsewhere, 'boom.jpg'), join(folder.path(), 'boom.jpg'));
    const path = write('kaarten.csv', ['beeld;titel', 'boom.jpg;Onder de boom']);
    const { code, told } = await run(['print', path, '--out', out()]);
    expect([code, told.includes('K01: boom.jpg leads outside the folder of the deck')]).toEqual([1, true]);
    rmSync(elsewhere, { recursive: true });
  });

  test('that would blur are refused with the size they need', async () => {
    await draw('boom.jpg', { width: 150, height: 100 });
    write('kaarten.csv', ['beeld;titel', 'boom.jpg;Onder de boom']);
    const { code, told } = await run(['print', folder.path(), '--out', out()]);
    expect([code, told.includes('150 × 100'), existsSync(join(out(), 'print'))]).toEqual([1, true, false]);
  });

  test('that are none stop the work with the cards that show them', async () => {
    writeFileSync(join(folder.path(), 'boom.jpg'), 'geen beeld');
    write('kaarten.csv', ['beeld;titel', 'boom.jpg;Onder de boom']);
    const { code, told } = await run(['print', folder.path(), '--out', out()]);
    expect([code, told.includes('K01: boom.jpg')]).toEqual([1, true]);
  });
});

describe('what changed', () => {
  const style = (files: object) => {
    const deck = { color: { 'accent-1': { $type: 'color', $value: '#1457a3' } } };
    const made = { deck, $extensions: { 'nl.ruimtemakers': files } };
    writeFileSync(join(folder.path(), 'huis.tokens.json'), JSON.stringify(made));
  };
  const changed = async () => {
    const { code, said, last } = await run(['print', folder.path(), '--only', 'changed', '--out', out()]);
    return code === 0 ? said.split(' on ')[0] : last;
  };
  const nothing = '--only changed: no card has changed since the last print.';

  test('is also a picture under the same name', async () => {
    await draw('boom.jpg');
    write('kaarten.csv', ['beeld;titel', 'boom.jpg;Onder de boom', ';Zonder boom']);
    expect([await changed(), await changed()]).toEqual(['Printed 2 cards', nothing]);
    await draw('boom.jpg', { background: '#70274a' });
    expect([await changed(), await changed()]).toEqual(['Printed 1 card', nothing]);
  });

  test('is also the logo, on the backs that show it, and it takes the place of no picture', async () => {
    await draw('logo.jpg');
    write('kaarten.csv', ['beeld;titel;achterkant', 'logo.jpg;Onder de boom;Waarom?', ';Zonder boom;']);
    style({ logo: 'logo.jpg', logoAlt: 'Gemeente Wilgenoord' });
    expect([await changed(), await changed()]).toEqual(['Printed 2 cards', nothing]);
    await draw('logo.jpg', { background: '#70274a' });
    // The first shows it as its picture, the second on its back.
    expect([await changed(), await changed()]).toEqual(['Printed 2 cards', nothing]);
    style({ logo: 'logo.jpg', logoAlt: 'Wijkteam Wilgenoord' });
    expect([await changed(), await changed()]).toEqual(['Printed 1 card', nothing]);
  });

  test('is also a typeface of the house under the same name', async () => {
    const lay = (from: string) =>
      copyFileSync(resolve(`pdfjs-dist/standard_fonts/LiberationSans-${from}.ttf`), join(folder.path(), 'a.ttf'));
    write('kaarten.csv', ['tekst', 'Wie vraagt, krijgt.']);
    lay('Regular');
    style({ fontFiles: { body: 'a.ttf' } });
    expect([await changed(), await changed()]).toEqual(['Printed 1 card', nothing]);
    lay('Bold');
    expect([await changed(), await changed()]).toEqual(['Printed 1 card', nothing]);
  });
});

test('a typeface of the house needs the letters of the language that is printed, and of no other', async () => {
  const latin = '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff';
  copyFileSync(resolve(latin), join(folder.path(), 'a.woff'));
  writeFileSync(
    join(folder.path(), 'huis.tokens.json'),
    JSON.stringify({ $extensions: { 'nl.ruimtemakers': { fontFiles: { body: 'a.woff' } } } }),
  );
  write('kaarten.csv', ['tekst:nl;tekst:pl;nummer', 'Wie vraagt, krijgt.;Kto źle pyta, błądzi.;ć']);
  const lacks = async (lang: string) => {
    const { code, told } = await run(['check', folder.path(), '--lang', lang, '--yes']);
    return [code, /Bricolage Grotesque.* lacks letters/.test(told)];
  };
  expect([await lacks('nl'), await lacks('pl')]).toEqual([
    [0, false],
    [0, true],
  ]);
});

test('a house style colours the families in their order', async () => {
  const path = write('deck.csv', ['tekst', 'Wie vraagt, krijgt.']);
  const style = join(folder.path(), 'huis.json');
  writeFileSync(style, JSON.stringify({ deck: { color: { 'accent-1': { $type: 'color', $value: '#cc0000' } } } }));
  const { code, told } = await run(['print', path, '--style', style, '--out', out()]);
  expect([code, told.includes('#CC0000')]).toEqual([0, true]);
});
