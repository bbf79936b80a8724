import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDeck } from '../../../cards/read/read.ts';
import { fronts, readOne, told } from './bytes.ts';

type Read = Awaited<ReturnType<typeof readDeck>>;

const familiesOf = ({ deck }: Read) =>
  deck?.cards.map(({ family }) => deck.families.find(({ id }) => id === family)?.name.nl?.one);
/** What stands on the backs, and what is kept beside the cards. */
const backs = ({ deck }: Read) => deck?.cards.map(({ text }) => text.nl?.back);
const placesOf = ({ columns }: Read) => Object.fromEntries(columns.map(({ column, place }) => [column, place]));

test('a board of Trello: its lists are families, a question is asked and its description comes after', async () => {
  const board = {
    id: '65a1b2c3d4e5f60718293a4b',
    name: 'Teamdag',
    lists: [
      { id: 'l1', name: 'Warm worden' },
      { id: 'l2', name: 'De diepte in' },
    ],
    cards: [
      { id: 'c1', name: 'Wat gaf je energie?', desc: 'Vraag door.', idList: 'l1', closed: false, labels: [] },
      {
        id: 'c2',
        name: 'Wat zeg je niet?',
        desc: '',
        idList: 'l2',
        labels: [{ id: 'x', name: 'lastig', color: 'red' }],
      },
    ],
  };
  const read = await readOne('bord.json', JSON.stringify(board));
  expect([read.deck?.name, read.deck?.id]).toEqual(['Teamdag', 'teamdag']);
  expect(fronts(read)).toEqual(['Wat gaf je energie?', 'Wat zeg je niet?']);
  expect(familiesOf(read)).toEqual(['Warm worden', 'De diepte in']);
  expect(backs(read)).toEqual([{ text: 'Vraag door.' }, {}]);
  expect(read.deck?.cards[1]?.extra.labels).toBe('lastig');
});

test('cards of a board that were put away, alone or with their list, stay out; how many is told', async () => {
  const board = {
    name: 'Teamdag',
    lists: [
      { id: 'l1', name: 'Nu', closed: false },
      { id: 'l2', name: 'Vorig jaar', closed: true },
    ],
    cards: [
      { id: 'c1', name: 'Wat gaf je energie?', idList: 'l1', closed: false },
      { id: 'c2', name: 'Wat kost je tijd?', idList: 'l1', closed: true },
      { id: 'c3', name: 'Wat was mooi?', idList: 'l2', closed: false },
    ],
  };
  const read = await readOne('bord.json', JSON.stringify(board));
  expect(fronts(read)).toEqual(['Wat gaf je energie?']);
  expect(familiesOf(read)).toEqual(['Nu']);
  expect(told(read)).toEqual(['bord.json: 2 kaarten van het bord zijn gearchiveerd en doen hier niet mee.']);
  const away = { ...board, lists: board.lists.map((list) => ({ ...list, closed: true })) };
  const none = await readOne('bord.json', JSON.stringify(away));
  expect(none.problems.map(({ code }) => code)).toEqual(['cards-archived', 'no-cards']);
  const other = await readOne('a.json', JSON.stringify([{ vraag: 'Wie?', closed: true }, { vraag: 'Wat?' }]));
  expect(fronts(other)).toEqual(['Wie?', 'Wat?']);
});

test('who made a card, when, and how far it is stays off the card', async () => {
  const read = await readOne(
    'notion.csv',
    'Name,Categorie,Created time,Status,Members,Tags,Toelichting,Record ID\n' +
      'Wie beslist hier?,Macht,"March 2, 2026 10:14 AM",Klaar,Iemand,"kort, lastig",Denk aan gisteren.,recA1B2C3D4E5F6G7\n' +
      'Wie mag het weten?,Macht,"March 3, 2026 9:01 AM",Concept,Iemand,lastig,,recB1B2C3D4E5F6G7\n',
  );
  expect(fronts(read)).toEqual(['Wie beslist hier?', 'Wie mag het weten?']);
  expect(backs(read)).toEqual([{ text: 'Denk aan gisteren.' }, {}]);
});

