import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fronts, readOne, told } from './bytes.ts';

const sheet = (rows: string) =>
  `<?xml version="1.0"?><x:worksheet xmlns:x="a"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
const strings = (all: readonly string[]) => `<sst>${all.map((one) => `<si>${one}</si>`).join('')}</sst>`;

const book = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

const excel = book({
  'xl/workbook.xml':
    '<workbook xmlns:r="r"><sheets><sheet name="Leeg" r:id="r1"/><sheet name="Kaarten" r:id="r2"/><sheet name="Oud" r:id="r3"/><sheet name="Geheim" state="hidden" r:id="r4"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="r3" Target="worksheets/sheet3.xml"/><Relationship Id="r9" Target="https://example.org/x.xlsx" TargetMode="External"/></Relationships>',
  'xl/sharedStrings.xml': strings([
    '<t>Vraag</t>',
    '<r><t>Wie </t></r><r><rPr><b/></rPr><t xml:space="preserve">helpt &amp; wie</t></r><rPh><t>uitspraak</t></rPh><r><t> niet?</t></r>',
    '<t>Wat&#10;doe_x000D_ je?</t>',
  ]),
  'xl/styles.xml':
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs></styleSheet>',
  'xl/worksheets/sheet1.xml': sheet('<row r="1"><c r="A1" s="1"/></row>'),
  'xl/worksheets/sheet2.xml': sheet(
    [
      '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>datum</x:t></x:is></x:c><x:c r="D1" t="str"><x:v>som</x:v></x:c></x:row>',
      '<x:row r="2"><x:c r="A2" t="s"><x:v>1</x:v></x:c><x:c r="B2" s="1"><x:v>46352</x:v></x:c><x:c r="D2"><x:f>0.1+0.2</x:f><x:v>0.30000000000000004</x:v></x:c></x:row>',
      '<x:row r="5"><x:c r="A5" t="s"><x:v>2</x:v></x:c><x:c r="C5" t="b"><x:v>1</x:v></x:c><x:c r="D5" s="2"><x:v>0.25</x:v></x:c></x:row>',
      '<x:row r="6"><x:c r="A6" t="s"><x:v>1</x:v></x:c><x:c r="D6" t="e"><x:v>#REF!</x:v></x:c></x:row>',
    ].join(''),
  ),
  'xl/worksheets/sheet3.xml': sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Niet dit</t></is></c></row>'),
});

test('a workbook of Excel: strings with runs, numbers, dates as ISO, what formulas gave, cells in their place', async () => {
  const read = await readOne('wijk.xlsx', excel);
  expect(fronts(read)).toEqual(['Wie helpt & wie niet?', 'Wat\ndoe\nje?', 'Wie helpt & wie niet?']);
  expect(read.deck?.cards.map(({ extra }) => extra)).toEqual([
    { datum: '2026-11-26', som: '0.3' },
    { C: 'TRUE', som: '25%' },
    {},
  ]);
  expect(told(read)).toEqual([
    'wijk.xlsx, rij 6: In deze cel staat een fout van Excel, #REF!. We lezen de cel als leeg.',
    'wijk.xlsx: We hebben het blad ‘Kaarten’ gelezen. Niet gelezen: Oud.',
    'wijk.xlsx, rij 6: ‘Wie helpt & wie niet?’ staat ook in rij 2.',
  ]);
});

const text = (row: number, ...cells: readonly string[]) =>
  cells.map((cell, i) => `<c r="${'AB'[i]}${row}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('');

test('before the cards stands a sheet that says how to fill them in; a hidden row is read and told', async () => {
  const read = await readOne(
    'spel.xlsx',
    book({
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="Lees mij" r:id="r1"/><sheet name="Kaarten" r:id="r2"/></sheets></workbook>',
      'xl/worksheets/sheet1.xml': sheet(
        `<row r="1">${text(1, 'Hoe werkt dit bestand?')}</row><row r="2">${text(2, 'Vul het blad Kaarten in.')}</row>`,
      ),
      'xl/worksheets/sheet2.xml': sheet(
        `<row r="1">${text(1, 'Thema', 'Vraag')}</row><row r="2">${text(2, 'Samen', 'Wie mist er?')}</row>` +
          `<row r="3" hidden="1">${text(3, 'Samen', 'Wie is er altijd?')}</row>`,
      ),
    }),
  );
  expect(fronts(read)).toEqual(['Wie mist er?', 'Wie is er altijd?']);
  expect(told(read)).toEqual([
    'spel.xlsx: We hebben het blad ‘Kaarten’ gelezen. Niet gelezen: Lees mij.',
    'spel.xlsx: Eén rij is verborgen in Excel. Die hebben we ook gelezen. Klopt dat?',
  ]);
});

