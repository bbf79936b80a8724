import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { deck } from '../../../cards/game/deck.ts';
import { run } from '../commands/world.ts';
import { onWindows } from '../disk.ts';
import { openFolder } from './own-folder.ts';

const folder = openFolder();
const { out, write, textOf } = folder;

test('a column of sentences prints in one command, under the name of its file', async () => {
  const path = write('stellingen.csv', ['tekst', 'Wie vraagt, krijgt.', 'Een goed plan begint bij één bewoner.']);
  const { code, said } = await run(['print', path, '--out', out()]);
  expect([code, said.split('\n')[0]]).toEqual([
    0,
    `Printed 2 cards on 1 sheet: ${out()}/print/stellingen-nl-home-poker-a4.pdf`,
  ]);
  const text = await textOf('stellingen-nl-home-poker-a4.pdf');
  for (const words of ['K01', 'Wie vraagt, krijgt.', 'Een goed plan begint bij één bewoner.', 'Stellingen'])
    expect(text).toContain(words);
  expect(text).not.toContain('Ruimtemakers');
});

test('families, backs and how often a card is wanted come from their columns', async () => {
  const path = write('deck.csv', [
    'soort;vraag;toelichting;aantal',
    'buurt;Bij wie klop je aan?;Waarom daar?;2',
    'bestuur;Wie besluit er?;En wie niet?;1',
  ]);
  expect((await run(['list', path])).said).toBe(
    'B01  buurt      Bij wie klop je aan?\nS01  bestuur    Wie besluit er?\n',
  );
  expect((await run(['print', path, '--out', out()])).said).toMatch(/^Printed 3 cards on 1 sheet/);
  const only = async (...named: readonly string[]) =>
    (await run(['print', path, '--out', out(), '--only', ...named])).said.split(' on ')[0];
  expect([await only('buurt'), await only('B01x3'), await only('buurt,S01', '--without', 'S01')]).toEqual([
    'Printed 2 cards',
    'Printed 3 cards',
    'Printed 2 cards',
  ]);
});

test('a card that changed is printed as often as it lies in its deck', async () => {
  const rows = (first: string) => ['vraag;aantal', `${first};2`, 'Wie besluit er?;1'];
  const path = write('deck.csv', rows('Bij wie klop je aan?'));
  await run(['print', path, '--out', out()]);
  write('deck.csv', rows('Bij wie bel je aan?'));
  const { said } = await run(['print', path, '--out', out(), '--only', 'changed']);
  expect(said.split(' on ')[0]).toBe('Printed 2 cards');
});

test('a code to scan is refused: it would lead to a card of the game', async () => {
  const path = write('deck.csv', ['vraag', 'Bij wie klop je aan?']);
  const { code, last } = await run(['print', path, '--url', 'https://example.org/', '--out', out()]);
  expect([code, last]).toEqual([
    2,
    '--url: the QR code would lead to a card of Ruimtemakers, not to one of “Deck”; leave --url out.',
  ]);
});

test('where each column goes is told by check, and changed by --columns', async () => {
  const path = write('deck.csv', ['onderwerp,stelling', 'Groen,De stoep is van de straat.']);
  expect((await run(['check', path])).said).toContain('stelling → text, front');
  const changed = await run(['check', path, '--columns', 'onderwerp=titel']);
  expect(changed.said).toContain('onderwerp → title, front');
  expect((await run(['check', path, '--columns', 'onderwerp=hoedje'])).last).toBe(
    '--columns: “onderwerp=hoedje” names no column and its place; write them as in stelling=tekst,uitleg=achterkant,bron=-. Places are title, text, back, family, picture, note and others that check names; - leaves the column out.',
  );
});