test('the name of a picture with the address where a program keeps it names that picture', async () => {
  const read = await readOne(
    'airtable.csv',
    'Vraag,Foto,Bijlage\nWie haal jij over?,,brug.jpg (https://example.org/v3/u/brug.jpg)\nWie struikelt hier?,,\n',
  );
  expect(read.deck?.cards[0]?.picture?.name).toBe('brug.jpg');
  expect(told(read)).toEqual([
    'airtable.csv, rij 2: brug.jpg zit er niet bij.' + ' Zet het plaatje bij het bestand, in dezelfde map of zip.',
  ]);
});

test('names of columns that say more than one word are found, below what stands over them', async () => {
  const read = await readOne(
    'wijk.csv',
    'Kaarten voor de wijkavond,,,\n,,,\nNr.,Soort kaart,Wat staat er op de kaart?,Opmerking voor ons\n' +
      '1,Vraag,"Wat mis je in je straat, en wie weet dat?",Nog nakijken\n2,Doen,Bel aan bij iemand die je niet kent.,\n',
  );
  expect(placesOf(read)).toEqual({
    'Nr.': 'id',
    'Soort kaart': 'family',
    'Wat staat er op de kaart?': 'front.text',
    'Opmerking voor ons': 'notes',
  });
  expect(read.problems.map(({ code }) => code)).toEqual(['header-row']);
});

test('a quiz of Kahoot has its answers as letters', async () => {
  const read = await readOne(
    'quiz.csv',
    'Question - max 120 characters;Answer 1 - max 75 characters;Answer 2 - max 75 characters;Correct answer(s) - choose at least one\n' +
      'Hoeveel raadsleden zijn er?;29;31;2\nWie zit de raad voor?;De burgemeester;De griffier;1\n',
  );
  expect(read.deck?.cards.map(({ text }) => text.nl?.back.answer)).toEqual(['B', 'A']);
});

test('tables of a chat program under headings are one deck, each a family; what it says around them is told', async () => {
  const table = (first: string, second: string) =>
    `| # | **Vraag** |\n|---|-----------|\n| **1** | *${first}* |\n| 2 | ${second} |\n`;
  const read = await readOne(
    'kaarten.md',
    `Natuurlijk! Hier is je spel.\n\n# Teamspel 🎉\n\n## 🟢 Ronde 1\n\n${table('Wie ben je?', 'Wat doe je?')}\n---\n\n## 🔵 Ronde 2\n\n${table('Wat durf je?', 'Wat laat je?')}\n` +
      '## Planning\n\n| Tijd | Wie |\n|---|---|\n| 9 uur | Team |\n',
  );
  expect(read.deck?.name).toBe('Teamspel');
  expect(fronts(read)).toEqual(['Wie ben je?', 'Wat doe je?', 'Wat durf je?', 'Wat laat je?']);
  expect(familiesOf(read)).toEqual(['Ronde 1', 'Ronde 1', 'Ronde 2', 'Ronde 2']);
  expect(told(read)).toEqual([
    'kaarten.md: Naast de tabel staat nog tekst: ‘Natuurlijk! Hier is je spel.’. Die komt niet op een kaart.',
    'kaarten.md, regel 23: Hier begint een andere tabel: Tijd · Wie. Die hebben we niet gelezen. Zet die in een eigen bestand.',
  ]);
});

test('a page of Notion has its fields under its title, and no field of them on the card', async () => {
  const page = (n: number) =>
    `# Wie neemt de tijd ${n}?\n\nCategorie: Macht\nStatus: Klaar\nCreated: March ${n}, 2026 10:14 AM\n\nWanneer nam jij die ${n} keer?\n`;
  const read = await readDeck([1, 2].map((n) => ({ name: `spel/Vraag ${n}.md`, bytes: strToU8(page(n)) })));
  expect(fronts(read)).toEqual(['Wie neemt de tijd 1?', 'Wie neemt de tijd 2?']);
  expect(backs(read)).toEqual([{ text: 'Wanneer nam jij die 1 keer?' }, { text: 'Wanneer nam jij die 2 keer?' }]);
  expect(familiesOf(read)).toEqual(['Macht', 'Macht']);
});

