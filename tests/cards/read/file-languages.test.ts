import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFileTongue } from '../../../cards/read/file-tongues.ts';
import { readDeck } from '../../../cards/read/read.ts';
import { told, utf8 } from './bytes.ts';

const readAll = (files: Readonly<Record<string, string>>) =>
  readDeck(Object.entries(files).map(([name, content]) => ({ name, bytes: utf8(content) })));

const said = ({ deck }: Awaited<ReturnType<typeof readDeck>>) =>
  deck?.cards.map(({ code, text }) => [code, ...deck.languages.map((tongue) => text[tongue]?.front.text)]);

test.each([
  ['kaarten.nl.csv', 'kaarten', 'nl'],
  ['cards-en.yaml', 'cards', 'en'],
  ['Kaarten (Duits).xlsx', 'kaarten', 'de'],
  ['webapp-cards-2.00-nl_NL.yaml', 'webapp-cards-2.00', 'nl'],
  ['fr_cartes.csv', 'cartes', 'fr'],
  ['Engels.csv', '', 'en'],
  ['spel/nl/kaarten.csv', 'spel/kaarten', 'nl'],
  ['kaarten.csv', 'kaarten', undefined],
  ['vragen en antwoorden.csv', 'vragen en antwoorden', undefined],
  ['wie is de baas.csv', 'wie is de baas', undefined],
])('%s is of “%s” in %s', (name, base, tongue) => {
  expect(readFileTongue(name)).toMatchObject({ base, ...(tongue && { tongue }) });
  expect(readFileTongue(name).tongue).toBe(tongue);
});

test('a file for each language is one deck, whatever each calls its columns and in whatever order its cards stand', async () => {
  const read = await readAll({
    'kaarten.en.csv':
      'id,type,question,why\nV2,Question,What does it cost?,Money decides.\nV1,Question,Who is here?,\n',
    'kaarten.nl.csv': 'id;soort;vraag;waarom\nV1;Vraag;Wie is er?;\nV2;Vraag;Wat kost het?;Geld beslist.\n',
  });
  expect(read.deck?.name).toBe('Kaarten');
  expect(read.deck?.languages).toEqual(['nl', 'en']);
  expect(said(read)).toEqual([
    ['V1', 'Wie is er?', 'Who is here?'],
    ['V2', 'Wat kost het?', 'What does it cost?'],
  ]);
  expect(read.deck?.families.map(({ name }) => [name.nl?.one, name.en?.one])).toEqual([['Vraag', 'Question']]);
  expect(read.deck?.cards[1]?.text.en?.back.parts).toEqual([{ label: 'Why', text: 'Money decides.' }]);
  expect(told(read)).toEqual([
    'We hebben kaarten.nl.csv, kaarten.en.csv samen gelezen als één spel, in de talen nl, en.',
  ]);
  expect(read.attached).toEqual([]);
});

test('trees match by the ids of their cards, in a zip too, and the families get their names in both', async () => {
  const nl =
    'deck: Buurt\ncards:\n  - { id: A1, soort: Vraag, text: Wie is er? }\n  - { id: A2, soort: Vraag, text: Wat kost het? }\n';
  const en =
    'deck: Quarter\ncards:\n  - { id: A1, soort: Question, text: Who is here? }\n  - { id: A2, soort: Question, text: What does it cost? }\n';
  const bytes = zipSync({ 'spel/cards-en.yaml': utf8(en), 'spel/cards-nl.yaml': utf8(nl) });
  const read = await readDeck([{ name: 'spel.zip', bytes }]);
  expect(read.deck?.name).toBe('Buurt');
  expect(said(read)).toEqual([
    ['A1', 'Wie is er?', 'Who is here?'],
    ['A2', 'Wat kost het?', 'What does it cost?'],
  ]);
  expect(read.deck?.families[0]?.name).toEqual({
    nl: { one: 'Vraag', many: 'Vraag' },
    en: { one: 'Question', many: 'Question' },
  });
});