describe('a language', () => {
  const languages = () =>
    write('deck.csv', ['tekst:nl;tekst:de', 'Wie vraagt, krijgt.;Wer fragt, bekommt.', 'Niet vertaald.;']);

  test('is one of the deck, or told', async () => {
    expect((await run(['list', languages(), '--lang', 'pl'])).last).toBe(
      '--lang: “Deck” has no “pl”; it is written in nl, de.',
    );
  });

  test('that not all cards have waits for a yes', async () => {
    const asked = await run(['print', languages(), '--lang', 'de', '--out', out()]);
    expect([asked.code, existsSync(out())]).toEqual([1, false]);
    expect(asked.told).toContain('1 card has no text in de: K02. The deck’s own language would be printed there.');
    // A question says itself what to do; nothing is to be mended first.
    expect(asked.told).toMatch(/\nIs that all right\? Then run the command again with --yes at the end\.\n$/);
    const { code, told } = await run(['print', languages(), '--lang', 'de', '--out', out(), '--yes']);
    expect(told.match(/no text in/g)).toEqual(['no text in']);
    const text = await textOf('deck-de-home-poker-a4.pdf');
    expect([code, text.includes('Wer fragt, bekommt.'), text.includes('Niet vertaald.')]).toEqual([0, true, true]);
  });
});

test('what is made of a German deck says that it is German', async () => {
  const path = write('deck.csv', ['tekst:de', 'Wer fragt, bekommt.']);
  await run(['print', path, '--edition', 'reader', '--out', out()]);
  expect(readFileSync(join(out(), 'print', 'deck-de-reader.html'), 'utf8')).toContain('<html lang="de">');
  await run(['images', path, '--pack', 'tts', '--out', out()]);
  const pack = unzipSync(new Uint8Array(readFileSync(join(out(), 'images', 'deck-de-tts-poker.zip'))));
  expect(JSON.parse(new TextDecoder().decode(pack['manifest.json'])).language).toBe('de');
});

test('a card that lacks the deck’s own language is told, and not written back in it', async () => {
  const path = write('deck.csv', ['tekst:nl;tekst:de', 'Wie vraagt, krijgt.;', ';Wer fragt, bekommt.']);
  const asked = await run(['print', path, '--out', out()]);
  expect(asked.told).toContain('1 card has no text in nl: K02. Another language of the deck would be printed there.');
  const written = JSON.parse((await run(['export', path, '--form', 'json', '--yes'])).said);
  expect(written.cards[1].text).toEqual({ de: 'Wer fragt, bekommt.' });
});

test('signs that cannot be printed wait for a yes', async () => {
  const path = write('deck.csv', ['tekst', 'Een kompas 🧭 voor de wijk.']);
  const asked = await run(['print', path, '--out', out()]);
  expect([asked.code, existsSync(out())]).toEqual([1, false]);
  expect(asked.told).toContain('These characters cannot be printed: 🧭.');
  expect((await run(['print', path, '--out', out(), '--yes'])).code).toBe(0);
});

test('a tick with what says how to draw it is printed as ours, and asks nothing', async () => {
  const path = write('deck.csv', ['tekst', 'Gedaan \u2714\uFE0F en op\u200Ctijd.']);
  const { code } = await run(['print', path, '--out', out()]);
  expect([code, (await textOf('deck-nl-home-poker-a4.pdf')).includes('Gedaan (v) en optijd.')]).toEqual([0, true]);
});

test('paragraphs stand apart on paper as their writer set them apart', async () => {
  const path = write('deck.csv', ['tekst', '"Eerst dit.\n\nDan dat."']);
  expect((await run(['print', path, '--edition', 'reader', '--out', out()])).code).toBe(0);
  const html = readFileSync(join(out(), 'print', 'deck-nl-reader.html'), 'utf8');
  expect(html).toMatch(/<p[^>]*>Eerst dit\.<\/p>\s*<p[^>]*>Dan dat\.<\/p>/);
});

test('a script that the type does not have is refused in one sentence, yes or no', async () => {
  const path = write('deck.csv', ['tekst:nl;tekst:uk', 'Wie vraagt, krijgt.;Хто питає, той отримує.']);
  const { code, told } = await run(['print', path, '--lang', 'uk', '--yes', '--out', out()]);
  expect([code, existsSync(out())]).toEqual([1, false]);
  expect(told).toContain('“Deck” has Cyrillic letters, and our font has none.');
  expect((await run(['print', path, '--out', out()])).code).toBe(0);
});