test('an outline has its headings as families and its first lines as the name of the deck, and that is asked once', async () => {
  const read = await readOne(
    'outline.txt',
    'Gespreksstarters\n\tVoor het team\n\nVertrouwen\n\tWie vertrouwt jou?\n\tWie vertrouw jij?\n\nTempo:\n\tWat mag langzamer?\n\tWaar wacht je op?\n',
  );
  expect(read.deck?.name).toBe('Gespreksstarters');
  expect(familiesOf(read)).toEqual(['Vertrouwen', 'Vertrouwen', 'Tempo', 'Tempo']);
  expect(told(read)).toEqual([
    'outline.txt, rij 4: ‘Vertrouwen’, ‘Tempo’ hebben we gelezen als kopjes: wat eronder staat, is van die soort. ‘Gespreksstarters · Voor het team’ is de naam van het spel. Klopt dat?',
  ]);
});

test('a list of single words in blocks is no outline', async () => {
  const read = await readOne('woorden.txt', 'rust\nruimte\n\nlucht\nlicht\n\nwater\nvuur\n');
  expect(fronts(read)).toEqual(['rust', 'ruimte', 'lucht', 'licht', 'water', 'vuur']);
});

test('a point further in belongs to the point above it', async () => {
  const read = await readOne(
    'lijst.txt',
    '• Wat wil je leren?\n• Wat weet je al?\n   o  en van wie?\n• Wie helpt jou?\n',
  );
  expect(fronts(read)).toEqual(['Wat wil je leren?', 'Wat weet je al?\nen van wie?', 'Wie helpt jou?']);
});

test('of a second table in a file of Numbers it is told that it is not read', async () => {
  const read = await readOne(
    'numbers.csv',
    'Tabel 1,\nVraag,Categorie\nWat werkt?,Doen\nWat staat stil?,Doen\n,\nTabel 2,\nLegenda,Kleur\nDoen,groen\n',
  );
  expect(read.deck?.name).toBe('Numbers');
  expect(fronts(read)).toEqual(['Wat werkt?', 'Wat staat stil?']);
  expect(told(read)).toContain(
    'numbers.csv, rij 7: Hier begint een andere tabel: Legenda · Kleur. Die hebben we niet gelezen. Zet die in een eigen bestand.',
  );
});

const wordPage =
  '<html xmlns:o="o"><head><style><!-- td {color:red} --></style><title>x</title></head><body><p class=MsoNormal>Stellingen</p>' +
  '<table border=1><tr><td><b>Thema</b></td><td>Stelling</td><td>Toelichting</td></tr>' +
  '<tr><td>Wonen</td><td><p>Elke wijk\n krijgt huur.</p></td><td><p>Ook de villawijk.<o:p></o:p></p><p>Ook het centrum.</p></td></tr>' +
  '<tr><td>Geld<td>Sparen is&nbsp;laf &#8211; &eacute;cht.<td>&nbsp;</tr></table></body></html>';

test.each(['tabel.html', 'tabel.htm', 'tabel.xls', 'tabel.txt'])(
  'a table of a page of the web is read from %s',
  async (name) => {
    const read = await readOne(name, wordPage);
    expect(read.deck?.name).toBe('Stellingen');
    expect(fronts(read)).toEqual(['Elke wijk krijgt huur.', 'Sparen is laf – écht.']);
    expect(backs(read)).toEqual([{ text: 'Ook de villawijk.\nOok het centrum.' }, {}]);
    expect(told(read)).toEqual([]);
  },
);

test('what runs on a page of the web is no card', async () => {
  const read = await readOne(
    'a.html',
    '<html><script>alert("Wie?")</script><body><p>Wie ben je?<p onclick="x()">Wat doe je?</body></html>',
  );
  expect(fronts(read)).toEqual(['Wie ben je?', 'Wat doe je?']);
});

const paragraph = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr>${style === '•' ? '<w:numPr/>' : `<w:pStyle w:val="${style}"/>`}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const wordTable = (rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows
    .map(
      (cells) =>
        `<w:tr>${cells
          .map(
            (text) =>
              `<w:tc>${text
                .split('|')
                .map((line) => paragraph(line))
                .join('')}</w:tc>`,
          )
          .join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;
const docx = (body: string) =>
  zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`) });

