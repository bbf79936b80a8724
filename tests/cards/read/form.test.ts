import { expect, test } from 'vitest';
import { readOne, told } from './bytes.ts';

type Read = Awaited<ReturnType<typeof readOne>>;

const texts = ({ deck }: Read) => deck?.cards.map(({ text }) => text.nl);
const titles = ({ deck }: Read) => deck?.cards.map(({ text }) => text.nl?.front.title);
/** All that is shown of any card, as one text. */
const shown = (read: Read) => JSON.stringify(texts(read));

test('of what people answered their names and days stay off the cards, and each answer stands under its question', async () => {
  const read = await readOne(
    'buurt.csv',
    'Datum,Naam,"Wat gaat goed in de buurt?","Wat kan beter?"\n2026-11-01,Jan de Vries,De speeltuin,Verlichting\n' +
      '2026-11-02,Fatima,,Meer groen\n',
  );
  expect(texts(read)).toEqual([
    {
      front: {
        title: 'Wat gaat goed in de buurt?',
        text: 'De speeltuin',
        parts: [{ label: 'Wat kan beter?', text: 'Verlichting' }],
      },
      back: {},
    },
    { front: { title: 'Wat kan beter?', text: 'Meer groen' }, back: {} },
  ]);
  expect(read.deck?.cards[0]?.extra).toEqual({ Datum: '2026-11-01', Naam: 'Jan de Vries' });
  expect(told(read)).toEqual([
    'buurt.csv: Dit lijkt een ingevuld formulier. Wie het invulde en wanneer, komt niet op de kaarten: [Naam] [Datum]. Elk antwoord staat onder zijn vraag. Klopt dat?',
  ]);
});

test.each([
  [
    'questions and whole names',
    'Naam;Wat mis je hier?;Wat helpt?\nJan de Vries;Rust;Een bank\nA. El Idrissi;Groen;Bomen\n',
  ],
  ['questions and first names', 'Naam;Wat mis je hier?;Wat helpt?\nJan;Rust;Een bank\nFatima;Groen;Bomen\n'],
  ['whom a column names for certain', 'Deelnemer;Wat mis je hier?\njan;Rust\nfatima;Groen\n'],
  ['an address', 'E-mail;Wijk;Wat mis je hier?\njan@example.org;Noord;Rust\nfatima@example.org;Zuid;Groen\n'],
  [
    'days and ideas',
    'Datum;Naam;Idee\n1-11-2026;Jan;Een bank op de hoek\n2-11-2026;Fatima;Meer bomen langs de straat\n',
  ],
  [
    'several people a line',
    'Groep;Deelnemers;Wat mis je hier?\nNoord;Jan de Vries, Fatima;Rust\nZuid;Fatima en Jan Idrissi;Groen\n',
  ],
  [
    'days, names and what they add',
    'Datum;Naam;Wat mis je hier?;Toelichting\n1-11-2026;Jan;Rust;Bij de weg.\n2-11-2026;Fatima;Groen;In de straat.\n',
  ],
  [
    'an address, and a question about one thing',
    'E-mail;Naam;Wat vind je van deze werkvorm?\na@b.nl;Jan;Goed\nc@d.nl;Fatima;Snel\n',
  ],
  [
    'days, one of them a slip',
    `Datum;Naam;Wat mis je hier?\n${'1-11-2026;Jan;Rust\n'.repeat(5)}2-11-0206;Fatima;Groen\n`,
    6,
  ],
  ['days in words', 'Naam;Datum;Wat helpt?\nJan;1 november 2026;Rust\nFatima;2 november 2026;Groen\n'],
])('nobody who filled in a form comes on a card: %s', async (_, text, count = 2) => {
  const read = await readOne('a.csv', text);
  expect(read.deck?.cards).toHaveLength(count);
  expect(shown(read)).not.toMatch(/jan|idrissi|fatima|2026/i);
  expect(read.problems.map(({ code }) => code)).toContain('people-kept');
});

