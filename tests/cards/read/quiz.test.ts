import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fronts, readOne, told } from './bytes.ts';

type Read = Awaited<ReturnType<typeof readOne>>;

/** What is asked, the doors to choose from, and the back. */
const cards = ({ deck }: Read) =>
  deck?.cards.map(({ text }) => [text.nl?.front.text, text.nl?.front.options, text.nl?.back]);
const looks = ({ deck }: Read) => deck?.families.map(({ look }) => look);

const budget = ['Wie stelt de begroting vast?', ['Het college', 'De raad', 'De burgemeester'], { answer: 'B' }];
const chair = ['Wie zit de raad voor?', ['De griffier', 'De burgemeester'], { answer: 'B' }];

const shapes: Readonly<Record<string, string>> = {
  'a heading over each, a mark behind the right one':
    '## Vraag 1\nWie stelt de begroting vast?\n- A) Het college\n- B) De raad ✓\n- C) De burgemeester\n\n' +
    '## Vraag 2\nWie zit de raad voor?\n- A) De griffier\n- B) De burgemeester (juist)\n',
  'numbers, and the answer as a letter below':
    '1. Wie stelt de begroting vast?\n   a) Het college\n   b) De raad\n   c) De burgemeester\n   Antwoord: b\n\n' +
    '2. Wie zit de raad voor?\n   a) De griffier\n   b) De burgemeester\n   Antwoord: B) De burgemeester.\n',
  'the right one in bold':
    '**Vraag 1:** Wie stelt de begroting vast?\nA. Het college\nB. **De raad**\nC. De burgemeester\n*Juiste antwoord: B*\n\n' +
    '**Vraag 2:** Wie zit de raad voor?\nA. De griffier\nB. **De burgemeester**\n',
  'answers at the end on one line':
    '1. Wie stelt de begroting vast?\nA) Het college\nB) De raad\nC) De burgemeester\n\n' +
    '2. Wie zit de raad voor?\nA) De griffier\nB) De burgemeester\n\nAntwoorden: 1b, 2b\n',
  'answers at the end under a heading':
    '### 1. Wie stelt de begroting vast?\nA) Het college\nB) De raad\nC) De burgemeester\n\n' +
    '### 2. Wie zit de raad voor?\nA) De griffier\nB) De burgemeester\n\n## Antwoorden\n\n1. B\n2. B\n',
  'boxes of which one is ticked':
    'Wie stelt de begroting vast?\n- [ ] Het college\n- [x] De raad\n- [ ] De burgemeester\n\n' +
    'Wie zit de raad voor?\n- [ ] De griffier\n- [x] De burgemeester\n',
  'options on one line, letters before all':
    'V: Wie stelt de begroting vast? A) Het college B) De raad C) De burgemeester\nA: B\n\n' +
    'V: Wie zit de raad voor?\nA) De griffier\nB) De burgemeester\nA: B\n',
  'cards that say which line is the question':
    '**Kaart 1**\nVraag: Wie stelt de begroting vast?\nA) Het college\nB) De raad\nC) De burgemeester\nAntwoord: B\n\n' +
    '**Kaart 2**\nVraag: Wie zit de raad voor?\nA) De griffier\nB) De burgemeester\nAntwoord: B\n',
  'what a chat program folds away':
    '**1. Wie stelt de begroting vast?**\n\n- **A)** Het college\n- **B)** De raad\n- **C)** De burgemeester\n\n' +
    '<details>\n<summary>Toon antwoord</summary>\n\nB\n\n</details>\n\n---\n\n' +
    '**2. Wie zit de raad voor?**\n\n- **A)** De griffier\n- **B)** De burgemeester ✅\n',
};

test.each(Object.keys(shapes).flatMap((shape) => [`${shape}.md`, `${shape}.txt`, `${shape}.csv`]))(
  'a quiz has its options in front and the right one behind: %s',
  async (name) => {
    const read = await readOne(name, shapes[name.replace(/\.[a-z]+$/, '')] ?? '');
    expect(cards(read)).toEqual([budget, chair]);
    expect(looks(read)).toEqual(['choice']);
    expect(told(read)).toEqual([
      `${name}: We hebben 2 vragen gelezen met antwoorden om uit te kiezen. Het goede antwoord staat op de achterkant. Klopt dat?`,
    ]);
  },
);