test('tables of a document of Word under headings are families; its title is the name of the deck', async () => {
  const read = await readOne(
    'raad.docx',
    docx(
      `${paragraph('Kaarten voor de raad', 'Titel')}${paragraph('Vul gerust aan.')}${paragraph('Wonen', 'Kop1')}${wordTable(
        [
          ['Stelling', 'Toelichting'],
          ['Elke straat een bank.', 'Voor ouderen.|Voor wie wacht.'],
          ['Parkeren kost geld.', ''],
        ],
      )}` +
        `${paragraph('Zorg', 'Kop1')}${wordTable([
          ['Stelling', 'Toelichting'],
          ['De wijkzuster beslist.', ''],
        ])}<w:del><w:p><w:r><w:delText>Weg.</w:delText></w:r></w:p></w:del>`,
    ),
  );
  expect(read.deck?.name).toBe('Kaarten voor de raad');
  expect(fronts(read)).toEqual(['Elke straat een bank.', 'Parkeren kost geld.', 'De wijkzuster beslist.']);
  expect(familiesOf(read)).toEqual(['Wonen', 'Wonen', 'Zorg']);
  expect(backs(read)?.[0]).toEqual({ text: 'Voor ouderen.\nVoor wie wacht.' });
  expect(told(read)).toEqual([
    'raad.docx: Naast de tabel staat nog tekst: ‘Vul gerust aan.’. Die komt niet op een kaart.',
  ]);
});

test('a table of one row is a card that somebody drew, and no text of it is lost', async () => {
  const drawn = ['Wie wil je bedanken?', 'Welke regel mag weg?|Zeg ook waarom.', 'Wat leerde je?'];
  const read = await readOne(
    'kaarten.docx',
    docx(drawn.map((text) => `${wordTable([[text]])}${paragraph('')}`).join('')),
  );
  expect(fronts(read)).toEqual(['Wie wil je bedanken?', 'Welke regel mag weg?\nZeg ook waarom.', 'Wat leerde je?']);
  const page = drawn.map((text) => `<table><tr><td>${text.replace('|', '<br>')}</td></tr></table>`).join('');
  expect(fronts(await readOne('kaarten.html', `<html><body>${page}`))).toEqual(fronts(read));
});

test('beside a table of cards one of a single row is told, and what follows it is a text of its own', async () => {
  const cards = '<table><tr><td>vraag<td>antwoord<tr><td>Wie is er?<td>Ik.</table>';
  const read = await readOne('a.html', `<html><body><table><tr><td>Speel met vijf.</table>Veel plezier!${cards}`);
  expect(fronts(read)).toEqual(['Wie is er?']);
  expect(told(read)).toEqual([
    'a.html: Naast de tabel staan nog 2 regels tekst; de eerste is ‘Speel met vijf.’. Die komen niet op een kaart.',
  ]);
});

test('what stands right over one table alone is told, or is the name of its deck', async () => {
  const cards = '<table><tr><td>vraag<td>antwoord<tr><td>Wie is er?<td>Ik.</table>';
  expect((await readOne('a.html', `<html><body><h1>Buurt</h1>${cards}`)).deck?.name).toBe('Buurt');
  expect(told(await readOne('a.html', `<html><body><p>Veel plezier!${cards}`))).toEqual([
    'a.html: Naast de tabel staat nog tekst: ‘Veel plezier!’. Die komt niet op een kaart.',
  ]);
});

test.each(['<body>', '<body><div>', ''])('a head that is not closed ends where the page begins: %s', async (start) => {
  const read = await readOne(
    'a.html',
    `<!doctype html><head><meta charset=utf-8><title>Niet dit</title><script>"<p>"</script>${start}<p>Wie ben je?<p>Wat doe je?`,
  );
  expect(fronts(read)).toEqual(['Wie ben je?', 'Wat doe je?']);
});

test.each(['</head><body>', '<body>'])('a title that is not closed ends with the head: %s', async (start) => {
  const read = await readOne('a.html', `<html><head><title>Niet dit${start}<p>Wie ben je?<p>Wat doe je?</body></html>`);
  expect(fronts(read)).toEqual(['Wie ben je?', 'Wat doe je?']);
});

