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
    'buurt.csv: Dit vulden mensen in. Wie en wanneer komt op geen kaart: [Naam] [Datum]. Elk antwoord staat onder zijn vraag.',
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
  ['days in words', 'Naam;Datum;Wat helpt?\nJan;1 november 2026;Rust\nFatima;2 november 2026;Groen\n'],
])('nobody who filled in a form comes on a card: %s', async (_, text) => {
  const read = await readOne('a.csv', text);
  expect(read.deck?.cards).toHaveLength(2);
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
