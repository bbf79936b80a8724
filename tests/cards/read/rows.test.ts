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

test('what Anki exports as text has its names, its separator and its marks of a page', async () => {
  const read = await readOne(
    'anki.txt',
    '#separator:tab\n#html:true\n#columns:Front\tBack\tTags\n#tags column:3\n' +
      'Wat is inspraak?\tMeepraten <b>voor</b> het besluit,<br>en erna\tbasis\nWie betaalt?\tWij allemaal, samen\tgeld\n',
  );
  expect(read.problems).toEqual([]);
  expect(read.columns.map(({ column, place }) => [column, place])).toEqual([
    ['Front', 'front.text'],
    ['Back', 'back.text'],
    ['Tags', 'extra'],
  ]);
  expect(read.deck?.cards.map(({ text }) => text.nl?.back.text)).toEqual([
    'Meepraten voor het besluit,\nen erna',
    'Wij allemaal, samen',
  ]);
});

test('notes of Anki whose fields have no names are asked and answered in their order, whatever else is kept', async () => {
  const read = await readOne(
    'noten.txt',
    '#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\n' +
      'kL2x\tBasic\tWijk\tWat is <i>inspraak</i>?\t<div>Meepraten [sound:mee.mp3]</div>\twijk::basis les1\n' +
      'pQ9z\tCloze\tRaad\tDe {{c1::griffier}} helpt de {{c2::raad::wie?}}.\tDat staat in de wet.\traad\n',
  );
  expect(read.deck?.cards.map(({ text }) => [text.nl?.front.text, text.nl?.back])).toEqual([
    ['Wat is inspraak?', { text: 'Meepraten' }],
    ['De ____ helpt de ____ (wie?).', { text: 'De griffier helpt de raad.\nDat staat in de wet.' }],
  ]);
  expect(read.deck?.families.map(({ name }) => name.nl?.one)).toEqual(['Wijk', 'Raad']);
  expect(told(read)).toEqual([]);
});

test('a number or a picture that comes first in a note of Anki is not asked, and names that somebody typed are names', async () => {
  const head = '#separator:tab\n#html:true\n';
  const numbered = await readOne(
    'nr.txt',
    `${head}001\tWat is een motie?\tEen uitspraak.\n002\tWat is een raad?\tDe baas.\n`,
  );
  expect(fronts(numbered)).toEqual(['Wat is een motie?', 'Wat is een raad?']);
  const trees = await readOne(
    'boom.txt',
    `${head}<img src="eik.jpg">\tEik\tMet eikels.\n<img src="es.jpg">\tEs\tMet sleutels.\n`,
  );
  expect(fronts(trees)).toEqual(['Eik', 'Es']);
  const named = await readOne(
    'naam.txt',
    `${head}Vraag\tAntwoord\nWie stemt?\tDe raad\nWie zit voor?\tDe burgemeester\n`,
  );
  expect([named.deck?.name, fronts(named)]).toEqual(['Naam', ['Wie stemt?', 'Wie zit voor?']]);
});

test('a card that begins with a hash is no line of Anki', async () => {
  const read = await readOne('tags.csv', '#samen doen we meer dan alleen\n#buurt is waar je woont en leeft\n');
  expect(fronts(read)).toEqual(['#samen doen we meer dan alleen', '#buurt is waar je woont en leeft']);
});

test('a text in which each line says what it is: questions and their answers', async () => {
  const text = 'V: Wie is de baas?\nA: De raad.\n\nV: Wie betaalt?\nA: Wij allemaal.\nEn samen.\n';
  for (const name of ['kwis.txt', 'kwis.md']) {
    const read = await readOne(name, text);
    expect([name, fronts(read)]).toEqual([name, ['Wie is de baas?', 'Wie betaalt?']]);
    expect(read.deck?.cards.map((card) => card.text.nl?.back.text)).toEqual(['De raad.', 'Wij allemaal.\nEn samen.']);
  }
  const spoken = await readOne('gesprek.txt', 'Anna: Kom je mee?\nPiet: Ik kom.\nAnna: Mooi zo.\n');
  expect(spoken.deck?.cards).toHaveLength(3);
});

