import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDeck } from '../../../cards/read/read.ts';
import { fronts, told, utf8 } from './bytes.ts';

/** Files as Windows and a Mac hand them on. */

const cards = utf8('beeld;tekst\r\néén.jpg;Wie vraagt, krijgt.\r\n');
const picture = new Uint8Array([0xff, 0xd8, 0xff, 0]);

/** A zip whose names are in bytes of their own, one byte a letter: nothing in it says which letters they are. */
const zipOf = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const marked = zipSync(files);
  const view = new DataView(marked.buffer);
  // What says that names are Unicode goes: the second byte of the flags, in each entry and in the list.
  for (let at = 0; at < marked.length - 30; at++) {
    const mark = view.getUint32(at, true);
    if (mark === 0x04034b50) view.setUint8(at + 7, view.getUint8(at + 7) & ~8);
    if (mark === 0x02014b50) view.setUint8(at + 9, view.getUint8(at + 9) & ~8);
  }
  return marked;
};

/** Writes other bytes over bytes of the same length, wherever they stand. */
const swap = (bytes: Uint8Array, from: readonly number[], to: readonly number[]): Uint8Array => {
  const copy = bytes.slice();
  for (let at = 0; at <= copy.length - from.length; at++)
    if (from.every((byte, i) => copy[at + i] === byte)) copy.set(to, at);
  return copy;
};

const read = async (name: string, bytes: Uint8Array) => {
  const found = await readDeck([{ name, bytes }]);
  return { found, pictures: found.deck?.cards.map(({ picture }) => picture?.name) };
};

test('a zip of Windows has its names in the letters of DOS: a picture é is found in it', async () => {
  const zip = zipOf({ 'spel/kaarten.csv': cards, 'spel/@@n.jpg': picture });
  const { found, pictures } = await read('spel.zip', swap(zip, [...utf8('@@n.jpg')], [0x82, 0x82, ...utf8('n.jpg')]));
  expect([pictures, told(found)]).toEqual([['spel/één.jpg'], []]);
});

test('a zip of a Mac has them in Unicode and does not say so, with the marks taken off the letters', async () => {
  const zip = zipOf({ 'spel/kaarten.csv': cards, ['spel/één.jpg'.normalize('NFD')]: picture });
  const { found, pictures } = await read('spel.zip', zip);
  expect([pictures, told(found)]).toEqual([['spel/één.jpg'.normalize('NFD')], []]);
});

test('a picture in a folder is found there, and not under the same name in another, though a Mac wrote both', async () => {
  const names = ['a/één.jpg', 'b/één.jpg'].map((name) => name.normalize('NFD'));
  const files = names.map((name) => ({ name, bytes: picture }));
  const found = await readDeck([{ name: 'k.csv', bytes: utf8('beeld;tekst\r\nb\\één.jpg;Hallo\r\n') }, ...files]);
  expect(found.deck?.cards[0]?.picture?.name).toBe(names[1]);
});

test('what Excel, Windows and a Mac keep beside the cards in a zip is left there, also where folders have strokes of Windows', async () => {
  const left = ['~$kaarten.xlsx', 'Thumbs.db', 'desktop.ini', '.DS_Store', 'beelden\\~$plan.xlsx', 'kaarten.csv.lnk'];
  const beside = Object.fromEntries(left.map((name) => [`spel\\${name}`, utf8('niets om te lezen')]));
  const zip = zipSync({ ...beside, '__MACOSX/spel/._kaarten.csv': utf8('x'), 'spel\\kaarten.csv': cards });
  const pages = zipSync({
    'spel/~$kaarten.xlsx': utf8('niets'),
    'spel/kaarten.md': utf8('- Wie belt?\n- Wie opent?\n'),
  });
  expect(fronts((await read('spel.zip', pages)).found)).toEqual(['Wie belt?', 'Wie opent?']);
  const { found } = await read('spel.zip', zip);
  expect([fronts(found), told(found).filter((line) => !line.includes('één.jpg'))]).toEqual([
    ['Wie vraagt, krijgt.'],
    [],
  ]);
});

test.each([
  ['kaarten.xlsx.lnk', 'L\0\0\0', 'Dit is een snelkoppeling: de kaarten staan ergens anders. Kies het bestand zelf.'],
  [
    'kaarten.url',
    '[InternetShortcut]\r\nURL=https://example.org/kaarten.xlsx\r\n',
    'Dit is een snelkoppeling: de kaarten staan ergens anders. Kies het bestand zelf.',
  ],
  [
    '~$kaarten.xlsx',
    `\v José de Vries${'\0'.repeat(150)}`,
    'Dit houden Excel en Word bij zolang een bestand openstaat. Kies het bestand zelf: dat heet hetzelfde, zonder ~$ ervoor.',
  ],
])('what looks like a file of cards and only leads to one is told as what it is: %s', async (name, content, says) => {
  const { found } = await read(name, utf8(content));
  expect(told(found)).toEqual([`${name}: ${says}`]);
});

test.each([
  ['as Unicode text', 'kaarten.txt', (text: string) => wide(text.replaceAll(';', '\t'))],
  ['as CSV in the letters of Windows', 'kaarten.csv', (text: string) => old(text)],
  ['as CSV UTF-8', 'kaarten.csv', (text: string) => utf8(`\uFEFF${text}`)],
  ['with a line that names the separator', 'kaarten.csv', (text: string) => utf8(`sep=;\r\n${text}`)],
  ['by PowerShell', 'kaarten.csv', (text: string) => wide(text)],
])('what a Dutch Excel saves %s is read, also an amount with a comma', async (_, name, write) => {
  const bytes = write('tekst;aantal\r\nÉén buur is geen buur, zei oma.;2,0\r\nWie vraagt, krijgt.;1\r\n');
  const { deck, problems } = await readDeck([{ name, bytes }]);
  expect(deck?.cards.map(({ text, copies }) => [text[deck.languages[0]]?.front.text, copies])).toEqual([
    ['Één buur is geen buur, zei oma.', 2],
    ['Wie vraagt, krijgt.', 1],
  ]);
  expect(problems.filter(({ kind }) => kind === 'fault')).toEqual([]);
});

const old = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string) => new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0)).buffer);
