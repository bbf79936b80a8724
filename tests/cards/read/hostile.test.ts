import { array, assert, asyncProperty, constantFrom, integer, oneof, string, uint8Array } from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { OwnDeck } from '../../../cards/own/placed.ts';
import { type ReadDeck, readDeck } from '../../../cards/read/read.ts';
import { sayProblem } from '../../../cards/say/say.ts';
import { writeDeck } from '../../../cards/write/write.ts';
import { fronts, readOne, told, utf8 } from './bytes.ts';

const codes = ({ problems }: ReadDeck) => problems.map(({ code }) => code);

/** A deck, or a sentence that says why there is none. */
const answers = ({ deck, problems }: ReadDeck) => {
  if (deck === undefined) expect(problems.some(({ kind }) => kind === 'fault')).toBe(true);
  else expect(deck.cards.length).toBeGreaterThan(0);
  for (const problem of problems) {
    for (const language of ['nl', 'en'] as const)
      expect(sayProblem(problem, language)).not.toMatch(/undefined|NaN|\[object/);
    expect(problem.code).not.toBe('unexpected');
  }
};

const names = constantFrom(
  'a.csv',
  'a.yaml',
  'a.json',
  'a.xlsx',
  'a.ods',
  'a.zip',
  'a.md',
  'a.html',
  'a.docx',
  'a.odt',
  'a.rtf',
  'a.txt',
  'a',
  'a.jpg',
  '../a.csv',
);

test('any bytes under any name give a deck or a sentence', async () => {
  await assert(
    asyncProperty(uint8Array({ maxLength: 300 }), names, async (bytes, name) =>
      answers(await readDeck([{ name, bytes }])),
    ),
    { numRuns: 400 },
  );
});

test('any text of the signs that files are made of gives a deck or a sentence', async () => {
  const pieces = constantFrom(
    ...[
      '"',
      ';',
      ',',
      '\n',
      '\r',
      '\t',
      ': ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '//',
      '#',
      '|',
      '>',
      '&a',
      '*a',
      '<b>',
      '---\n',
      "'",
      '\\',
    ],
    ...[
      'tekst',
      'cards',
      'soort',
      'Wie helpt?',
      '  ',
      '\u0000',
      '\ufeff',
      '=',
      '%',
      '!!str',
      '<<',
      '?',
      'null',
      '__proto__',
      'é',
    ],
    ...[
      '### ',
      '**Vraag:** ',
      'Slide 1\n',
      '\n\nKop\n\t',
      '<table><tr><td>',
      '</table>',
      '<p>',
      '| a | b |\n|---|---|\n',
    ],
  );
  const text = oneof(
    array(pieces, { maxLength: 40 }).map((all) => all.join('')),
    string({ maxLength: 60 }),
  );
  await assert(
    asyncProperty(text, names, async (written, name) => answers(await readOne(name, written))),
    { numRuns: 600 },
  );
});

test('any two files that seem to be languages of one deck, or any two sheets of a workbook, give a deck or a sentence', async () => {
  const cell = constantFrom(
    'code',
    'vraag',
    'question',
    'soort',
    'V1',
    'V2',
    'V2',
    '1',
    'Wie?',
    'Who?',
    '',
    ';',
    'Kop',
    'Tabel 2',
  );
  const table = array(array(cell, { maxLength: 4 }), { maxLength: 6 });
  const write = (rows: readonly (readonly string[])[]) => utf8(rows.map((cells) => cells.join(';')).join('\n'));
  const xml = (rows: readonly (readonly string[])[]) =>
    strToU8(
      `<worksheet><sheetData>${rows.map((cells) => `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`).join('')}</sheetData></worksheet>`,
    );
  const called = constantFrom('NL', 'English', 'Blad1', 'Lees mij', 'Vragen', '');
  await assert(
    asyncProperty(table, table, called, called, async (one, other, a, b) => {
      answers(
        await readDeck([
          { name: 'k.nl.csv', bytes: write(one) },
          { name: 'k.en.csv', bytes: write(other) },
        ]),
      );
      const book = zipSync({
        'xl/workbook.xml': strToU8(`<workbook><sheets><sheet name="${a}"/><sheet name="${b}"/></sheets></workbook>`),
        'xl/worksheets/sheet1.xml': xml(one),
        'xl/worksheets/sheet2.xml': xml(other),
      });
      answers(await readDeck([{ name: 'k.xlsx', bytes: book }]));
    }),
    { numRuns: 400 },
  );
});

test('a good file with a few bytes changed gives a deck or a sentence', async () => {
  const sheet =
    '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>tekst</t></is></c></row><row r="2"><c r="A2"><v>3</v></c></row></sheetData></worksheet>';
  const good = [
    { name: 'a.csv', bytes: utf8('soort;tekst;bron\nstart;"Wie; zei dat?";krant\neind;Tot ziens.;raad\n') },
    {
      name: 'a.yaml',
      bytes: utf8('deck: Proef\nfamilies:\n  vraag: { letter: V }\ncards:\n  - { family: vraag, text: Wie? }\n'),
    },
    { name: 'a.json', bytes: utf8('{"cards":[{"text":{"nl":"Wie?","de":"Wer?"},"back":{"list":["a","b"]}}]}') },
    {
      name: 'a.xlsx',
      bytes: zipSync({ 'xl/worksheets/sheet1.xml': strToU8(sheet), 'xl/workbook.xml': strToU8('<workbook/>') }),
    },
  ];
  const change = array(integer({ min: 0, max: 255 }), { minLength: 2, maxLength: 8 });
  await assert(
    asyncProperty(constantFrom(...good), change, async ({ name, bytes }, changes) => {
      const broken = bytes.slice();
      for (let i = 0; i + 1 < changes.length; i += 2)
        broken[((changes[i] ?? 0) * 7) % broken.length] = changes[i + 1] ?? 0;
      answers(await readDeck([{ name, bytes: broken }]));
    }),
    { numRuns: 400 },
  );
});

test('nothing, an empty file, and files of other programs', async () => {
  expect(codes(await readDeck([]))).toEqual(['no-file']);
  expect(codes(await readOne('leeg.csv', ''))).toEqual(['nothing-in-it']);
  const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1);
  expect(codes(await readOne('oud.xls', old))).toEqual(['old-excel']);
  const beside = await readDeck([
    { name: 'kaarten.csv', bytes: utf8('tekst\nHallo buren.\n') },
    { name: 'oud.xls', bytes: old },
  ]);
  expect(beside.problems.map((problem) => sayProblem(problem, 'nl'))).toEqual([
    'kaarten.csv: Er zijn meer bestanden met kaarten. We hebben dit genomen. Niet gelezen: oud.xls. Klopt dat?',
  ]);
  expect(codes(await readOne('folder.csv', utf8('%PDF-1.7\n')))).toEqual(['not-text']);
  expect(codes(await readOne('huis.tokens.json', '{ "color": { "$value": "#0f5132" } }'))).toEqual(['only-style']);
  expect(codes(await readOne('kapot.xlsx', 'PK\u0003\u0004 en verder niets'))).toEqual(['zip-broken']);
});