test.each([
  ['a method', 'Naam;Omschrijving\nWereldcafé;Praat aan tafels.\nVissenkom;Een kring kijkt toe.\n'],
  [
    'a method with questions',
    'Naam;Wat is het?;Wanneer gebruik je het?\nWorld Café;Praten aan tafels.;Met veel mensen.\nOpen Space;Iedereen kiest.;Zonder agenda.\n',
  ],
  [
    'a role',
    'Naam;Tekst;Wat wil je bereiken?\nDe wethouder;Je wilt een besluit.;Rust in de raad.\nDe griffier;Je kent de regels.;Een goed gesprek.\n',
  ],
  ['a role that is asked', 'Naam;Wat wil je bereiken?\nWethouder;Rust in de raad.\nGriffier;Een goed gesprek.\n'],
  [
    'a place and when it was built',
    'Naam;Datum;Omschrijving\nHet station;1-5-1921;Hier kwam de trein.\nOude Haven;3-8-1880;Hier lag het schip.\n',
  ],
  [
    'people of long ago, and a question about them',
    'Naam;Datum;Waarom beroemd?\nAletta Jacobs;9-2-1854;Eerste vrouw met een diploma arts.\nJohan Thorbecke;14-1-1798;Schreef de grondwet.\n',
  ],
  [
    'people of long ago, whatever is asked',
    'Naam;Datum;Wat deed men toen?\nAletta Jacobs;9-2-1854;Vrouwen mochten niet stemmen.\nAnne Frank;12-6-1929;Er was oorlog.\n',
  ],
  ['people with a question about them', 'Naam;Waarom bekend?\nAletta Jacobs;Werd arts.\nRosa Parks;Bleef zitten.\n'],
  [
    'a method and for how many it is',
    'Titel;Deelnemers;Wat levert het op?;Wat neem je mee?\nWereldcafé;12 tot 40;Veel meningen.;Tafels.\nFishbowl;8 tot 20;Goed luisteren.;Stoelen.\n',
  ],
  [
    'a method and for how many it is, with a question that names no thing',
    'Titel;Deelnemers;Wat neem je mee?\nWereldcafé;12 tot 40;Tafels.\nFishbowl;8 tot 20;Stoelen.\n',
  ],
  [
    'a method and for whom it is',
    'Titel;Deelnemers;Wat neem je mee?\nWereldcafé;Ambtenaren;Tafels.\nFishbowl;Inwoners en raad;Stoelen.\n',
  ],
  [
    'a method and who knows more of it',
    'Titel;E-mail;Wat levert het op?\nWereldcafé;jan@b.nl;Veel meningen.\nFishbowl;eva@b.nl;Goed luisteren.\n',
  ],
  [
    'a person of a story with questions',
    'Naam;Wat is haar droom?\nAnna;Een tuin voor de straat.\nFatima;Een eigen zaak.\n',
  ],
  ['a person of a story', 'Naam;Omschrijving\nAnna de Boer;Zij woont op de hoek.\nJan de Wit;Hij heeft een winkel.\n'],
])('a deck whose cards have names keeps them as titles: %s', async (_, text) => {
  const read = await readOne('a.csv', text);
  expect(titles(read)).toEqual(
    text
      .split('\n')
      .slice(1, 3)
      .map((line) => line.split(';')[0]),
  );
  expect(read.problems.map(({ code }) => code)).not.toContain('people-kept');
});

test('what a board is kept by comes on the cards where it is written in sentences', async () => {
  const read = await readOne(
    'rol.csv',
    'Titel,Status,Deadline,Eigenaar\nBouw een brug,Kies een plek en bouw.,Binnen een week af.,De hele groep samen.\n' +
      'Maak een kaart,Teken met zijn allen de wijk na,Binnen een uur af.,De jongste speler.\n',
  );
  expect(titles(read)).toEqual(['Bouw een brug', 'Maak een kaart']);
  expect(shown(read)).toMatch(/Kies een plek.*Binnen een week.*De hele groep.*de wijk na.*De jongste speler/);
  const board = await readOne(
    'bord.csv',
    'Titel,Tekst,Status,Deadline,Eigenaar\nBrug,Bouw een brug.,Wacht op akkoord van de raad,2026-11-01,"Jan de Vries, Fatima El Idrissi"\n' +
      'Kaart,Teken de wijk.,Klaar,2026-11-02,Jan\n',
  );
  expect(shown(board)).not.toMatch(/wacht|klaar|2026|jan|fatima/i);
});