test('another sheet is read when it is asked for', async () => {
  expect(fronts(await readOne('wijk.xlsx', excel, { sheet: 'Oud' }))).toEqual(['Niet dit']);
});

test('a workbook of LibreOffice: repeated cells and rows, paragraphs, notes beside a cell', async () => {
  const cell = (text: string) =>
    `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const content = [
    '<office:document-content><office:body><office:spreadsheet><table:table table:name="Blad1">',
    `<table:table-row>${cell('vraag')}<table:table-cell/>${cell('bron')}<table:table-cell table:number-columns-repeated="16381"/></table:table-row>`,
    '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
    `<table:table-row><table:table-cell><office:annotation><text:p>let op</text:p></office:annotation><text:p>Wie<text:s text:c="2"/>ben</text:p><text:p>jij&apos;s?</text:p></table:table-cell><table:table-cell/>${cell('krant')}</table:table-row>`,
    `<table:table-row>${cell('Wat wil je?')}<table:table-cell/>${cell('raad')}</table:table-row>`,
    '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
    '</table:table></office:spreadsheet></office:body></office:document-content>',
  ].join('');
  const read = await readOne(
    'wijk.ods',
    book({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content }),
  );
  expect(fronts(read)).toEqual(["Wie ben\njij's?", 'Wat wil je?']);
  expect(read.deck?.cards[1]?.text.nl?.front.source).toBe('raad');
});

test('a workbook that is wider than is read says so, of Excel as of LibreOffice; empty cells make none wider', async () => {
  const wide = { code: 'columns-left', facts: { count: 341, most: 300 } };
  const toRow = (text: string, beyond: string) =>
    `<row><c r="A1" t="inlineStr"><is><t>${text}</t></is></c><c r="MC1" t="inlineStr"><is><t>${beyond}</t></is></c></row>`;
  const xlsx = (beyond: string) =>
    book({ 'xl/worksheets/sheet1.xml': sheet(toRow('vraag', beyond) + toRow('Wie?', beyond)) });
  const cells = (text: string, beyond: string) =>
    `<table:table-row><table:table-cell><text:p>${text}</text:p></table:table-cell><table:table-cell table:number-columns-repeated="339"/><table:table-cell><text:p>${beyond}</text:p></table:table-cell></table:table-row>`;
  const ods = (beyond: string) =>
    book({
      'content.xml': `<d><table:table table:name="a">${cells('vraag', beyond)}${cells('Wie?', beyond)}</table:table></d>`,
    });
  for (const [name, make] of [
    ['wijd.xlsx', xlsx],
    ['wijd.ods', ods],
  ] as const) {
    const [full, empty] = [await readOne(name, make('x')), await readOne(name, make(''))];
    expect([name, fronts(full), fronts(empty)]).toEqual([name, ['Wie?'], ['Wie?']]);
    expect(full.problems).toMatchObject([wide]);
    expect(empty.problems).toEqual([]);
  }
});

test('entities that a file makes for itself stay unread', async () => {
  const xml = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Wie &b; daar?</t></is></c></row>')}`;
  expect(fronts(await readOne('e.xlsx', book({ 'xl/worksheets/sheet1.xml': xml })))).toEqual(['Wie &b; daar?']);
});

test('money keeps its sign, with cents where there are any, and a format that only names a country is none', async () => {
  const read = await readOne(
    'schatten.xlsx',
    book({
      'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="Blad1" r:id="r1"/></sheets></workbook>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$€-413]\\ #,##0.00"/><numFmt numFmtId="165" formatCode="[$-413]0"/><numFmt numFmtId="166" formatCode="&quot;$&quot;#,##0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>',
      'xl/worksheets/sheet1.xml': sheet(
        [
          ['vraag', 'antwoord'],
          ['Wat kost een container?', '1:1250'],
          ['Wat kost een brief?', '1:0.9'],
          ['Hoeveel mensen wonen hier?', '2:36123'],
          ['Wat kost een vlucht?', '3:-12.5'],
        ]
          .map(([asked, said = ''], i) => {
            const [style, value] = said.split(':');
            const answer = value === undefined ? `t="str"><v>${said}</v>` : `s="${style}"><v>${value}</v>`;
            return `<row r="${i + 1}"><c r="A${i + 1}" t="str"><v>${asked}</v></c><c r="B${i + 1}" ${answer}</c></row>`;
          })
          .join(''),
      ),
    }),
  );
  expect(read.deck?.cards.map(({ text }) => text.nl?.back.text)).toEqual(['€ 1250', '€ 0,90', '36123', '-$12.50']);
});