test('a list in a document of Word is a card for each point', async () => {
  const read = await readOne(
    'lijst.docx',
    docx(['Wie woont hier?', 'Wat mag hoger?', 'Wie zorgt er?'].map((text) => paragraph(text, '•')).join('')),
  );
  expect(fronts(read)).toEqual(['Wie woont hier?', 'Wat mag hoger?', 'Wie zorgt er?']);
});

test('a document of LibreOffice has its table read', async () => {
  const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
  const row = (...cells: readonly string[]) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
  const content = `<office:document-content><office:body><office:text><table:table>${row('Vraag', 'Uitleg')}${row('Wie is er?', 'Kijk rond.')}</table:table></office:text></office:body></office:document-content>`;
  const read = await readOne('a.odt', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8(content) }));
  expect(fronts(read)).toEqual(['Wie is er?']);
  expect(backs(read)).toEqual([{ text: 'Kijk rond.' }]);
});

test.each([
  ['a.pages', strToU8('x'), /Bewaar het als \.docx/],
  ['a.pptx', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), /presentatie/],
  ['a.docx', zipSync({ 'x.xml': strToU8('<p/>') }), /geen tekst/],
] as const)('%s is told what it is', async (name, bytes, says) => {
  const read = await readOne(name, bytes);
  expect(read.deck).toBeUndefined();
  expect(told(read)[0]).toMatch(says);
});

test('a description that most cards lack is not what they are about', async () => {
  const read = await readOne(
    'jira.csv',
    'Issue key,Issue Type,Summary,Description,Assignee,Priority\n' +
      'K-1,Vraag,Wie mis je aan tafel?,Noem een rol.,iemand,High\nK-2,Vraag,Wat hoor je te vaak?,,iemand,Low\n' +
      'K-3,Stelling,Iedereen is vervangbaar.,,iemand,Low\nK-4,Stelling,Snel is beter dan goed.,,iemand,Low\n',
  );
  expect(fronts(read)).toEqual([
    'Wie mis je aan tafel?',
    'Wat hoor je te vaak?',
    'Iedereen is vervangbaar.',
    'Snel is beter dan goed.',
  ]);
  expect(backs(read)?.[0]).toEqual({ parts: [{ label: 'Description', text: 'Noem een rol.' }] });
  expect(read.problems.map(({ code }) => code)).toEqual(['family-guess']);
});

test('a column that is called a card and counts them is not their text', async () => {
  const read = await readOne(
    'set.csv',
    'Kaart;Voorzijde;Achterzijde\n1;Wat is een motie?;Een uitspraak.\n2;Wat is een raad?;Het bestuur.\n',
  );
  expect(fronts(read)).toEqual(['Wat is een motie?', 'Wat is een raad?']);
  expect(backs(read)).toEqual([{ text: 'Een uitspraak.' }, { text: 'Het bestuur.' }]);
});

test('an outline of three layers has its root as name and the layer over the texts as families', async () => {
  const read = await readOne(
    'kaart.txt',
    'Leiderschap\n  Vertrouwen\n    - Wie geeft jou ruimte?\n    - Wie geef jij ruimte?\n  Fouten\n    - Welke fout vertel je graag?\n    - Welke verzwijg je?\n',
  );
  expect(read.deck?.name).toBe('Leiderschap');
  expect(familiesOf(read)).toEqual(['Vertrouwen', 'Vertrouwen', 'Fouten', 'Fouten']);
  expect(fronts(read)?.[0]).toBe('Wie geeft jou ruimte?');
});

test('cards of a chat program, each under a heading with lines that say what they are', async () => {
  const card = (n: number, name: string) =>
    `### 🃏 Kaart ${n}: ${name}\n**Situatie:** Een inwoner belt je ${n} keer.\n**Optie A:** Je neemt op.\n- **Optie B:** Je belt terug.\n**Nabespreking**: En als het ${n} uur is?\n\n---\n\n`;
  const read = await readOne(
    'chat.md',
    `# Dilemma's\n\n## Ronde 1\n\n${card(1, 'De klacht')}## Ronde 2\n\n${card(2, 'De lunch')}`,
  );
  expect(read.deck?.name).toBe("Dilemma's");
  expect(familiesOf(read)).toEqual(['Ronde 1', 'Ronde 2']);
  expect(read.deck?.cards[1]?.text.nl).toEqual({
    front: { title: 'De lunch', text: 'Een inwoner belt je 2 keer.', options: ['Je neemt op.', 'Je belt terug.'] },
    back: { parts: [{ label: 'Nabespreking', text: 'En als het 2 uur is?' }] },
  });
});

