import { expect, test } from 'vitest';
import { fronts, readOne, told } from './bytes.ts';

/** Files as they come from offices, each with one thing that is the matter. Latin-1 letters are given as bytes. */
const bytesOf = (text: string, table: Readonly<Record<string, number>> = {}): Uint8Array =>
  Uint8Array.from([...text], (sign) => table[sign] ?? sign.charCodeAt(0));
const windows = { '’': 0x92, '“': 0x93, '”': 0x94, '€': 0x80, '–': 0x96, é: 0xe9, ë: 0xeb, ö: 0xf6 };
const macintosh = { '’': 0xd5, '“': 0xd2, '”': 0xd3, '€': 0xdb, é: 0x8e, ë: 0x91, ö: 0x9a, ï: 0x95 };

test('semicolons, Windows-1252 and CRLF', async () => {
  const text = 'vraag;bron\r\nWat doet de coöperatie hier?;Wijkkrant\r\nZo’n idee “van ons” kost € 5 – toch?;Raad\r\n';
  const read = await readOne('wijk.csv', bytesOf(text, windows));
  expect(fronts(read)).toEqual(['Wat doet de coöperatie hier?', 'Zo’n idee “van ons” kost € 5 – toch?']);
  expect(told(read)).toEqual([
    'wijk.csv, rij 2: De letters in dit bestand zijn op een oude manier bewaard. We hebben ze gelezen als Windows. Staat hier goed ‘coöperatie’? Zo niet: open het bestand in Excel en bewaar het als .xlsx.',
  ]);
});

test('Mac OS Roman with CR alone', async () => {
  const text =
    'tekst\rIk vind dit een goed idee.\rZo’n café “om de hoek” is financiële steun waard.\rGeïnteresseerd?\r';
  const read = await readOne('mac.csv', bytesOf(text, macintosh));
  expect(fronts(read)).toEqual([
    'Ik vind dit een goed idee.',
    'Zo’n café “om de hoek” is financiële steun waard.',
    'Geïnteresseerd?',
  ]);
});

test('UTF-8 and Mac OS Roman in one row', async () => {
  const start = new TextEncoder().encode('vraag;toelichting\nWat vind jij van één buurthuis?;');
  const read = await readOne(
    'beide.csv',
    Uint8Array.from([...start, ...bytesOf('Zo’n idee begint klein.\n', macintosh)]),
  );
  expect(read.deck?.cards[0]?.text.nl).toEqual({
    front: { text: 'Wat vind jij van één buurthuis?' },
    back: { text: 'Zo’n idee begint klein.' },
  });
});

test('UTF-16, with and without its mark, either way round', async () => {
  const text = 'tekst;bron\r\nEén straat, één feest.;buurt\r\n';
  const little = [...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]);
  const big = [...text].flatMap((sign) => [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255]);
  for (const bytes of [[0xff, 0xfe, ...little], little, [0xfe, 0xff, ...big], big]) {
    expect(fronts(await readOne('u.csv', Uint8Array.from(bytes)))).toEqual(['Eén straat, één feest.']);
  }
});

test('a mark of UTF-8, and a line that names the separator', async () => {
  const read = await readOne('excel.csv', '\ufeffsep=;\r\ntekst;code\r\nDe wijk is van ons allemaal, niet?;W1\r\n');
  expect(fronts(read)).toEqual(['De wijk is van ons allemaal, niet?']);
  expect(read.deck?.cards[0]?.code).toBe('W1');
});

test('a cell too many because of a semicolon in a sentence', async () => {
  const read = await readOne(
    'quiz.csv',
    'vraag;antwoord\nWie beslist?;De raad\nWie betaalt; en wie niet?;Iedereen\nWie helpt?;Jij\n',
  );
  expect(fronts(read)).toEqual(['Wie beslist?', 'Wie betaalt; en wie niet?', 'Wie helpt?']);
  expect(told(read)).toEqual([
    'quiz.csv, rij 3: Hier is één cel te veel, door een ; in de tekst. We hebben de stukken aan elkaar geplakt: ‘Wie betaalt; en wie niet?’. Klopt dat?',
  ]);
});