test('fifty megabytes, ten thousand rows and a cell of a megabyte are told, and no more', async () => {
  expect(told(await readOne('groot.csv', new Uint8Array(50_000_000).fill(97)))).toEqual([
    'groot.csv: Dit bestand is 50 MB. In een spel past hoogstens 5 MB tekst. Splits het bestand.',
  ]);
  expect(told(await readOne('lang.csv', `tekst\n${'Wie ben jij?\n'.repeat(10_000)}`))).toEqual([
    'lang.csv: Hier staan 10000 kaarten. Een spel heeft er hoogstens 2000. Splits het bestand.',
  ]);
  const [sentence] = told(await readOne('cel.csv', `tekst;bron\n${'woord '.repeat(180_000)};x\n`));
  expect(sentence).toMatch(/^cel\.csv, rij 2, kolom ‘tekst’: De tekst ‘woord .*’ heeft 1080000 tekens\./);
});

test('what is nested a thousand deep, and references that explode', async () => {
  for (const name of ['a.json', 'a.yaml']) {
    expect(codes(await readOne(name, `${'['.repeat(1000)}${']'.repeat(1000)}`))).toEqual(['too-deep']);
  }
  const line = (i: number) =>
    `a${i}: &a${i} [${Array.from({ length: 9 }, () => (i === 0 ? 'x' : `*a${i - 1}`)).join(', ')}]`;
  const bomb = Array.from({ length: 12 }, (_, i) => line(i)).join('\n');
  expect(codes(await readOne('bom.yaml', bomb))).toEqual(['yaml-aliases']);
  expect(codes(await readOne('kring.yaml', 'cards: &a [*a, *a]'))).toEqual(['too-deep']);
});