test('what a presentation gives as text is a card for each slide', async () => {
  const read = await readOne(
    'dia.txt',
    'Slide 1: Welkom\n\nSlide 2\nWat is jouw talent?\n(2 minuten)\n\nSlide 3\nWie ziet het?\n',
  );
  expect(read.deck?.cards.map(({ text }) => text.nl?.front.text)).toEqual([
    'Welkom',
    'Wat is jouw talent?\n(2 minuten)',
    'Wie ziet het?',
  ]);
});

test('a deck that stands under one name is read as if it stood by itself', async () => {
  const read = await readOne(
    'spel.json',
    JSON.stringify({
      kaartspel: {
        titel: 'Wijkgesprek',
        categorieen: [
          {
            naam: 'Ontmoeten',
            kaarten: [
              { nummer: 1, vraag: 'Wie ken je?' },
              { nummer: 2, vraag: 'Waar zit je?' },
            ],
          },
          { naam: 'Doen', kaarten: [{ nummer: 1, vraag: 'Wat maak je?' }] },
        ],
      },
    }),
  );
  expect(read.deck?.name).toBe('Wijkgesprek');
  expect(familiesOf(read)).toEqual(['Ontmoeten', 'Ontmoeten', 'Doen']);
  expect(fronts(read)).toEqual(['Wie ken je?', 'Waar zit je?', 'Wat maak je?']);
});

test('of a talk on a telephone no name comes on a card', async () => {
  const line = (minute: number, who: string, text: string) => `[12-03-2026 10:${minute}:05] ${who}: ${text}\n`;
  const read = await readOne(
    'chat.txt',
    line(14, 'Iemand', 'Waar ben je trots op?') +
      line(15, 'Ander', 'Wat durf je niet?') +
      line(16, 'Ander', 'Wie: jij of ik?'),
  );
  expect(fronts(read)).toEqual(['Waar ben je trots op?', 'Wat durf je niet?', 'Wie: jij of ik?']);
  expect(told(read)).toEqual(['chat.txt: Dit is een bewaard chatgesprek. Namen en tijden komen niet op de kaarten.']);
});

test.each(['lijst.rtf', 'lijst.doc', 'lijst.txt'])(
  'a text of TextEdit is a card a line, with its letters: %s',
  async (name) => {
    const read = await readOne(
      name,
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl\\f0\\fswiss Helvetica;}{\\colortbl;\\red255;}{\\*\\generator X;}\\pard\\f0\\fs24 \\cf0 Wat heb je gedaan?\\\nWie hielp je daarbij?\\\nWat zou \\'e9\\'e9n stap \\u8220?verder\\u8221? zijn?\\\n}",
    );
    expect(fronts(read)).toEqual(['Wat heb je gedaan?', 'Wie hielp je daarbij?', 'Wat zou één stap “verder” zijn?']);
  },
);

test.each([
  ['none', '\\uc0 Caf\\u233 s in \\u8220 Zuid\\u8221 '],
  ['none, in a group of its own', '{\\uc0 Caf\\u233 s} in \\u8220?Zuid\\u8221?'],
  ['one, or two by their numbers', "Caf\\u233?s in \\uc2\\u8220\\'a1\\'b0Zuid\\u8221\\'a1\\'b1"],
  ['one that is a word', 'Caf\\u233?s in \\u8220\\ldblquote Zuid\\u8221\\rdblquote '],
  ['one that is not there', 'Caf\\u233{}s in \\u8220{}Zuid\\u8221'],
])('no letter is lost behind one of Unicode, however many stand for it: %s', async (_, line) => {
  const read = await readOne('lijst.rtf', `{\\rtf1\\ansi ${line}\\par Wie is er?\\par Wat nu?\\par}`);
  expect(fronts(read)).toEqual(['Cafés in “Zuid”', 'Wie is er?', 'Wat nu?']);
});

