import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { readDeck } from '../../../cards/read/read.ts';
import { fronts, readOne, told } from './bytes.ts';

type Rows = readonly (readonly string[])[];

/** A workbook of Excel: sheets by their names, `-` before one that is hidden. */
const book = (sheets: Readonly<Record<string, Rows>>): Uint8Array => {
  const cell = (text: string, row: number, at: number) =>
    text.startsWith('#')
      ? `<c r="${'ABCD'[at]}${row}" t="e"><v>${text}</v></c>`
      : `<c r="${'ABCD'[at]}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const listed = Object.keys(sheets).map(
    (name, i) =>
      `<sheet name="${name.replace(/^-/, '')}"${name.startsWith('-') ? ' state="hidden"' : ''} r:id="r${i}"/>`,
  );
  return zipSync({
    'xl/workbook.xml': strToU8(`<workbook xmlns:r="r"><sheets>${listed.join('')}</sheets></workbook>`),
    ...Object.fromEntries(
      Object.values(sheets).map((rows, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        strToU8(
          `<worksheet><sheetData>${rows
            .map((cells, r) => `<row r="${r + 1}">${cells.map((text, at) => cell(text, r + 1, at)).join('')}</row>`)
            .join('')}</sheetData></worksheet>`,
        ),
      ]),
    ),
  });
};

const families = ({ deck }: Awaited<ReturnType<typeof readDeck>>) =>
  deck?.cards.map(({ code, family }) => [code, deck.families.find(({ id }) => id === family)?.name.nl?.one]);

test('sheets with cards of one kind are one deck, each a family; the one that says how is left out, and both are told', async () => {
  const read = await readOne(
    'wijk.xlsx',
    book({
      'Lees mij': [['Vul op elk blad een vraag in.'], ['Een rij is een kaart.']],
      Kennismaken: [
        ['Vraag', 'Toelichting'],
        ['Waar woon je?', 'Een straat is genoeg.'],
        ['Wie ken je hier?', ''],
      ],
      Verdieping: [
        ['Toelichting', 'Stelling'],
        ['Neem de tijd.', 'Iedereen doet mee.'],
      ],
      '-Lijsten': [['rood'], ['blauw']],
    }),
  );
  expect(fronts(read)).toEqual(['Waar woon je?', 'Wie ken je hier?', 'Iedereen doet mee.']);
  expect(families(read)).toEqual([
    ['K01', 'Kennismaken'],
    ['K02', 'Kennismaken'],
    ['V01', 'Verdieping'],
  ]);
  expect(read.deck?.cards.map(({ text }) => text.nl?.back.text)).toEqual([
    'Een straat is genoeg.',
    undefined,
    'Neem de tijd.',
  ]);
  expect(told(read)).toEqual([
    'wijk.xlsx: We hebben de bladen Kennismaken, Verdieping gelezen: elk blad is een soort. Niet gelezen: Lees mij, Lijsten.',
  ]);
});

test('what is the matter on one of several sheets is told with its name', async () => {
  const read = await readOne(
    'wijk.xlsx',
    book({
      Een: [['Vraag'], ['Wie is er?'], ['#REF!']],
      Twee: [['Vraag'], ['Wat kost het?'], ['Wie is er?']],
    }),
  );
  expect(told(read)).toEqual([
    'wijk.xlsx, blad ‘Een’, rij 3: In deze cel staat een fout van Excel, #REF!. We lezen de cel als leeg.',
    'wijk.xlsx: We hebben de bladen Een, Twee gelezen: elk blad is een soort.',
    'wijk.xlsx, blad ‘Twee’, rij 3: ‘Wie is er?’ staat ook in rij 2 van blad ‘Een’.',
  ]);
});

test('a sheet that says the family of its cards itself keeps it; sheets that nobody named are no families', async () => {
  const own = await readOne(
    'a.xlsx',
    book({
      Voorjaar: [
        ['Soort', 'Vraag'],
        ['Groen', 'Wat groeit er?'],
        ['Blauw', 'Wat stroomt er?'],
      ],
      Herfst: [['Vraag'], ['Wat valt er?']],
    }),
  );
  expect(families(own)?.map(([, family]) => family)).toEqual(['Groen', 'Blauw', 'Herfst']);
  const unnamed = await readOne('b.xlsx', book({ Blad1: [['Vraag'], ['Een?']], Blad2: [['Vraag'], ['Twee?']] }));
  expect(families(unnamed)).toEqual([
    ['K01', 'kaart'],
    ['K02', 'kaart'],
  ]);
  expect(told(unnamed)).toEqual(['b.xlsx: We hebben de bladen Blad1, Blad2 gelezen: samen zijn ze één spel.']);
});

test('sheets without names of columns are put together where they are as wide', async () => {
  const read = await readOne(
    'c.xlsx',
    book({
      Rust: [['Wanneer rust je uit in je werk?'], ['Wie mag je dan storen?'], ['Waar ga je dan naartoe?']],
      Werk: [['Waar werk je het liefst aan?'], ['Met wie werk je graag samen?']],
    }),
  );
  expect(fronts(read)?.length).toBe(5);
  expect(families(read)?.map(([, family]) => family)).toEqual(['Rust', 'Rust', 'Rust', 'Werk', 'Werk']);
});

test('a sheet of what was there before, a list to choose from and another kind of table are not read', async () => {
  const cards = [
    ['Thema', 'Vraag'],
    ['Geld', 'Wat kost het?'],
  ];
  const read = await readOne(
    'd.xlsx',
    book({
      Kaarten: cards,
      'Oud (2023)': [
        ['Thema', 'Vraag'],
        ['Geld', 'Wat kostte het?'],
      ],
      Themas: [
        ['Thema', 'Kleur'],
        ['Geld', 'rood'],
      ],
      Deelnemers: [
        ['Naam', 'Team'],
        ['Iemand', 'Noord'],
      ],
    }),
  );
  expect(fronts(read)).toEqual(['Wat kost het?']);
  expect(told(read)).toEqual([
    'd.xlsx: We hebben het blad ‘Kaarten’ gelezen. Niet gelezen: Oud (2023), Themas, Deelnemers.',
  ]);
});

test('sheets that are called after languages are the languages of one deck', async () => {
  const read = await readOne(
    'e.xlsx',
    book({
      Nederlands: [
        ['nr', 'Vraag'],
        ['1', 'Wie is er?'],
        ['2', 'Wat kost het?'],
      ],
      English: [
        ['nr', 'Question'],
        ['2', 'What does it cost?'],
        ['1', 'Who is here?'],
      ],
    }),
  );
  expect(read.deck?.languages).toEqual(['nl', 'en']);
  expect(read.deck?.cards.map(({ text }) => [text.nl?.front.text, text.en?.front.text])).toEqual([
    ['Wie is er?', 'Who is here?'],
    ['Wat kost het?', 'What does it cost?'],
  ]);
  expect(told(read)).toEqual(['e.xlsx: We hebben de bladen Nederlands, English gelezen: elk blad is een taal.']);
});

test('columns that are called the same keep their own cells where sheets are put together', async () => {
  const names = ['Vraag', 'Lijst', 'Lijst'];
  const sheets = {
    Een: [names, ['Wie is er?', 'Jan', 'Piet'], ['Wat nu?', 'Klein', 'Groot']],
    Twee: [names, ['Waar is het?', 'Hier', 'Daar'], ['Hoe gaat het?', 'Snel', 'Traag']],
  };
  const read = await readOne('k.xlsx', book(sheets));
  expect(read.deck?.cards.map(({ text }) => text.nl?.back.list)).toEqual([
    ['Jan', 'Piet'],
    ['Klein', 'Groot'],
    ['Hier', 'Daar'],
    ['Snel', 'Traag'],
  ]);
  const table = (rows: Rows) => rows.map((row) => `| ${row.join(' | ')} |`).toSpliced(1, 0, '|--|--|--|');
  const page = Object.entries(sheets).flatMap(([name, rows]) => [`## ${name}`, ...table(rows)]);
  const paged = await readOne('k.md', page.join('\n'));
  expect(paged.deck?.cards.map(({ text }) => text)).toEqual(read.deck?.cards.map(({ text }) => text));
});

