import { expect, test } from 'vitest';
import { run } from '../commands/world.ts';
import { openFolder } from './own-folder.ts';

const folder = openFolder();
const { out, write } = folder;
const short = ['Wie vraagt, krijgt.', 'Wie belt er aan?', 'Van wie is de stoep?', 'Wat groeit hier vanzelf?'];
const long = 'Lees eerst alle kaarten hardop voor. '.repeat(9).trim();
const told =
  /^K05 makes the letters of “kaart” smaller on every front: \d+(\.\d)? instead of (19|2\d)(\.\d)? pt\. It has 54 words, the others have at most 5\. Shorten it, or give it a family of its own\.$/m;

test('a card that makes the letters of all others small is named, with what can be done', async () => {
  const path = write('deck.csv', ['tekst', ...short, long]);
  expect((await run(['print', path, '--out', out()])).said).toMatch(told);
  expect((await run(['print', path, '--edition', 'press', '--out', out()])).said).toMatch(told);
  expect((await run(['check', path])).said).toMatch(told);
  expect((await run(['check', path], { language: 'nl' })).said).toMatch(
    /K05 maakt de letters van ‘kaart’ kleiner op elke voorkant: .* pt\. Deze kaart heeft 54 woorden, de andere hebben er hoogstens 5\. Kort de tekst in, of geef de kaart een eigen soort\./,
  );
  expect(JSON.parse((await run(['check', path, '--json'])).said)).toMatchObject([
    { problem: expect.stringMatching(told) },
  ]);
});

test.each([
  ['two long cards', [...short, long, long]],
  ['cards that are about as long', short],
  ['too few cards to tell', [...short.slice(2), long]],
])('%s are not odd', async (_, texts) => {
  const { said } = await run(['check', write('deck.csv', ['tekst', ...texts])]);
  expect(said).not.toContain('smaller');
});

test('where a word is long, and not the text, that is what is told', async () => {
  // Of Frisian nobody knows how to break a word.
  const path = write('deck.csv', ['tekst:fy', ...short, 'Gemeenteriedsfergadering']);
  expect((await run(['check', path])).said).toMatch(
    /^K05 makes .* pt\. One of its words is long, or it has little room\. Make it shorter, or give it a family of its own\.$/m,
  );
});

test('an icon that nobody drew is told, with what stands in its place', async () => {
  const path = write('deck.csv', ['icoon;tekst', 'boomhut;Wie klimt er?', 'heart;Wie heb je lief?']);
  expect((await run(['check', path], { language: 'nl' })).told).toContain(
    'Deze iconen zijn er niet: boomhut. Daar komt het icoon van de soort. Kies een naam van phosphoricons.com, zoals heart.',
  );
});