const run = (text: string, isBold: boolean) =>
  `<w:r><w:rPr>${isBold ? '<w:b/>' : '<w:b w:val="0"/>'}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (text: string, isBold = false, isPoint = false) =>
  `<w:p>${isPoint ? '<w:pPr><w:numPr/></w:pPr>' : ''}${run(text, isBold)}</w:p>`;
const docx = (...body: readonly string[]) =>
  zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body.join('')}</w:body></w:document>`) });

test.each([
  [
    'quiz.docx',
    docx(
      ...[paragraph('Wie stelt de begroting vast?'), paragraph('A) Het college'), paragraph('B) De raad', true)],
      ...[paragraph('C) De burgemeester'), paragraph('Wie zit de raad voor?'), paragraph('A) De griffier')],
      paragraph('B) De burgemeester', true),
    ),
  ],
  [
    'nummers.docx',
    docx(
      ...['Wie stelt de begroting vast?', 'Het college'].map((text) => paragraph(text, false, true)),
      ...[paragraph('De raad', true, true), paragraph('De burgemeester', false, true)],
      ...['Wie zit de raad voor?', 'De griffier'].map((text) => paragraph(text, false, true)),
      paragraph('De burgemeester', true, true),
    ),
  ],
  [
    'sleutel.docx',
    docx(
      ...['Wie stelt de begroting vast?', 'Het college', 'De raad', 'De burgemeester'].map((text) =>
        paragraph(text, false, true),
      ),
      ...['Wie zit de raad voor?', 'De griffier', 'De burgemeester'].map((text) => paragraph(text, false, true)),
      ...[paragraph('Antwoorden'), paragraph('B', false, true), paragraph('De burgemeester', false, true)],
    ),
  ],
  [
    'quiz.html',
    strToU8(
      '<html><body><ol><li>Wie stelt de begroting vast?<ol><li>Het college</li><li><b>De raad</b></li><li>De burgemeester</li></ol>' +
        '<li>Wie zit de raad voor?<ol><li>De griffier</li><li><strong>De burgemeester</strong></li></ol></ol></body></html>',
    ),
  ],
  [
    'quiz.rtf',
    strToU8(
      '{\\rtf1\\ansi Wie stelt de begroting vast?\\par A) Het college\\par {\\b B) De raad}\\par C) De burgemeester\\par\\par ' +
        'Wie zit de raad voor?\\par A) De griffier\\par B) \\b De burgemeester\\b0\\par}',
    ),
  ],
])('what is bold in %s, or said at its end, is the answer', async (name, bytes) => {
  expect(cards(await readOne(name, bytes))).toEqual([budget, chair]);
});

test('a cell of a spreadsheet with its options on lines, and the letter in the next', async () => {
  const read = await readOne(
    'quiz.csv',
    'Vraag,Antwoord\n"Wie stelt de begroting vast?\nA) Het college\nB) De raad\nC) De burgemeester",b\n' +
      '"Wie zit de raad voor?\nA) De griffier\nB) De burgemeester",B) De burgemeester\n',
  );
  expect(cards(read)).toEqual([budget, chair]);
});

test('rows of cells are no quiz, whatever stands in them', async () => {
  const tabs = 'Vraag\tOpties\tAntwoord\nWie beslist?\tA) Het college B) De raad\tB\nWie zit voor?\tA) Jij B) Ik\tA\n';
  const lines = 'Nr,Vraag,Soort\n1,"Wie beslist?\nA) Het college\nB) De raad\nKies goed.",Macht\n2,Wat nu?,Macht\n';
  for (const text of [tabs, lines]) {
    const read = await readOne('a.csv', text);
    expect(read.problems.map(({ code }) => code)).not.toContain('quiz-guess');
    expect(read.deck?.cards).toHaveLength(2);
  }
});

const asked = [
  'Wie beslist? a) de raad b) het college',
  'Wat is een wob? a) wet b) boek',
  'Wie zit voor? a) jij b) ik',
];
const rows = (names: string, sign: string, ...before: readonly string[]) =>
  `${names}\n${asked.map((text, i) => [...before.map((code) => `${code}${i + 1}`), text, 'a'].join(sign)).join('\n')}\n`;

