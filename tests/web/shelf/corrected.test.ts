import { expect, test } from 'vitest';
import { isCorrected, writeCorrected } from '../../../web/shelf/corrected.ts';
import { packFiles } from '../../../web/shelf/pack.ts';
import { type ReadHere, readHere, renameDeck, type Wishes } from '../../../web/shelf/read.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const rows = ['kern;achterkant;gebied;plaatje', 'Wie helpt er?;Wie ken jij?;wonen;plein.png', 'Wat nu?;;loket;'];
const given = [
  { name: 'praat.csv', bytes: bytes(rows.join('\n')) },
  { name: 'plein.png', bytes: new Uint8Array([1, 2, 3]) },
];
const keptOf = ({ kept }: ReadHere) => {
  if (!kept) throw new Error('The cards must have been read.');
  return kept;
};

test('a deck whose columns were corrected is handed back as a file that needs no correcting', async () => {
  const wishes: Wishes = { columns: { 2: { place: 'extra' }, 1: { place: 'back.answer' } }, name: 'Onze straat' };
  const found = await readHere(given, wishes, 0);
  const whole = await writeCorrected(found.read, keptOf(found), 'nl');
  expect(whole.files.map(({ name }) => name)).toEqual(['onze-straat.csv', 'plein.png']);
  const again = keptOf(await readHere(whole.files, {}, 0));
  expect(again.deck).toEqual(whole.deck);
  expect(again.pictures).toEqual(whole.pictures);
});

test('one that stands beside another has the name in its file too, so that its links find it', async () => {
  const found = await readHere(given, {}, 0);
  const beside = await writeCorrected(found.read, renameDeck(keptOf(found), ['praat']), 'nl');
  expect(keptOf(await readHere(beside.files, {}, 0)).deck).toMatchObject({ id: 'praat-2', name: 'Praat 2' });
});

test('a file that nobody corrected is handed back as it came', () => {
  expect([{}, { columns: {} }].map(isCorrected)).toEqual([false, false]);
  expect(isCorrected({ columns: { 0: { place: 'front.text' } } })).toBe(true);
});

test('another table beside it, or one of its new name, is not read in its place', async () => {
  const beside = ['vragen.csv', 'nieuw.csv'].map((name) => ({ name, bytes: bytes('tekst\nA?\nB?\nC?') }));
  const found = await readHere([...given, ...beside], { name: 'Nieuw' }, 0);
  const { files, deck } = await writeCorrected(found.read, keptOf(found), 'nl');
  expect(keptOf(await readHere([packFiles(deck.id, files)], {}, 0)).deck).toEqual(deck);
});