test('a table of WordPad is read', async () => {
  const row = (...cells: readonly string[]) =>
    `\\trowd\\cellx1\\cellx2\\pard\\intbl ${cells.join('\\cell ')}\\cell\\row `;
  const read = await readOne(
    't.rtf',
    `{\\rtf1 Kaarten\\par ${row('Vraag', 'Uitleg')}${row('Wie is er?', 'Kijk rond.')}${row('Wat nu?', '')}\\pard Tot ziens\\par}`,
  );
  expect(fronts(read)).toEqual(['Wie is er?', 'Wat nu?']);
  expect(backs(read)?.[0]).toEqual({ text: 'Kijk rond.' });
  expect(read.deck?.name).toBe('Kaarten');
});

test('what a telephone itself wrote in a talk, with the names in it, is no card', async () => {
  const read = await readOne(
    'chat.txt',
    '12-03-2026 10:14 - Iemand heeft de groep gemaakt\n12-03-2026 10:14 - Ander is toegevoegd\n' +
      ['Wie dank je?', 'Wat mag weg?', 'Wat leerde je?'].map((text) => `12-03-2026 10:15 - Iemand: ${text}\n`).join(''),
  );
  expect(fronts(read)).toEqual(['Wie dank je?', 'Wat mag weg?', 'Wat leerde je?']);
});

test('a task to ask some people is no number of a card', async () => {
  const lines = ['Ga wandelen.', 'Vraag 3 mensen wat zij vinden.', 'Bel iemand.', 'Vraag 2-4 mensen mee.', 'Ruim op.'];
  for (const name of ['a.txt', 'a.csv']) expect(fronts(await readOne(name, lines.join('\n')))).toEqual(lines);
});

test('what stands before the first block, or under a heading that begins none, is told and on no card', async () => {
  const text = await readOne('a.txt', 'Voor teams.\n\nKaart 1: De klacht\nIemand belt.\n\nKaart 2: De raad\nNee.\n');
  expect(told(text)).toEqual(['a.txt: Naast de kaarten staat nog tekst: ‘Voor teams.’. Die komt niet op een kaart.']);
  const card = (name: string) => `### ${name}\n**Situatie:** Een inwoner belt.\n**Vraag:** Wat doe je?\n`;
  const read = await readOne(
    'a.md',
    `# Spel\nInleiding.\n## Een\n${card('De klacht')}${card('De raad')}## Twee\nDit gaat over later.\n${card('Straks')}`,
  );
  expect(JSON.stringify(read.deck?.cards)).not.toContain('later');
  expect(told(read)).toEqual([
    'a.md: Naast de kaarten staan nog 2 regels tekst; de eerste is ‘Inleiding.’. Die komen niet op een kaart.',
  ]);
});

test('headings that each stand over one text are asked as the titles that they become', async () => {
  const read = await readOne(
    'a.txt',
    ['Moed', 'Rust', 'Humor', 'Tijd'].map((name) => `${name}\nDit gaat over iets van jezelf: ${name}.\n`).join('\n'),
  );
  expect(read.deck?.cards.map(({ text }) => text.nl?.front.title)).toEqual(['Moed', 'Rust', 'Humor', 'Tijd']);
  expect(told(read)[0]).toContain('hebben we gelezen als titels: elk hoort bij de tekst eronder. Klopt dat?');
});

test('what a page says beside its cards is told: an introduction, a heading over nothing, a line between points', async () => {
  const sections =
    '# Buurtspel\n\nSpeel dit met vijf.\n\n## Begin\nWie ben je?\n\n## Later\n\n## Slot\nWat neem je mee?\n';
  const read = await readOne('spel.md', sections);
  expect(fronts(read)).toEqual(['Wie ben je?', 'Wat neem je mee?']);
  expect(told(read)).toEqual([
    'spel.md: Naast de kaarten staan nog 2 regels tekst; de eerste is ‘Speel dit met vijf.’. Die komen niet op een kaart.',
  ]);
  const points = await readOne('vragen.md', 'Lees voor:\n\n- Wie ben je?\n- Wat mis je?\n');
  expect(fronts(points)).toEqual(['Wie ben je?', 'Wat mis je?']);
  expect(told(points)).toEqual([
    'vragen.md: Naast de kaarten staat nog tekst: ‘Lees voor:’. Die komt niet op een kaart.',
  ]);
});