test('cells too many that nobody can place are told and kept', async () => {
  const read = await readOne(
    'veel.csv',
    'vraag;antwoord\nWie beslist?;De raad\nWie betaalt?;Iedereen;Niemand\nWie helpt?;Jij\n',
  );
  expect(told(read)[0]).toContain('rij 3: Hier is één cel te veel: ‘Niemand’');
  expect(Object.values(read.deck?.cards[1]?.extra ?? {})).toEqual(['Niemand']);
});

test('a quotation mark inside a cell, and one that never closes', async () => {
  const read = await readOne(
    'quote.csv',
    'tekst;soort\nHij zei "kom maar" en ging;a\n"Ik bel je morgen;b\nEn ik jou;a\nWij ook;b\n',
  );
  expect(fronts(read)).toEqual(['Hij zei "kom maar" en ging', '"Ik bel je morgen', 'En ik jou', 'Wij ook']);
  expect(told(read)).toEqual([
    'quote.csv, rij 3: Een aanhalingsteken gaat open en niet meer dicht: ‘"Ik bel je morgen;b’. We hebben de regel gelezen zoals hij er staat. Klopt dat?',
  ]);
});

test('empty columns on the right and empty rows below; rows keep their numbers', async () => {
  const read = await readOne(
    'leeg.csv',
    'tekst;bron;;;\n\nEen goed gesprek.;buurt;;;\n;;;;\nEen goed gesprek.;raad;;;\n;;;;\n',
  );
  expect(read.columns.map(({ column }) => column)).toEqual(['tekst', 'bron']);
  expect(told(read)).toEqual(['leeg.csv, rij 5: ‘Een goed gesprek.’ staat ook in rij 3.']);
});

test('two lines above the names of the columns', async () => {
  const read = await readOne(
    'kop.csv',
    'Praten over de wijk;;\nversie van mei;;\nSoort;Vraag;Bron\nstart;Wie ken je?;a\nstart;Wie mis je?;b\neind;Tot ziens?;c\n',
  );
  expect(read.deck?.name).toBe('Praten over de wijk');
  expect(fronts(read)).toEqual(['Wie ken je?', 'Wie mis je?', 'Tot ziens?']);
  expect(told(read)[0]).toBe(
    'kop.csv, rij 3: Begint de tabel hier? Als namen van de kolommen hebben we gelezen: Soort · Vraag · Bron. Wat erboven staat, is geen kaart.',
  );
});

test('codes of the author, twice, in small letters and with strokes', async () => {
  const read = await readOne('codes.csv', 'code;tekst\nGQ-01;Eén\ngq02;Twee\nGQ 02;Drie\n12;Vier\nE07;Vijf\n');
  expect(read.deck?.cards.map(({ code, id }) => [code, id])).toEqual([
    ['GQ01', 'GQ-01'],
    ['GQ02', 'gq02'],
    ['K01', 'GQ 02'],
    ['K02', '12'],
    ['K03', 'E07'],
  ]);
  expect(told(read)[0]).toBe(
    'codes.csv, rij 4: Code GQ02 staat ook in rij 3. Deze kaart heeft een nieuwe code gekregen.',
  );
});

test('a hundred and twenty cards of one family have numbers of three figures', async () => {
  const rows = Array.from({ length: 120 }, (_, i) => `Stelling nummer ${i + 1} gaat over de straat.`);
  const read = await readOne('veel.csv', ['tekst', ...rows].join('\n'));
  expect([read.deck?.cards.at(0)?.code, read.deck?.cards.at(-1)?.code]).toEqual(['K001', 'K120']);
});

