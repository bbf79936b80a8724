import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../commands/world.ts';
import { openFolder } from './own-folder.ts';

const folder = openFolder();
const { out, write } = folder;
const cards = () => write('deck.csv', ['soort;vraag', 'Buurt;Wie mis je hier; en waarom?', 'Werk;Wat kost je moeite?']);

test('cards go out with what a person wants between their columns', async () => {
  const path = write('deck.csv', ['tekst;bron', 'Wie vraagt, krijgt.;Oma']);
  for (const [separator, row] of [
    ['tab', 'K01\tWie vraagt, krijgt.\tOma'],
    ['semicolon', 'K01;Wie vraagt, krijgt.;Oma'],
    ['comma', 'K01,"Wie vraagt, krijgt.",Oma'],
  ] as const)
    expect((await run(['export', path, '--form', 'csv', '--separator', separator])).said).toContain(`\r\n${row}`);
  expect((await run(['export', path, '--form', 'json', '--separator', 'tab'])).last).toBe(
    '--separator: only CSV has it; use it with --form csv.',
  );
  expect((await run(['export', path, '--form', 'csv', '--rows', 'text'])).last).toBe(
    '--rows: a deck of your own is written as it is read, one row per card; leave --rows out.',
  );
});

test('for another program a family is called as its deck calls it', async () => {
  const { said } = await run(['list', cards(), '--json']);
  expect(JSON.parse(said).map(({ family }: { family: string }) => family)).toEqual(['buurt', 'werk']);
});

test('~ is the home of who types it, also behind --style=', async () => {
  mkdirSync(join(folder.path(), 'thuis'));
  const style = { deck: { color: { 'accent-1': { $type: 'color', $value: '#cc0000' } } } };
  writeFileSync(join(folder.path(), 'thuis', 'huis.json'), JSON.stringify(style));
  const home = join(folder.path(), 'thuis');
  const { code, told } = await run(['print', cards(), '--style=~/huis.json', '--out', out()], { home });
  expect([code, told.includes('#CC0000')]).toEqual([0, true]);
});

test.each([
  ['--style', 'huis.json'],
  ['--columns', 'code=tekst'],
  ['--letters', 'mac'],
])('the cards of this game leave nothing to say with %s', async (option, value) => {
  const path = join(folder.path(), 'spel.csv');
  await run(['export', '--form', 'csv', '--lang', 'all', '--out', path]);
  expect(readFileSync(path, 'utf8')).toContain('text.nl.');
  const { code, last } = await run(['print', path, option, value, '--out', out()]);
  expect([code, last]).toEqual([
    2,
    `${option}: the cards in “${path}” are those of Ruimtemakers, which are read and look as they always do; leave ${option} out.`,
  ]);
});

test('columns that stand on the cards because nobody said otherwise are told when they are printed, with how they go off', async () => {
  const path = write('deck.csv', [
    'stelling;Voorbeeldzin;Let op, trainer',
    'Wie mis je hier?;Denk aan de buurman.;Niet iedereen kent hem.',
    'Wat kost je moeite?;Denk aan de regels.;Vraag eerst wie ze kent.',
  ]);
  const told = (await run(['print', path, '--out', out()])).told;
  expect(told).toContain(
    '“Voorbeeldzin” and “Let op, trainer” stand on the cards under a heading. Not meant for them? Then run the command again with --columns "Voorbeeldzin=-,C=-"',
  );
  const again = await run(['print', path, '--out', out(), '--columns', 'Voorbeeldzin=-,C=-', '--yes']);
  expect([again.code, again.told.includes('under a heading')]).toEqual([0, false]);
  expect(await folder.textOf('deck-nl-home-poker-a4.pdf')).not.toContain('buurman');
});

test('a place that is none is refused with the places there are', async () => {
  const { code, last } = await run(['print', cards(), '--columns', 'vraag=weg']);
  expect([code, last]).toEqual([
    2,
    '--columns: “vraag=weg” names no column and its place; write them as in stelling=tekst,uitleg=achterkant,bron=-. Places are title, text, back, family, picture, note and others that check names; - leaves the column out.',
  ]);
});

test('the name of a file ends with a whole word of a long title', async () => {
  const path = write('a.csv', [
    'Stellingen voor training “Ruimte geven” – versie 3 (concept);',
    ';',
    'soort;vraag',
    'Buurt;Wie mis je hier?',
    'Werk;Wat kost je moeite?',
  ]);
  expect((await run(['print', path, '--out', out()])).said).toContain('stellingen-voor-training-ruimte-geven-nl-home-');
});