test.each([
  ['semicolons', rows('vraag;antwoord', ';')],
  ['commas', rows('vraag,antwoord', ',')],
  ['bars', rows('vraag|antwoord', '|')],
  ['names that nobody knows', rows('wat;welke', ';')],
  ['a column before them', rows('code;vraag;antwoord', ';', 'Q')],
  ['some cells that are quoted', rows('vraag,antwoord', ',').replace(/^Wat.*boek/m, '"Wat, zeg je? a) wet b) boek"')],
  ['options in cells of their own', 'vraag;optie;optie;antwoord\nWie?;a) jij;b) ik;a\nWat?;a) dit;b) dat;b\n'],
  ['one row', 'vraag;antwoord;thema\nWie beslist? a) de raad b) het college;a;Raad\n'],
])('rows with %s between or in them keep their columns', async (_, text) => {
  for (const name of ['a.csv', 'a.txt']) {
    const read = await readOne(name, text);
    expect(read.problems.map(({ code }) => code)).not.toContain('quiz-guess');
    expect(read.columns.length).toBeGreaterThan(1);
    expect(read.deck?.cards).toHaveLength(text.trim().split('\n').length - 1);
  }
});

test('a sign between options makes no cells of a quiz', async () => {
  const text = 'Wie beslist? a) de raad; b) het college\nAntwoord: a\nWie zit voor? a) jij; b) ik\nAntwoord: b\n';
  for (const name of ['a.csv', 'a.txt']) {
    const read = await readOne(name, text);
    expect(cards(read)).toEqual([
      ['Wie beslist?', ['de raad', 'het college'], { answer: 'A' }],
      ['Wie zit voor?', ['jij', 'ik'], { answer: 'B' }],
    ]);
  }
});

test('rounds are families, what explains an answer stands behind it, and what belongs to no question is told', async () => {
  const read = await readOne(
    'quiz.md',
    'Natuurlijk! Hier is je quiz.\n\n# Raadsquiz\n\n## Ronde 1\n\n### Vraag 1: Geld 🟢\nWie stelt de begroting vast?\n' +
      'a) Het college\nb) De raad\n**Antwoord:** b – De raad. Die heeft budgetrecht.\n\n## Ronde 2\n\n### Vraag 2\n' +
      'Wie zit de raad voor?\na) De griffier\nb) De burgemeester\n**Antwoord:** b\n**Weetje:** Dat staat in de wet.\n\n---\n\nSucces ermee!\n',
  );
  expect(read.deck?.name).toBe('Raadsquiz');
  expect(read.deck?.families.map(({ name }) => name.nl?.one)).toEqual(['Ronde 1', 'Ronde 2']);
  expect(read.deck?.cards.map(({ text }) => text.nl?.front.title)).toEqual(['Geld', undefined]);
  expect(read.deck?.cards.map(({ text }) => text.nl?.back)).toEqual([
    { answer: 'B', text: 'Die heeft budgetrecht.' },
    { answer: 'B', parts: [{ label: 'Weetje', text: 'Dat staat in de wet.' }] },
  ]);
  expect(told(read)[1]).toBe(
    'quiz.md: Naast de vragen staan nog 2 regels tekst; de eerste is ‘Natuurlijk! Hier is je quiz.’. Die komen niet op een kaart.',
  );
});

test('of options without an answer it is told that none was found', async () => {
  const one = await readOne('a.txt', 'Wat kies jij?\nA) De fiets\nB) De auto\n\nWaar woon je?\nA) Stad ✓\nB) Dorp\n');
  expect(cards(one)?.map((card) => card[2])).toEqual([{}, { answer: 'A' }]);
  expect(told(one)[0]).toContain('Niet gevonden bij ‘Wat kies jij?’.');
  const none = await readOne('b.txt', 'Wat kies jij?\nA) De fiets\nB) De auto\n\nWaar woon je?\nA) Stad\nB) Dorp\n');
  expect(looks(none)).toEqual(['choice']);
  expect(told(none)[0]).toContain('Welk antwoord goed is, hebben we niet gevonden.');
});

test('more options than there are doors stay a list with their letters', async () => {
  const options = ['Wonen', 'Zorg', 'Groen', 'Verkeer', 'Geld'];
  const lines = options.map((option, i) => `${'ABCDE'[i]}) ${option}`);
  const read = await readOne('a.txt', `Wat kost het meest?\n${lines.join('\n')}\nAntwoord: B\n`);
  expect(read.deck?.cards[0]?.text.nl).toEqual({
    front: { text: 'Wat kost het meest?', list: lines },
    back: { text: 'B) Zorg' },
  });
});