test('a file without a language in its name is the first of them', async () => {
  const read = await readAll({
    'kaarten.csv': 'code;vraag\nV1;Wie is er vandaag niet bij?\nV2;Wat kost het ons?\n',
    'kaarten.de.csv': 'code;frage\nV1;Wer ist heute nicht da?\nV2;Was kostet es uns?\n',
  });
  expect(read.deck?.languages).toEqual(['nl', 'de']);
  expect(said(read)?.[0]).toEqual(['V1', 'Wie is er vandaag niet bij?', 'Wer ist heute nicht da?']);
});

test('a card that one file lacks stays a card, and both sides of it are told', async () => {
  const read = await readAll({
    'kaarten.nl.csv': 'code;soort;vraag\nV1;Vraag;Wie is er?\nV2;Vraag;Wat kost het?\nV3;Vraag;Waar is het?\n',
    'kaarten.en.csv':
      'code;type;question\nV1;Question;Who is here?\nV2;Question;What does it cost?\nV9;Question;When is it?\n',
  });
  expect(said(read)).toEqual([
    ['V1', 'Wie is er?', 'Who is here?'],
    ['V2', 'Wat kost het?', 'What does it cost?'],
    ['V3', 'Waar is het?', undefined],
    ['V9', undefined, 'When is it?'],
  ]);
  expect(read.deck?.families.length).toBe(1);
  expect(told(read)).toEqual([
    'kaarten.en.csv: Eén kaart staat alleen hier, en niet in kaarten.nl.csv: V9. Is de code anders geschreven? Nu is die kaart er alleen in ‘en’.',
    'We hebben kaarten.nl.csv, kaarten.en.csv samen gelezen als één spel, in de talen nl, en.',
    'kaarten.nl.csv: Eén kaart heeft geen tekst in taal ‘nl’: V9.',
    'kaarten.nl.csv: Eén kaart heeft geen tekst in taal ‘en’: V3.',
  ]);
});

test('without codes as many cards lie side by side in their order, and that is asked', async () => {
  const read = await readAll({
    'nl.csv': 'vraag\nWie is er?\nWat kost het?\n',
    'en.csv': 'question\nWho is here?\nWhat does it cost?\n',
  });
  expect(said(read)?.map(([, ...texts]) => texts)).toEqual([
    ['Wie is er?', 'Who is here?'],
    ['Wat kost het?', 'What does it cost?'],
  ]);
  expect(told(read)[0]).toBe(
    'nl.csv: De kaarten in nl.csv, en.csv hebben niet overal dezelfde code. We hebben ze op volgorde bij elkaar gelegd: de eerste bij de eerste. Klopt dat? Zo niet: geef elke kaart in elk bestand dezelfde code.',
  );
});

test('files that are not the same cards stay apart, and the one that is not read is named', async () => {
  const read = await readAll({
    'kaarten.nl.csv': 'vraag\nWie is er?\nWat kost het?\n',
    'kaarten.en.csv': 'question\nWho is here?\n',
  });
  expect(read.deck?.languages).toEqual(['nl']);
  expect(told(read)).toEqual([
    'kaarten.nl.csv: Er zijn meer bestanden met kaarten. We hebben dit genomen. Niet gelezen: kaarten.en.csv. Klopt dat?',
  ]);
});

test('another place for a column of one language is chosen by its name', async () => {
  const files = {
    'k.nl.csv': 'code;vraag;tip\nV1;Wie is er?;Kijk rond.\nV2;Wat kost het?;Reken het uit.\n',
    'k.en.csv': 'code;question;tip\nV1;Who is here?;Look around.\nV2;What does it cost?;Do the sums.\n',
  };
  const read = await readDeck(
    Object.entries(files).map(([name, content]) => ({ name, bytes: utf8(content) })),
    { columns: { 'tip:en': 'front.title' } },
  );
  expect(read.deck?.cards[0]?.text.en?.front).toEqual({ title: 'Look around.', text: 'Who is here?' });
  expect(read.deck?.cards[0]?.text.nl?.front.title).toBeUndefined();
});

test('columns that are called the same keep their own cells in every language', async () => {
  const read = await readAll({
    'k.nl.csv': 'code;vraag;tip;tip\nA1;Wie is er?;Kijk rond.;Tel ze.\nA2;Wat kost het?;Reken.;Vraag na.\n',
    'k.en.csv': 'code;vraag;tip;tip\nA1;Who is here?;Look around.;Count.\nA2;What does it cost?;Add.;Ask.\n',
  });
  const parts = read.deck?.cards.map(({ text }) => text.en?.back.parts?.map(({ text: said }) => said));
  expect(parts).toEqual([
    ['Look around.', 'Count.'],
    ['Add.', 'Ask.'],
  ]);
});