test('keys that could mean something are keys like any other', async () => {
  const read = await readOne(
    'proto.json',
    '{"cards":[{"text":"Wie?","extra":{"__proto__":"a","constructor":"b"},"__proto__":{"x":"y"}}]}',
  );
  expect(fronts(read)).toEqual(['Wie?']);
  expect(Object.getPrototypeOf(read.deck?.cards[0]?.extra)).toBe(Object.prototype);
  expect(Object.keys(read.deck?.cards[0]?.extra ?? {})).toContain('__proto__');
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test('names that lead out of a zip stay outside, and one that explodes is not opened', async () => {
  const zip = zipSync({
    'deck.csv': strToU8('tekst;beeld\nWie?;../geheim.jpg\n'),
    '../buiten.csv': strToU8('tekst\nNiet'),
    '/etc/x.csv': strToU8('tekst\nNiet'),
  });
  const read = await readOne('spel.zip', zip);
  expect(fronts(read)).toEqual(['Wie?']);
  expect(codes(read).filter((code) => code === 'path-outside')).toHaveLength(3);
  const bomb = zipSync({ 'deck.csv': new Uint8Array(101_000_000) }, { level: 1 });
  expect(told(await readOne('bom.zip', bomb))).toEqual([
    'bom.zip: Uitgepakt is dit bestand 101 MB, en hoogstens 100 MB kan. Haal er iets uit, of splits het.',
  ]);
});

test('a zip that lies about its size ends where it does', async () => {
  const zip = zipSync({ 'deck.csv': new Uint8Array(1_000_000).fill(97) });
  const view = new DataView(zip.buffer);
  for (let at = 0; at < zip.length - 28; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
  expect(codes(await readOne('leugen.zip', zip))).toEqual(['zip-broken']);
});

test('pictures on the internet are not fetched and not forgotten', async () => {
  const read = await readOne(
    'beeld.csv',
    'tekst;beeld\nWie woont hier?;https://example.org/huis.jpg\nEn hier?;//example.org/x.png\n',
  );
  expect(codes(read)).toEqual(['picture-remote', 'picture-remote']);
  expect(read.deck?.cards.map(({ extra }) => extra.beeld)).toEqual([
    'https://example.org/huis.jpg',
    '//example.org/x.png',
  ]);
});

const blanks = ' '.repeat(60_000);
test.each([
  ['kop.md', `# a${blanks}b\n## c${blanks}d\n## e${blanks}f\n`],
  ['kop.txt', `# a${blanks}b\n# c${blanks}d\n`],
  ['tabel.md', `|${'-|'.repeat(60_000)}\n|${'-|'.repeat(60_000)}x\n`],
  ['regel.md', `a|b\n--${blanks}x|\n`],
  ['naam.json', JSON.stringify({ cards: [{ tekst: 'Wie?', [`${blanks}(b`]: 'x' }] })],
  ['diep.html', `<html>${'<table><tr><td>'.repeat(60_000)}x`],
  ['cel.html', `<html><table><tr><td>a${'<p>x'.repeat(60_000)}`],
])('a line that a pattern could stare at for minutes is read at once: %s', { timeout: 4000 }, async (name, text) => {
  const read = await readDeck([{ name, bytes: utf8(text) }]);
  expect(read.deck !== undefined || read.problems.some(({ kind }) => kind === 'fault')).toBe(true);
});

/** A workbook of a sheet with rows of numbers, which its list of sheets names as often as is wished. */
const workbook = (rows: number, sheets: number, format = '0') =>
  zipSync({
    'xl/workbook.xml': strToU8(`<workbook><sheets>${'<sheet name="a" r:id="r"/>'.repeat(sheets)}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8('<R><Relationship Id="r" Target="worksheets/sheet1.xml"/></R>'),
    'xl/styles.xml': strToU8(
      `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${format}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet><sheetData>${'<row><c s="0"><v>3</v></c><c t="inlineStr"><is><t>Wie helpt?</t></is></c></row>'.repeat(rows)}</sheetData></worksheet>`,
    ),
  });

test('a format of numbers is as long as Excel takes', { timeout: 4000 }, async () => {
  expect(fronts(await readOne('vorm.xlsx', workbook(90, 1, '['.repeat(60_000))))).toHaveLength(90);
});

test('a workbook that says that it has more sheets or rows than anybody made is not read', async () => {
  const sentence = 'Hier staan meer dan 100 bladen of 120000 rijen. Bewaar het blad met de kaarten als apart bestand.';
  expect(told(await readOne('bladen.xlsx', workbook(1000, 101)))).toEqual([`bladen.xlsx: ${sentence}`]);
  expect(told(await readOne('rijen.xlsx', workbook(12_000, 12)))).toEqual([`rijen.xlsx: ${sentence}`]);
  const sheet =
    '<table:table table:name="a"><table:table-row table:number-rows-repeated="12000"><table:table-cell><text:p>Wie?</text:p></table:table-cell></table:table-row></table:table>';
  const ods = zipSync({ 'content.xml': strToU8(`<d>${sheet.repeat(90)}</d>`) });
  expect(told(await readOne('rijen.ods', ods))).toEqual([`rijen.ods: ${sentence}`]);
});

const long = `tekst\n${'a'.repeat(200_000)}\n`;
test.each([
  ['letters that were turned twice', utf8(`${long}IdeeÃ«n\n`)],
  ['old letters', new Uint8Array(Buffer.from(`${long}één\n`, 'latin1'))],
])('a word of 200,000 letters before %s is passed over at once', { timeout: 4000 }, async (_, bytes) => {
  expect(codes(await readOne('lang.csv', bytes))).toContain('too-long-text');
});

test('a name in a zip that is longer than any disk takes is read at once', { timeout: 4000 }, async () => {
  const read = await readOne(
    'lang.zip',
    zipSync({ [`${'_'.repeat(60_000)}1.csv`]: strToU8('tekst\nWie?'), 'b.csv': strToU8('tekst\nWat?') }),
  );
  answers(read);
});

test('a sentence about a file is one line, whatever somebody called it', async () => {
  const [sentence = ''] = told(await readOne('a\nb\u202e\u001b[31m.csv', ''));
  expect(sentence).toMatch(/^a b ?\[31m\.csv: /);
  expect(sentence).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test.each([
  ['deck.apkg', 'collection.anki21b', 'anki-packed'],
  ['alles.colpkg', 'collection.anki2', 'anki-packed'],
  ['boek.epub', 'OEBPS/1.xhtml', 'not-text'],
  ['spel.jar', 'A.class', 'not-text'],
  ['tekst.xlsx', 'word/document.xml', 'not-text'],
])('the zip of another program, %s, is told for what it is', async (name, entry, code) => {
  expect(codes(await readOne(name, zipSync({ [entry]: strToU8('iets') })))).toEqual([code]);
});

test('cards of a hundred thousand columns, in whatever file, have as many as are read, and it is told that there are more', async () => {
  const keys = Array.from({ length: 100_000 }, (_, i) => `sleutel${i}`);
  const files = {
    'wijd.csv': `tekst;${keys.join(';')}\nWie?;${keys.map(() => 'x').join(';')}\n`,
    'wijd.json': JSON.stringify([{ tekst: 'Wie?', ...Object.fromEntries(keys.map((key) => [key, 'x'])) }]),
    'wijd.yaml': `- tekst: Wie?\n${keys.map((key) => `  ${key}: x\n`).join('')}`,
  };
  for (const [name, content] of Object.entries(files)) {
    const { deck, columns, problems } = await readOne(name, content);
    expect([name, deck?.cards.length, columns.length]).toEqual([name, 1, 6000]);
    expect(problems).toMatchObject([{ code: 'columns-left', facts: { count: 100_001, most: 6000 } }]);
  }
});

test('as many cards as a text may hold, each with a column of its own, are too many and take no room', async () => {
  const cards = Array.from({ length: 100_000 }, (_, i) => ({ tekst: 'Wie?', [`sleutel${i}`]: 'x' }));
  expect(codes(await readOne('veel.json', JSON.stringify(cards)))).toEqual(['columns-left', 'too-many-cards']);
});

test('of hundreds of cards each has the parts under headings that no other has, also when they are written and read again', async () => {
  const count = 350;
  const cards = Array.from({ length: count }, (_, i) => i);
  const explained = ({ deck }: ReadDeck) =>
    deck?.cards.filter((card) => JSON.stringify(card).includes('Uitleg bij')).length;
  const tree = cards.map((i) => `- tekst: Vraag ${i}?\n  parts:\n    - Kopje ${i}: Uitleg bij ${i}\n`).join('');
  const read = await readOne('k.yaml', tree);
  expect([explained(read), codes(read)]).toEqual([count, []]);
  const pages = cards.map((i) => ({
    name: `m/k${i}.md`,
    bytes: utf8(`---\ntitel: T${i}\n---\nVraag ${i}?\n\n## Kopje ${i}\n\nUitleg bij ${i}\n`),
  }));
  expect(explained(await readDeck(pages))).toBe(count);
  for (const form of ['csv', 'yaml', 'json'] as const)
    expect([form, explained(await readOne(`k.${form}`, await writeDeck(read.deck as OwnDeck, form)))]).toEqual([
      form,
      count,
    ]);
});
