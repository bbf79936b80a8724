import { expect, test } from 'vitest';
import { fronts, readOne, told } from './bytes.ts';

test('a file with one column of sentences is a deck, named after the file', async () => {
  const read = await readOne(
    'stellingen_van_de_raad.csv',
    'tekst\nEen plan, een straat, een gesprek.\nWie niet belt, hoort niets.\nWat doe jij; en wie helpt je?\n',
  );
  expect(read.problems).toEqual([]);
  expect(read.deck).toMatchObject({ id: 'stellingen-van-de-raad', name: 'Stellingen van de raad', languages: ['nl'] });
  expect(fronts(read)).toEqual([
    'Een plan, een straat, een gesprek.',
    'Wie niet belt, hoort niets.',
    'Wat doe jij; en wie helpt je?',
  ]);
  expect(read.deck?.cards.map(({ code, look, family }) => [code, look, family])).toEqual([
    ['K01', 'text', 'kaart'],
    ['K02', 'text', 'kaart'],
    ['K03', 'text', 'kaart'],
  ]);
});

test('a file of one column without a name is a deck as well', async () => {
  const read = await readOne('vragen.csv', 'Wie ken je in je straat?\nWaar lach je om, elke dag?\nWat wil je leren?\n');
  expect(fronts(read)).toEqual(['Wie ken je in je straat?', 'Waar lach je om, elke dag?', 'Wat wil je leren?']);
  expect(told(read)).toEqual([]);
});

test('semicolons, a family and a toelichting', async () => {
  const read = await readOne(
    'kaarten.csv',
    'Soort;Vraag;Toelichting\r\nBuurt;Wie mis je hier?;Denk aan de mensen, niet aan de regels.\r\nWerk;Wat kost je moeite?;\r\n',
  );
  expect(read.deck?.families.map(({ id, letters }) => [id, letters])).toEqual([
    ['buurt', 'B'],
    ['werk', 'W'],
  ]);
  expect(read.deck?.cards[0]?.text).toEqual({
    nl: { front: { text: 'Wie mis je hier?' }, back: { text: 'Denk aan de mensen, niet aan de regels.' } },
  });
  expect(read.columns.map(({ column, place }) => [column, place])).toEqual([
    ['Soort', 'family'],
    ['Vraag', 'front.text'],
    ['Toelichting', 'back.text'],
  ]);
});

test('a column is pointed out where the guess was wrong', async () => {
  const text = 'naam;plaats\nDe markt op zaterdag;Een plek waar iedereen langskomt\nHet plein;Waar kinderen spelen\n';
  const read = await readOne('x.csv', text, { columns: { plaats: 'front.text', A: 'front.title' } });
  expect(fronts(read)).toEqual(['Een plek waar iedereen langskomt', 'Waar kinderen spelen']);
});

test('letters that leave no room for a thousand numbers are fewer', async () => {
  const rows = Array.from({ length: 1001 }, (_, i) => `Stelling nummer ${i + 1} gaat over de straat.;ABC`);
  const read = await readOne('veel.csv', ['tekst;family.letters', ...rows].join('\n'));
  expect([read.deck?.cards.at(0)?.code, read.deck?.cards.at(-1)?.code]).toEqual(['AB0001', 'AB1001']);
});

test('a separator within marks separates nothing', async () => {
  const read = await readOne('deck.csv', 'tekst,"gegeven: Nee;",bron\r\nWie vraagt?,"ja;",oma\r\n');
  expect(read.deck?.cards).toMatchObject([
    {
      text: { [read.deck?.languages[0] ?? '']: { front: { text: 'Wie vraagt?', source: 'oma' } } },
      extra: { 'Nee;': 'ja;' },
    },
  ]);
  expect(read.problems).toEqual([]);
});

test('a separator within a quoted name of a column separates nothing', async () => {
  const read = await readOne('kaarten.csv', 'code,tekst,"bron, jaar;"\nA1,Wie helpt jou?,2013\n');
  expect(fronts(read)).toEqual(['Wie helpt jou?']);
  expect(read.columns.map(({ column }) => column)).toEqual(['code', 'tekst', 'bron, jaar;']);
});

test('two letters that would make a sign nobody can see stay two letters', async () => {
  const read = await readOne('kaarten.csv', 'tekst\nÂœuvre\nGewoon\n');
  expect(fronts(read)).toEqual(['Âœuvre', 'Gewoon']);
});