test.each([
  ['letters that do not begin at A', 'Wat kies jij?\nB) De fiets\nC) De auto\nD) De trein\n'],
  ['letters under what is no question', 'Stellingen\nA) De raad is de baas\nB) Het college voert uit\nC) Klaar\n'],
  ['points of which none is marked', 'Wat neem je mee?\n- Een pen\n- Een kaart\n- Een fiets\n'],
  ['a bold point in the only list', 'Wat spraken we af?\n\n- Wij bellen\n- **Wij schrijven**\n- Wij wachten\n'],
  ['a bold point under what is no question', 'Let op\n- Een pen\n- **Een kaart**\n- Een fiets\n'],
])('%s make no quiz', async (_, text) => {
  for (const name of ['lijst.txt', 'lijst.md']) {
    const read = await readOne(name, text);
    expect(read.deck?.cards.some((card) => card.text.nl?.front.options !== undefined) ?? false).toBe(false);
    expect(read.problems.map(({ code }) => code)).not.toContain('quiz-guess');
  }
});

const prompts = ['Waar werd je blij van?', 'Wie wil je bedanken?', 'Welke regel mag weg?', 'Wat leerde je?'];
const choice = 'Wat doe je als de raad nee zegt? a) doorgaan b) stoppen';

test.each([
  ['a line each', [...prompts.slice(0, 2), choice, ...prompts.slice(2)].join('\n')],
  ['under the name of a column', ['vraag', ...prompts.slice(0, 2), choice, ...prompts.slice(2)].join('\n')],
  ['with empty lines between', [...prompts.slice(0, 2), choice, ...prompts.slice(2)].join('\n\n')],
  ['of which one stands before', `${prompts[0]}\n${choice}`],
  ['of which one stands before, apart', `${prompts[0]}\n\n${choice}`],
  ['of which one comes behind', `${choice}\n${prompts[0]}`],
  ['between tasks', 'Stel jezelf voor.\nWat doe je?\nA) weglopen\nB) blijven\n\nVertel over je werk.\n\nTeken je dag.'],
  ['with letters on lines', `${prompts[0]}\n${prompts[1]}\nKies er een:\nA. Ik zwijg\nB. Ik zeg het\n${prompts[2]}`],
  ['as many as there are choices', `${prompts[0]}\n${choice}\n${prompts[1]}\nWat nu? a) dit b) dat`],
])('one choice in a list of prompts makes no quiz of them: %s', async (_, text) => {
  for (const name of ['a.txt', 'a.csv']) {
    const read = await readOne(name, text);
    const lines = text.split('\n').filter((line) => line !== '' && line !== 'vraag');
    expect(fronts(read)).toHaveLength(lines.length);
    expect(read.problems.map(({ code }) => code)).not.toContain('quiz-guess');
  }
});

test('what a chat program asks at the end, and a case told before a numbered question, leave a quiz what it is', async () => {
  const one = (n: number) =>
    `${n}. Een inwoner belt.\nZij is boos.\nMag dat?\nWat doe je?\na) Ophangen\nb) Luisteren\nAntwoord: b\n\nZo hoort het.\n\n`;
  const read = await readOne('a.txt', `${one(1)}${one(2)}Zal ik er nog tien maken?\n`);
  expect(looks(read)).toEqual(['choice']);
  expect(cards(read)?.map((card) => card[0])).toEqual(
    [1, 2].map(() => 'Een inwoner belt.\nZij is boos.\nMag dat?\nWat doe je?'),
  );
});

test('how much stands beside the questions is told', async () => {
  const one = 'Wie beslist?\nA) De raad ✓\nB) Het college\n\n---\n\n';
  const read = await readOne('a.md', `Dag.\nHier is je quiz.\n\n---\n\n${one}${one.replace('beslist', 'zit voor')}`);
  expect(told(read)).toContain(
    'a.md: Naast de vragen staan nog 2 regels tekst; de eerste is ‘Dag.’. Die komen niet op een kaart.',
  );
});