test('a sheet of a department is no language', async () => {
  const read = await readOne(
    'k.xlsx',
    book({
      NL: [['Vraag'], ['Hoe open je een dossier?'], ['Wat zeg je tegen een klant?'], ['Wie is de baas?']],
      IT: [
        ['Vraag'],
        ['Wie helpt jou met de computer?'],
        ['Wat doe je bij een storing?'],
        ['Welk wachtwoord is sterk?'],
      ],
    }),
  );
  expect(read.deck?.languages).toEqual(['nl']);
  expect(fronts(read)).toHaveLength(6);
  expect(families(read)?.map(([, family]) => family)).toEqual(['NL', 'NL', 'NL', 'IT', 'IT', 'IT']);
});

test('what parts of a table are called, right above the names of its columns, is no name of the deck', async () => {
  const rows = 'Nr;Thema;Stelling\n1;Regels;Mogen bewoners zelf kiezen?\n2;Geld;Wie is aan zet?\n';
  expect((await readOne('noabers.csv', `Algemeen;;Kaart\n${rows}`)).deck?.name).toBe('Noabers');
  expect((await readOne('noabers.csv', `Noaberpraat;;versie 3\n;;\n${rows}`)).deck?.name).toBe('Noaberpraat');
  expect((await readOne('noabers.csv', `Noaberpraat;;\n${rows}`)).deck?.name).toBe('Noaberpraat');
});
