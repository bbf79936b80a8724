import { expect, test } from 'vitest';
import { readDeckFile } from '../../../web/shelf/dropping.ts';
import { readHanded } from '../../../web/shelf/handed.ts';
import { readHere, renameDeck } from '../../../web/shelf/read.ts';

const fileOf = (name: string, size: number, read: () => Promise<ArrayBuffer> = async () => new ArrayBuffer(1)): File =>
  ({ name, size, webkitRelativePath: '', arrayBuffer: read }) as unknown as File;
const MB = 1_000_000;

test('what is too large, too much or no file is refused whole, and says which it is', async () => {
  expect(await readHanded([fileOf('film.mp4', 300 * MB)])).toEqual({
    kind: 'large',
    name: 'film.mp4',
    megabytes: 300,
    most: 20,
  });
  expect(await readHanded([fileOf('kaarten.zip', 60 * MB)])).toHaveLength(1);
  expect(await readHanded([fileOf('kaarten.zip', 101 * MB)])).toMatchObject({ kind: 'large', most: 100 });
  expect(await readHanded(Array.from({ length: 1001 }, () => fileOf('a.png', 1)))).toEqual({
    kind: 'many',
    count: 1001,
    most: 1000,
  });
  expect(await readHanded(Array.from({ length: 11 }, () => fileOf('a.png', 20 * MB)))).toEqual({
    kind: 'heavy',
    megabytes: 220,
    most: 200,
  });
  const folder = fileOf('kaarten', 4096, () => Promise.reject(new DOMException('no', 'NotFoundError')));
  expect(await readHanded([fileOf('a.csv', 1), folder])).toEqual({ kind: 'unreadable', name: 'kaarten' });
  const talk = new TextEncoder().encode('{\n  "app": "ruimtemakers",\n  "format": 1 }').buffer;
  expect(await readHanded([fileOf('gesprek.json', 40, async () => talk)])).toEqual({
    kind: 'conversation',
    name: 'gesprek.json',
  });
  const turned = new TextEncoder().encode('\uFEFF{"format": 9, "app": "ruimtemakers"}').buffer;
  expect(await readHanded([fileOf('gesprek.json', 40, async () => turned)])).toMatchObject({ kind: 'conversation' });
  const deck = new TextEncoder().encode('{"name": "noaber", "cards": []}');
  expect(await readHanded([fileOf('a.json', 40, async () => deck.buffer)])).toEqual([{ name: 'a.json', bytes: deck }]);
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
  expect(renameDeck(kept, [kept.deck.id]).deck.id).toBe('plek-2');
});

test('of a folder only the pictures that cards name are kept, and one that no browser shows is told', async () => {
  const bytes = new TextEncoder().encode('tekst;plaatje\nWaar?;plein.png\nHoe?;plan.tif');
  const pictures = ['plein.png', 'plan.tif', 'vakantie.jpg'].map((name) => ({ name, bytes: new Uint8Array([1]) }));
  const { kept, notes } = await readHere([{ name: 'plek.csv', bytes }, ...pictures], {}, 0);
  expect(kept?.pictures.map(({ name }) => name)).toEqual(['plein.png']);
  expect(notes.map(({ says }) => says.nl).join()).toContain('‘plan.tif’ kunnen we niet laten zien');
});

test('a drawing is shown as other pictures are; one that runs or fetches something is told', async () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  const files = [
    { name: 'kaarten.csv', bytes: encode('tekst;plaatje\nWaar?;kaart.svg\nHoe?;boos.svg') },
    { name: 'kaart.svg', bytes: encode('<svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg>') },
    { name: 'boos.svg', bytes: encode('<svg viewBox="0 0 9 9"><script>alert(1)</script></svg>') },
  ];
  const { kept, notes } = await readHere(files, {}, 0);
  expect(kept?.pictures.map(({ name }) => name)).toEqual(['kaart.svg']);
  expect(notes.map(({ says }) => says.nl)).toEqual([
    'Het plaatje ‘boos.svg’ laten we niet zien: er zit een script in. Bewaar het als PNG en open de kaarten opnieuw.',
  ]);
  const tokens = { deck: {}, $extensions: { 'nl.ruimtemakers': { logo: 'boos.svg' } } };
  const style = { name: 'stijl.tokens.json', bytes: encode(JSON.stringify(tokens)) };
  const dressed = await readHere([...files, style], {}, 0);
  expect(dressed.kept?.pictures.map(({ name }) => name)).toEqual(['kaart.svg']);
});

test('a logo is kept by the name that its style gives it, one that is missing is told, and so are letters', async () => {
  const style = (said: object) => ({
    name: 'map/stijl.tokens.json',
    bytes: new TextEncoder().encode(JSON.stringify({ $extensions: { 'nl.ruimtemakers': said } })),
  });
  const cards = { name: 'plek.csv', bytes: new TextEncoder().encode('tekst\nWaar?') };
  const logo = { name: 'map/logo.svg', bytes: new Uint8Array([1]) };
  const { kept } = await readHere([cards, style({ logo: 'logo.svg' }), logo], {}, 0);
  expect(kept?.pictures).toEqual([{ name: 'logo.svg', bytes: logo.bytes }]);
  const { notes } = await readHere([cards, style({ logo: 'weg.svg', fontFiles: { body: 'a.woff' } })], {}, 0);
  const told = notes.map(({ says }) => says.nl).join();
  expect(told).toContain('Het logo ‘weg.svg’ zit er niet bij');
  expect(told).toContain('Het lettertype ‘a.woff’ zit er niet bij');
});

test('typefaces of a house are kept by the names that its style gives them, each once, and no other file with them', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const said = { fontFiles: { body: 'letters/a.woff', strong: 'letters/a.woff', title: 'b.ttf' } };
  const { kept, notes } = await readHere(
    [
      { name: 'spel/plek.csv', bytes: bytes('tekst\nWaar?') },
      { name: 'spel/stijl.tokens.json', bytes: bytes(JSON.stringify({ $extensions: { 'nl.ruimtemakers': said } })) },
      { name: 'spel/letters/a.woff', bytes: bytes('a') },
      { name: 'spel/b.ttf', bytes: bytes('b') },
      { name: 'spel/c.ttf', bytes: bytes('c') },
    ],
    {},
    0,
  );
  expect(kept?.pictures.map(({ name }) => name)).toEqual(['letters/a.woff', 'b.ttf']);
  expect(notes).toEqual([]);
});

test('what a system or Excel keeps in a folder is not handed in with it; by itself it is looked at', async () => {
  const inFolder = (name: string): File => ({ ...fileOf(name, 1), webkitRelativePath: `spel/${name}` }) as File;
  const held = {
    ...inFolder('~$kaarten.xlsx'),
    arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
  };
  const files = ['desktop.ini', 'Thumbs.db', '.DS_Store', 'kaarten.xlsx'].map(inFolder);
  expect(await readHanded([held as File, ...files])).toEqual([{ name: 'spel/kaarten.xlsx', bytes: new Uint8Array(1) }]);
  expect(await readHanded([inFolder('.kaarten')])).toHaveLength(1);
});
