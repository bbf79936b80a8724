import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '../../../generator/own/files.node.ts';
import { run } from '../commands/world.ts';
import { openFolder } from './own-folder.ts';

const folder = openFolder();
const { out } = folder;

/** A file of the same name in a folder of its own. */
const deckIn = (name: string, text: string) => {
  mkdirSync(join(folder.path(), name));
  return folder.write(join(name, 'kaarten.csv'), ['tekst', text]);
};
const print = (path: string, ...more: readonly string[]) => run(['print', path, '--out', out(), ...more]);

test('two decks of one name do not get mixed in one folder', async () => {
  const [one, other] = [deckIn('noaber', 'Wie vraagt, krijgt.'), deckIn('buren', 'Wie belt er aan?')];
  expect((await print(one)).code).toBe(0);
  const pdf = join(out(), 'print', 'kaarten-nl-home-poker-a4.pdf');
  const before = readFileSync(pdf);
  const told = `--out: “${out()}” holds what was made from ${one}, under the same name “kaarten”; name another folder with --out, or put this one in its place with --yes.`;
  for (const command of [['print'], ['images'], ['images', '--pack', 'tts']]) {
    const [name = '', ...more] = command;
    const { code, last } = await run([name, other, ...more, '--out', out()]);
    expect([code, last]).toEqual([2, told]);
  }
  expect([readFileSync(pdf).equals(before), existsSync(join(out(), 'images'))]).toEqual([true, false]);
  expect((await print(other, '--yes')).code).toBe(0);
  expect((await print(other)).code).toBe(0);
  expect((await print(one)).code).toBe(2);
});

test('what is kept of where cards stand is the way there from what was made, and names no folder above both', async () => {
  const path = deckIn('noaber', 'Wie vraagt, krijgt.');
  expect((await print(path)).code).toBe(0);
  const list = () => readFileSync(join(out(), 'decks.jsonl'), 'utf8');
  expect(JSON.parse(list())).toEqual({ id: 'kaarten', from: join('..', 'noaber', 'kaarten.csv') });
  expect((await print(path)).code).toBe(0);
  expect(list().trim().split('\n')).toHaveLength(1);
});

test('where cards stand is known too from a list of before, which holds whole paths', async () => {
  const [one, other] = [deckIn('noaber', 'Wie vraagt, krijgt.'), deckIn('buren', 'Wie belt er aan?')];
  mkdirSync(out());
  writeFileSync(join(out(), 'decks.jsonl'), `${JSON.stringify({ id: 'kaarten', from: one })}\n`);
  expect((await print(other)).last).toContain(`holds what was made from ${one}, under the same name`);
});

test('a deck that moved is the same deck, and a list that was spoilt tells of none', async () => {
  const path = deckIn('noaber', 'Wie vraagt, krijgt.');
  expect((await print(path)).code).toBe(0);
  renameSync(join(folder.path(), 'noaber'), join(folder.path(), 'verhuisd'));
  const moved = join(folder.path(), 'verhuisd', 'kaarten.csv');
  expect((await print(moved)).code).toBe(0);
  expect((await print(moved, '--only', 'changed')).last).toBe(
    '--only changed: no card has changed since the last print.',
  );
  writeFileSync(join(out(), 'decks.jsonl'), '7\n{"id":"kaarten","from":');
  expect((await print(moved)).code).toBe(0);
});

test('what was made of a deck in its own folder is no part of it', async () => {
  folder.write('kaarten.csv', ['tekst', 'Wie vraagt, krijgt.']);
  expect((await run(['images', folder.path(), '--dpi', '72', '--out', out()])).code).toBe(0);
  expect(readSource(folder.path()).map(({ name }) => name)).toEqual(['kaarten.csv']);
});

test('what was printed in the deck’s own folder itself is no part of it either, and its cards in a folder below are', async () => {
  mkdirSync(join(folder.path(), 'deel'));
  folder.write('deel/kaarten.csv', ['tekst', 'Wie vraagt, krijgt.']);
  for (const where of [folder.path(), join(folder.path(), 'deel')]) {
    expect((await run(['images', folder.path(), '--dpi', '72', '--out', where])).code).toBe(0);
    expect(readSource(folder.path()).map(({ name }) => name)).toEqual(['deel/kaarten.csv']);
  }
});

test('a folder and the file in it are one deck', async () => {
  const file = deckIn('noaber', 'Wie vraagt, krijgt.');
  expect((await print(join(folder.path(), 'noaber'))).code).toBe(0);
  expect((await print(file)).code).toBe(0);
});

test('a file under another name of the same file is the same deck: Windows and a Mac take Kaarten and kaarten for one', async () => {
  const path = deckIn('noaber', 'Wie vraagt, krijgt.');
  const other = join(folder.path(), 'noaber', 'Kaarten.csv');
  linkSync(path, other);
  expect((await print(path)).code).toBe(0);
  expect((await print(other)).code).toBe(0);
});

test('a star is the deck that fits', async () => {
  deckIn('noaber', 'Wie vraagt, krijgt.');
  expect((await print(join(folder.path(), 'noaber', '*.csv'))).said).toContain('Printed 1 card');
  expect(existsSync(join(out(), 'print', 'kaarten-nl-home-poker-a4.pdf'))).toBe(true);
});