test('steps with letters in a cell are doors only where something is asked or one of them is right', async () => {
  const cell = (asks: string) => `"${asks}\na) wat zie je\nb) wat vind je\nc) wat doe je"`;
  const steps = await readOne('a.csv', `titel;tekst\nEen;${cell('Bespreek samen:')}\nTwee;${cell('Bespreek nu:')}\n`);
  expect(steps.deck?.cards.map(({ text }) => text.nl?.front.options)).toEqual([undefined, undefined]);
  expect(fronts(steps)?.[0]).toContain('c) wat doe je');
  const lines = await readOne('a.txt', 'Bespreek samen:\na) wat zie je\nb) wat vind je\nc) wat doe je\n');
  expect(lines.problems.map(({ code }) => code)).not.toContain('quiz-guess');
  const known = await readOne('a.csv', `vraag;antwoord\n${cell('Eerst komt:')};a\n${cell('Dan komt:')};b\n`);
  expect(known.deck?.cards.map(({ text }) => text.nl?.back.answer)).toEqual(['A', 'B']);
  const asked = await readOne('a.csv', `titel;tekst\nEen;${cell('Hoe nu? Kies…')}\nTwee;${cell('Wat eerst?')}\n`);
  expect(asked.deck?.cards.map(({ text }) => text.nl?.front.options?.length)).toEqual([3, 3]);
});

test('a quiz of thousands of questions, and lines of nothing but marks, are read at once', async () => {
  const many = '### Wie?\nA) Jij\nB) Ik ✓\n'.repeat(1500);
  const marks =
    `${' ( [ * ? : A) '.repeat(80)}\n`.repeat(300) + `${'(('.repeat(500)}\n${',,'.repeat(500)}\n`.repeat(300);
  const begun = performance.now();
  await readOne('a.md', many);
  await readOne('b.md', marks);
  expect(performance.now() - begun).toBeLessThan(4000);
});

test('answers at the end whose numbers begin anew in each round are told, and given to none', async () => {
  const round = (name: string) => `## ${name}\n\n1. Wie is dat?\nA) Jij\nB) Ik\n\n2. Wat is dat?\nA) Dit\nB) Dat\n\n`;
  const read = await readOne('a.md', `# Quiz\n\n${round('Ronde 1')}${round('Ronde 2')}## Antwoorden\n1. A\n2. B\n`);
  expect(cards(read)?.map((card) => card[2])).toEqual([{}, {}, {}, {}]);
  expect(told(read)).toContain(
    'a.md: Naast de vragen staan nog 2 regels tekst; de eerste is ‘1. A’. Die komen niet op een kaart.',
  );
});

test('what is said of an answer stands in one place, however it is called', async () => {
  const read = await readOne(
    'a.md',
    '1. Wie beslist?\n- A. Het college\n- B. De raad\n\n**Antwoord:** B\n\n*Toelichting: Zo is de wet.*\n\n' +
      '2. Wie zit voor?\n- A. De griffier\n- B. De burgemeester\n\n**Antwoord:** B. De burgemeester. Zo is het gewoonte.\n',
  );
  expect(cards(read)?.map((card) => card[2])).toEqual([
    { answer: 'B', text: 'Zo is de wet.' },
    { answer: 'B', text: 'Zo is het gewoonte.' },
  ]);
});

test('options that a program counts from 0, and more options than there are letters', async () => {
  const read = await readOne(
    'quiz.json',
    '{"cards":[{"q":"Wanneer was de brand?","options":["1850","1920"],"answer":1},{"q":"Wie zit voor?","options":["De raad","De burgemeester"],"answer":0},{"q":"Welke boom is dit?","options":["Linde","Eik","Beuk","Es","Iep"],"answer":4}]}',
  );
  expect(read.deck?.cards.map(({ text }) => text.nl?.back.answer)).toEqual(['B', 'A', 'Iep']);
  expect(told(read)).toContain(
    'quiz.json: Bij een vraag is antwoord 0 goed. Daarom hebben we de antwoorden vanaf 0 geteld: 0 is A, 1 is B. Klopt dat?',
  );
});

test('options count from 1 where some answer is beyond what counting from 0 allows: 0 is then no option', async () => {
  const read = await readOne(
    'quiz.csv',
    'Vraag;Antwoord 1;Antwoord 2;Antwoord 3;Juist\nWie zit voor?;de burgemeester;de griffier;een wethouder;1\nWat vind jij van de raad?;goed;matig;slecht;0\nHoe vaak kiezen wij?;elk jaar;elke twee jaar;elke vier jaar;3\n',
  );
  expect(read.deck?.cards.map(({ text }) => text.nl?.back.answer)).toEqual(['A', '0', 'C']);
  expect(told(read).join()).not.toContain('vanaf 0');
});
