import { expect, test } from 'vitest';
import { readDeckFile } from '../../../web/shelf/dropping.ts';
import { readHanded } from '../../../web/shelf/handed.ts';
import { readHere, renameDeck } from '../../../web/shelf/read.ts';

const fileOf = (name: string, size: number, read: () => Promise<ArrayBuffer> = async () => new ArrayBuffer(1)): File =>
  ({ name, size, webkitRelativePath: '', arrayBuffer: read }) as unknown as File;
const MB = 1024 * 1024;

test('what is too large, too much or no file is refused whole, and says which it is', async () => {
  expect(await readHanded([fileOf('film.mp4', 300 * MB)])).toEqual({ kind: 'large', name: 'film.mp4', megabytes: 300 });
  expect(await readHanded(Array.from({ length: 1001 }, () => fileOf('a.png', 1)))).toEqual({
    kind: 'many',
    count: 1001,
  });
  expect(await readHanded(Array.from({ length: 10 }, () => fileOf('a.png', 25 * MB)))).toEqual({
    kind: 'heavy',
    megabytes: 250,
  });
  const folder = fileOf('kaarten', 4096, () => Promise.reject(new DOMException('no', 'NotFoundError')));
  expect(await readHanded([fileOf('a.csv', 1), folder])).toEqual({ kind: 'unreadable', name: 'kaarten' });
  expect(await readHanded([fileOf('a.csv', 1)])).toEqual([{ name: 'a.csv', bytes: new Uint8Array(1) }]);
});

const here = 'https://kaarten.example.nl/spel/';
test.each(['/%E0%A4%A', '/%5Cevil.nl/x', '/\\evil.nl/x', '/%09/evil.nl/x', '//evil.nl/x', 'https://evil.nl/x', ''])(
  'a link to %s opens no file',
  (path) => {
    expect(readDeckFile(`#deckfile=${path}`, here)).toBeUndefined();
  },
);

test('a link to a file of the same host opens it under its name; one from a file opens nothing', () => {
  expect(readDeckFile('#deckfile=/decks/noaber%20praat.csv', here)).toEqual({
    address: 'https://kaarten.example.nl/decks/noaber%20praat.csv',
    name: 'noaber praat.csv',
  });
  expect(readDeckFile('#deckfile=/decks/noaber.csv', 'file:///home/kaarten.html')).toBeUndefined();
});

test('another picture under the same name is another edition; the same pictures are the same', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const read = (pixels: string, now = 0) =>
    readHere(
      [
        { name: 'plek.csv', bytes: bytes('tekst;plaatje\nWaar?;plein.png') },
        { name: 'plein.png', bytes: bytes(pixels) },
      ],
      {},
      now,
    );
  const [one, same, other] = await Promise.all([read('rood'), read('rood', 90_000_000), read('blauw')]);
  const { kept } = one;
  if (!kept) throw new Error('The cards must have been read.');
  expect(same.kept?.edition).toBe(kept.edition);
  expect(other.kept?.edition).not.toBe(kept.edition);
  expect(renameDeck(one, kept, [kept.deck.id]).deck.id).toBe('plek-2');
});