test('a name that stands alone on its line has the lines below it, and no card is lost for it', async () => {
  const asked = await readOne(
    'vragen.txt',
    'Vraag: Wie belt?\nAntwoord:\nDe raad.\nOf wij.\n\nVraag:\nWie komt?\nAntwoord:\nIk.\n',
  );
  expect(fronts(asked)).toEqual(['Wie belt?', 'Wie komt?']);
  expect(asked.deck?.cards.map((card) => card.text.nl?.back.text)).toEqual(['De raad.\nOf wij.', 'Ik.']);
  const claimed = await readOne('stellingen.txt', 'Stelling:\nIk help.\n\nStelling:\nIk bel.\n');
  expect([fronts(claimed), claimed.problems]).toEqual([['Ik help.', 'Ik bel.'], []]);
});

test('what a form wrote down is a deck of its answers; who wrote them, and when, stays off the cards', async () => {
  const read = await readOne(
    'reacties.csv',
    '"Tijdstempel","E-mailadres","Naam","Wat is jouw vraag aan de raad, nu de plannen klaar zijn?","Uit welke wijk kom je?"\n' +
      '"2026-11-12 15:00:12","anna@example.nl","Anna de Boer","Wanneer komt de speeltuin er nu eindelijk?","Oost"\n' +
      '"2026-11-12 15:05:40","bo@example.nl","Bo","Waarom duurt het antwoord zo lang?","West"\n',
  );
  expect(read.columns.map(({ place }) => place)).toEqual(['extra', 'extra', 'extra', 'front.text', 'back.part']);
  expect(fronts(read)).toEqual(['Wanneer komt de speeltuin er nu eindelijk?', 'Waarom duurt het antwoord zo lang?']);
});

test('names with a note for who fills them in, below lines that say how', async () => {
  const read = await readOne(
    'kwis.csv',
    ',Vul in,,,,,\n,Let op de lengte,,,,,\n' +
      ',Question - max 120 characters,Answer 1 - max 75 characters,Answer 2 - max 75 characters,Time limit (sec),Correct answer(s)\n' +
      '1,Hoeveel wijken telt de stad?,Acht,Twaalf,20,B\n2,Wie kiest de raad?,De inwoners,De Kroon,30,A\n',
  );
  expect(read.problems.map(({ code }) => code)).toEqual(['header-row']);
  expect(read.columns.map(({ place }) => place)).toEqual([
    'extra',
    'front.text',
    'front.a',
    'front.b',
    'extra',
    'back.answer',
  ]);
});

test('a word and what it means, in a file that names no columns', async () => {
  const read = await readOne('woorden.txt', 'inspraak\tmeepraten over een plan\nraad\tde baas van de gemeente\n');
  expect(fronts(read)).toEqual(['inspraak', 'raad']);
  expect(read.deck?.cards[1]?.text.nl?.back.text).toBe('de baas van de gemeente');
});

test('one small word makes no Spanish deck', async () => {
  const read = await readOne('zinnen.csv', 'tekst\n"Hij zei laat los, en ging"\nZij zei niets\n');
  expect(read.deck?.languages).toEqual(['nl']);
});

test('of texts that are much alike the first is on the front: what a role keeps secret is not', async () => {
  const read = await readOne(
    'rollen.csv',
    'rol;doel;geheim\nWethouder;Je wilt scoren;Je hebt het al beloofd\nBewoner;Je wilt rust;Je verhuist\n',
  );
  expect(fronts(read)).toEqual(['Je wilt scoren', 'Je wilt rust']);
});

test('a quiz that counts its options from 1 has letters on the card; a number that is an option stays one', async () => {
  const read = await readOne(
    'kwis.csv',
    'vraag;antwoord 1;antwoord 2;antwoord 3;juiste antwoord\nHoeveel wijken telt de stad?;8;12;16;2\nHoeveel bruggen?;1;2;3;3\n',
  );
  expect(read.deck?.cards.map(({ text }) => text.nl?.back.answer)).toEqual(['B', '3']);
});