test('cards without a code stay each a card, and it is told that they have none', async () => {
  const read = await readAll({
    'kaarten.nl.csv': 'code;vraag\nA1;Wie is er?\nA2;Wat kost het?\nA3;Waar is het?\n;Wanneer is het?\n',
    'kaarten.en.csv':
      'code;question\nA1;Who is here?\nA2;What does it cost?\nA3;Where is it?\n;When is it?\n;Is this lost?\n',
  });
  expect(
    said(read)
      ?.slice(3)
      .map(([, ...texts]) => texts),
  ).toEqual([
    ['Wanneer is het?', undefined],
    [undefined, 'When is it?'],
    [undefined, 'Is this lost?'],
  ]);
  expect(told(read)[0]).toBe(
    'kaarten.en.csv: 2 kaarten hebben geen code. Daardoor is niet te zien welke kaarten in kaarten.nl.csv dezelfde zijn. Geef ze in elk bestand dezelfde code. Nu zijn die kaarten er alleen in ‘en’.',
  );
});

test('a card that one file lacks keeps what is known of it beside its text', async () => {
  const read = await readAll({
    'k.nl.csv': 'code;vraag;minuten\nA1;Wie is er?;5\nA2;Wat kost het?;10\n',
    'k.en.csv': 'code;question;minuten\nA1;Who is here?;5\nA9;When is it?;10\n',
  });
  expect(read.deck?.cards.map(({ extra }) => extra)).toEqual([{ minuten: '5' }, { minuten: '10' }, { minuten: '10' }]);
});

const office = 'vraag\nHoe open je een dossier?\nWat zeg je tegen een klant?\nWie tekent?\n';
const computers = 'vraag\nWie helpt jou met de computer?\nWelk wachtwoord is sterk?\nWat doe je bij een storing?\n';
const coded = (text: string) =>
  text
    .split('\n')
    .map((line, i) => (line === '' ? '' : `${i === 0 ? 'code' : `V${i}`};${line}`))
    .join('\n');

test.each([
  ['a department', 'vragen.csv', office, 'vragen-it.csv', computers],
  ['a department, with codes', 'vragen.csv', coded(office), 'vragen-it.csv', coded(computers)],
  ['a language whose small words we do not know', 'vragen.csv', office, 'vragen-no.csv', computers],
  ['an article', 'kaarten.csv', office, 'de_kaarten.csv', computers],
  [
    'a department whose texts tell nothing',
    'vragen.csv',
    'vraag\nDossiers?\nKlanten?\n',
    'vragen-it.csv',
    'vraag\nWachtwoord?\nStoring?\n',
  ],
])('what is called as a language and is none stays a deck of its own: %s', async (_, one, first, two, second) => {
  const read = await readAll({ [one]: first, [two]: second });
  expect(read.deck?.languages).toEqual(['nl']);
  expect(read.problems.map(({ code }) => code)).toEqual(['several-tables']);
});

test.each([
  ['short texts with codes', 'code;vraag\nV1;Rust?\nV2;Werk?\n', 'it', 'code;domanda\nV1;Calma?\nV2;Lavoro?\n'],
  ['a neighbour of Dutch', office, 'fy', 'fraach\nHoe iepenst in dossier?\nWat seist tsjin in klant?\nWa tekenet?\n'],
  [
    'a language of the north',
    office,
    'da',
    'spørgsmål\nHvordan åbner du en sag?\nHvad siger du til en kunde?\nHvem skriver under?\n',
  ],
  ['other letters', office, 'ar', 'vraag\nكيف تفتح ملفا؟\nماذا تقول للزبون؟\nمن يوقع؟\n'],
])('what is in another language stays one of the deck: %s', async (_, first, tongue, second) => {
  const read = await readAll({ 'k.csv': first, [`k.${tongue}.csv`]: second });
  expect(read.deck?.languages).toEqual(['nl', tongue]);
});
