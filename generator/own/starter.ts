import type { Language } from '../../cards/languages.ts';

/** What a new deck begins with: a table that any spreadsheet opens, and colours to change. */
interface Starter {
  readonly cardsFile: string;
  /** The names of the columns, then a card a row. */
  readonly cards: readonly (readonly string[])[];
  readonly styleFile: string;
  readonly style: object;
  /** Of the folder, how a command names it, and the table in it. */
  readonly told: (folder: string, typed: string, cards: string) => string;
}

/** Two colours as a house's manual gives them, and a person writes over them; every form of tokens is read. */
const styleOf = (description: string) => ({
  $description: description,
  deck: {
    color: {
      $type: 'color',
      'accent-1': { $value: '#0f5132' },
      'accent-2': { $value: '#1b4a8f' },
    },
  },
});

export const starters: Readonly<Record<Language, Starter>> = {
  nl: {
    cardsFile: 'kaarten.csv',
    cards: [
      ['soort', 'tekst', 'achterkant', 'aantal'],
      ['stelling', 'In onze straat kent iedereen iemand die kan helpen.', 'Wie ken jij?', '1'],
      ['stelling', 'Een goed plan begint bij één bewoner.', 'Wie was dat bij jullie laatste plan?', '1'],
      ['stelling', 'Regels zijn er om uit te leggen.', 'Welke regel legde jij laatst uit? Hoe ging dat?', '1'],
      ['vraag', 'Wat zou je doen als je morgen mocht beginnen?', 'En wat houdt je tegen?', '1'],
      ['vraag', 'Bij wie in de buurt klop je eerst aan?', 'Waarom bij die?', '1'],
    ],
    styleFile: 'stijl.tokens.json',
    style: styleOf('De kleuren van de soorten kaarten, in hun volgorde. Zet er die van je eigen huisstijl in.'),
    told: (folder, typed, cards) =>
      [
        `Gemaakt: ${folder}. Open ${cards} in Excel of een ander programma voor spreadsheets, en schrijf er je eigen kaarten in, één per rij.`,
        `Print ze dan: ruimtemakers print ${typed}`,
      ].join('\n'),
  },
  en: {
    cardsFile: 'cards.csv',
    cards: [
      ['family', 'text', 'back', 'copies'],
      ['statement', 'Everybody in our street knows somebody who can help.', 'Who do you know?', '1'],
      ['statement', 'A good plan begins with one resident.', 'Who was that with your latest plan?', '1'],
      ['statement', 'Rules are there to be explained.', 'Which rule did you explain lately? How did it go?', '1'],
      ['question', 'What would you do if you could begin tomorrow?', 'And what holds you back?', '1'],
      ['question', 'Whose door in the neighbourhood do you knock on first?', 'Why theirs?', '1'],
    ],
    styleFile: 'style.tokens.json',
    style: styleOf('The colours of the families, in their order. Put in those of your own house style.'),
    told: (folder, typed, cards) =>
      [
        `Made ${folder}. Open ${cards} in Excel or another spreadsheet and write your own cards in it, one per row.`,
        `Then print them: ruimtemakers print ${typed}`,
      ].join('\n'),
  },
};