test('tags, stars, entities and signs that nobody sees', async () => {
  const cell =
    '<p>Kies <b>samen</b>:</p><ul><li>een plek</li><li>een dag</li></ul>&nbsp;**Doen** we&shy;l &eacute;&eacute;n keer\u200b\u202e &amp;lt;';
  const read = await readOne('web.csv', `tekst;bron\n"${cell}";x\nGewoon;y\n`);
  expect(fronts(read)).toEqual(['Kies samen:\n• een plek\n• een dag\nDoen wel één keer <', 'Gewoon']);
  expect(read.cleaned).toMatchObject({ tags: 1, entities: 1, stars: 1, hidden: 1 });
});

test.each(['&avalueOf;', '<valueof>', '<constructor>'])('%s is no sign that a program would know', async (written) => {
  expect(JSON.stringify((await readOne('web.csv', `tekst\nHallo ${written} daar, buren\n`)).deck)).not.toContain(
    'native',
  );
});

test('what a script says is no text, and braces are plain signs', async () => {
  const read = await readOne(
    'boos.csv',
    'tekst,naam\n"<script>alert(1)</script>Hallo <img src=x onerror=alert(1)>{{naam}} {%x%}",a\n',
  );
  expect(fronts(read)).toEqual(['Hallo {{naam}} {%x%}']);
});

test('a cell that a spreadsheet takes for a formula is text', async () => {
  const read = await readOne('som.csv', "tekst;bron\n=1+1;a\n'=2+2;b\n+31 bellen we eerst;c\n");
  expect(fronts(read)).toEqual(['=1+1', '=2+2', '+31 bellen we eerst']);
});

test('emoji stay, and a family that stands only above its block holds below it', async () => {
  const read = await readOne(
    'blok.csv',
    'thema;vraag\nBegin 🧭;Wie ben je?\n;Wat wil je?\n;Wat kun je?\nSlot;Wat neem je mee?\n;Wat laat je?\n;Tot wanneer?\n',
  );
  expect(read.deck?.cards.map(({ family }) => family)).toEqual(['begin', 'begin', 'begin', 'slot', 'slot', 'slot']);
  expect(read.deck?.families[0]?.name).toEqual({ nl: { one: 'Begin 🧭', many: 'Begin 🧭' } });
});

test('a choice with doors, prices and a wending; languages behind the names', async () => {
  const read = await readOne(
    'keuze.csv',
    'titel:nl;tekst:nl;optie A;optie B;prijs a;prijs b;wending;tekst (de)\nGeld;Er is één pot. Wie krijgt hem?;De school;Het plein;Het plein wacht;De school wacht;De pot is leeg;Wer bekommt ihn?\n',
  );
  expect(read.deck?.languages).toEqual(['nl', 'de']);
  expect(read.deck?.cards[0]).toMatchObject({
    look: 'choice',
    text: {
      nl: {
        front: { title: 'Geld', text: 'Er is één pot. Wie krijgt hem?', options: ['De school', 'Het plein'] },
        back: { options: ['Het plein wacht', 'De school wacht'], twist: 'De pot is leeg' },
      },
      de: { front: { text: 'Wer bekommt ihn?' }, back: {} },
    },
  });
});

test('columns nobody knows: texts go to the back under their name, data are kept', async () => {
  const read = await readOne(
    'rest.csv',
    'naam;tekst;Zo begin je;uuid;jaar\nPraatplaat;Een plaat van de wijk.;Leg de plaat op tafel en wacht.;123e4567-e89b-12d3-a456-426614174000;2024\nRondje;Iedereen aan het woord.;Laat iedereen één zin zeggen.;123e4567-e89b-12d3-a456-426614174001;2025\n',
  );
  expect(read.deck?.cards[0]).toMatchObject({
    look: 'parts',
    text: {
      nl: {
        front: { title: 'Praatplaat', text: 'Een plaat van de wijk.' },
        back: { parts: [{ label: 'Zo begin je', text: 'Leg de plaat op tafel en wacht.' }] },
      },
    },
    extra: { uuid: '123e4567-e89b-12d3-a456-426614174000', jaar: '2024' },
  });
});