test('a text that is too long for its card is told with its code, and nothing is written', async () => {
  const path = write('deck.csv', ['tekst', 'woord '.repeat(400)]);
  const { code, told } = await run(['print', path, '--out', out()]);
  expect([code, existsSync(out())]).toEqual([1, false]);
  expect(told).toMatch(/K01 “.+” front\.nl: the text is \d+\.\d mm too long at 8\.5 pt/);
});

describe('a new deck', () => {
  test('is a folder that prints as it is', async () => {
    const path = join(folder.path(), 'noaberpraat');
    expect((await run(['new', path])).code).toBe(0);
    expect((await run(['print', path, '--out', out()])).said).toContain('/print/noaberpraat-en-home-poker-a4.pdf');
  });

  test('with a space in its name is told as a shell wants it', async () => {
    const path = join(folder.path(), 'mijn kaarten');
    expect((await run(['new', path])).said).toContain(`Then print them: ruimtemakers print "${path}"\n`);
  });

  test('gets no name that Windows cannot open', async () => {
    onWindows();
    expect(await run(['new', join(folder.path(), 'Wat nu?')])).toMatchObject({
      code: 2,
      last: `“${join(folder.path(), 'Wat nu?')}” can be no folder on Windows; use letters, digits and hyphens.`,
    });
    expect(existsSync(join(folder.path(), 'Wat nu?'))).toBe(false);
  });

  test('touches nothing that is there', async () => {
    write('brief.txt', ['Beste buren,']);
    const { code, last } = await run(['new', folder.path()]);
    expect([code, last]).toEqual([
      2,
      `“${folder.path()}” is there already and is not empty; name a folder that does not exist yet.`,
    ]);
    expect(readFileSync(join(folder.path(), 'brief.txt'), 'utf8')).toBe('Beste buren,\r\n');
  });
});

test('a folder is called as its deck says, or else as the folder is', async () => {
  write('kaarten.csv', ['tekst;deck.name', 'Wie vraagt, krijgt.;Noaberpraat']);
  expect((await run(['print', folder.path(), '--out', out()])).said).toContain(
    '/print/noaberpraat-nl-home-poker-a4.pdf',
  );
  write('kaarten.csv', ['tekst', 'Wie vraagt, krijgt.']);
  expect((await run(['print', folder.path(), '--out', out()])).said).toContain(
    `/print/${basename(folder.path()).toLowerCase()}-nl-home-poker-a4.pdf`,
  );
});

test('a folder of pages is called as the folder is', async () => {
  for (const name of ['een', 'twee'])
    write(`${name}.md`, ['---', `title: ${name}`, '---', '', '## Hoe', '', 'Loop mee.']);
  expect((await run(['print', folder.path(), '--out', out()])).said).toContain(
    `/print/${basename(folder.path()).toLowerCase()}-nl-home-poker-a4.pdf`,
  );
});

describe('the cards of this game', () => {
  test.each([
    ['csv', ['--lang', 'all']],
    ['json', []],
    ['yaml', []],
  ])('go out as %s and come back the same', async (form, more) => {
    const path = join(folder.path(), `spel.${form}`);
    expect((await run(['export', '--form', form, ...more, '--out', path])).code).toBe(0);
    const { said } = await run(['export', path, '--form', 'json']);
    expect(JSON.parse(said).cards).toEqual(deck.cards);
  });

  test('are checked by their own rules when somebody changed them', async () => {
    const path = join(folder.path(), 'spel.csv');
    await run(['export', '--form', 'csv', '--lang', 'all', '--out', path]);
    writeFileSync(path, readFileSync(path, 'utf8').replace('Denk ’s om de hoek', 'Denk 🧭 om de hoek'));
    const { code, told } = await run(['print', path, '--only', 'T09', '--out', out()]);
    expect([code, told.includes('🧭'), existsSync(out())]).toEqual([1, true, false]);
  });
});