test('a title above sentences, with an empty row between', async () => {
  const read = await readOne(
    'x.csv',
    'Vragen voor de raad\n\nWat is uw droom?\nWaar bent u trots op?\nWie mist u hier?\n',
  );
  expect(read.deck?.name).toBe('Vragen voor de raad');
  expect(fronts(read)).toEqual(['Wat is uw droom?', 'Waar bent u trots op?', 'Wie mist u hier?']);
  expect(told(read)).toEqual([
    'x.csv, rij 1: ‘Vragen voor de raad’ hebben we gelezen als de naam van het spel, niet als kaart. Klopt dat?',
  ]);
});

test('numbers before every sentence are no part of them', async () => {
  const read = await readOne('lijst.txt', '1. Wie ben je?\n2. Wat doe je?\n3. Waar woon je?\n');
  expect(fronts(read)).toEqual(['Wie ben je?', 'Wat doe je?', 'Waar woon je?']);
  expect(read.cleaned.numbers).toBe(3);
});

test('letters that a program turned twice are turned back', async () => {
  const read = await readOne('twee.csv', 'tekst\nCoÃ¶peratie â€œ\u0045Ã©nâ€\u009d\nGewoon\n');
  expect(fronts(read)?.[0]).toBe('Coöperatie “Eén”');
  expect(told(read)[0]).toContain('We hebben van ‘CoÃ¶peratie’ weer ‘Coöperatie’ gemaakt.');
});

test('a chapter of a chat program that sticks to the card before it', async () => {
  const read = await readOne('chat.csv', 'nr;vraag\n1;Wie ben je?\n2;Wat doe je? ⸻ 🧭 AAN DE SLAG\n3;Wie mis je?\n');
  expect(told(read)).toEqual([
    'chat.csv, rij 3: Aan het eind van deze tekst staat ‘⸻ 🧭 AAN DE SLAG’. Hoort dat bij deze kaart, of is het een kopje van de volgende?',
  ]);
});

test('a paste from a spreadsheet has tabs', async () => {
  const read = await readOne(
    'plakken.txt',
    'Soort\tVraag\tToelichting\nstart\tWie ben je, echt?\tNeem de tijd; wacht.\n',
  );
  expect(read.deck?.cards[0]).toMatchObject({
    family: 'start',
    text: { nl: { front: { text: 'Wie ben je, echt?' } } },
  });
});

test('more than twenty families make none, and a quiz knows its answers', async () => {
  const themes = Array.from({ length: 60 }, (_, i) => `thema ${i % 25};Vraag ${i} over de wijk?`);
  const many = await readOne('veel.csv', ['Categorie;Vraag', ...themes].join('\n'));
  expect(many.deck?.families).toHaveLength(1);
  expect(many.deck?.cards[0]?.text.nl?.front.title).toBe('thema 0');
  expect(told(many)[0]).toBe(
    'veel.csv, kolom ‘Categorie’: Hier staan 25 soorten, en hoogstens 20 kan. We hebben er geen soorten van gemaakt. Klopt dat?',
  );
  const quiz = await readOne(
    'quiz.csv',
    'Nr.;Vraag;A;B;C;Goed antwoord\n1;Hoeveel wijken zijn er?;5;7;9;C\n2;Wie leidt de raad?;wij;zij;jij;A\n',
  );
  expect(quiz.deck?.cards[0]).toMatchObject({
    look: 'choice',
    id: '1',
    text: { nl: { front: { options: ['5', '7', '9'] }, back: { answer: 'C' } } },
  });
});

test('marks of Markdown go, and a link says where it leads; strokes within names stay', async () => {
  const read = await readOne(
    'md.csv',
    'tekst\n**Vet** en _cursief_ met [de kaart](https://voorbeeld.nl/kaart)\nDe map mijn_oude_kaarten is weg [voor nu]\n',
  );
  expect(fronts(read)).toEqual([
    'Vet en cursief met de kaart (https://voorbeeld.nl/kaart)',
    'De map mijn_oude_kaarten is weg [voor nu]',
  ]);
});
