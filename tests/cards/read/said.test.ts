import { describe, expect, test } from 'vitest';
import { nameDeck } from '../../../generator/edition/names.ts';
import { readOne, told } from './bytes.ts';

const inTable = (column: string, cell: string) => readOne('a.csv', `tekst;${column}\r\nHallo daar;${cell}\r\n`);
const inTree = (key: string, value: string) => readOne('a.yaml', `${key}: ${value}\nkaarten:\n  - Hallo daar\n`);

describe('what a file says of its deck', () => {
  test.each([
    ['nl, de', ['nl', 'de']],
    ['nl ../../../../x', ['nl']],
    ['../../../../x', ['nl']],
    ['pt-BR;nl', ['pt-BR', 'nl']],
    ['Nederlands, Duits', ['nl', 'de']],
  ])('is in the languages of %s', async (written, languages) => {
    expect((await inTable('deck.languages', `"${written}"`)).deck?.languages).toEqual(languages);
    expect((await inTree('talen', `"${written}"`)).deck?.languages).toEqual(languages);
  });

  test.each([
    ['2026-11-21', '2026-11-21'],
    ['2026-11-21T10:30:00Z', '2026-11-21'],
    ['2026-11-21T10:30:00+01:00', '2026-11-21'],
    ['21-11-2026', '2026-11-21'],
    ['1-2-2026', '2026-02-01'],
    ['2026-1-2', '2026-01-02'],
    ['31-2-2026', '1970-01-01'],
    ['11/21/2026', '1970-01-01'],
    ['21 november 2026', '1970-01-01'],
    ['2026-02-30', '1970-01-01'],
    ['2026-11-21/../x', '1970-01-01'],
  ])('is of the day %s', async (written, date) => {
    for (const read of [await inTable('deck.date', written), await inTree('datum', written)]) {
      expect(read.deck?.date).toBe(date);
      expect(told(read)).toEqual(
        date === '1970-01-01'
          ? [
              `a.${read.file?.slice(2)}: De datum ‘${written}’ kunnen we niet lezen. Schrijf hem als 2026-11-21; tot dan gebruiken we een andere dag.`,
            ]
          : [],
      );
    }
  });

  test('has a version of one short line', async () => {
    const long = 'tweede druk, herzien en uitgebreid na de zomer';
    for (const read of [await inTable('deck.version', long), await inTree('versie', long)])
      expect(read.deck?.version).toBe('tweede druk, herzien en…');
  });

  test.each([
    ['../../x', 'x'],
    ['Ruimtemakers', 'ruimtemakers-eigen'],
    ['Praat Café', 'praat-cafe'],
  ])('has an id that can begin the name of a file: %s', async (written, id) => {
    for (const read of [await inTable('deck.id', written), await inTree('id', written)]) expect(read.deck?.id).toBe(id);
  });
});

test('no part of the name of a file is a folder', () => {
  expect(nameDeck({ id: 'praat', own: { name: 'Praat', tongue: '../../x' } }, 'nl')).toBe('praat-x');
  expect(nameDeck({ id: 'praat', own: { name: 'Praat', tongue: 'pt-BR' } }, 'nl')).toBe('praat-pt-br');
});

test('a word with a soft hyphen is told as one word', async () => {
  const read = await inTable('deck.date', 'ini\u00adtiatief');
  expect(told(read)[0]).toContain('‘initiatief’');
});

test.each([
  ['check-in vragen.csv', 'Check-in vragen'],
  ['team-uitje_vragen.csv', 'Team-uitje vragen'],
  ['vragen - team.csv', 'Vragen team'],
  ['mijn-vragen.csv', 'Mijn vragen'],
  ['- .csv', 'Eigen spel'],
])('a deck that says no name is called after its file: %s', async (file, name) => {
  expect((await readOne(file, 'tekst\nHallo daar\nHallo buren\n')).deck?.name).toBe(name);
});

test('numbers that do more than count the rows are missed where the deck gives codes of its own', async () => {
  const numbered = (...numbers: readonly number[]) =>
    readOne('a.csv', ['Nr;Vraag', ...numbers.map((number) => `${number};Wat doe je met ${number} euro?`)].join('\n'));
  expect(told(await numbered(1, 2, 3))).toEqual([]);
  expect(told(await numbered(5, 9, 12))).toEqual([
    'a.csv: 3 kaarten hebben een nieuwe code gekregen, want dit kan geen code zijn: 5, 9, 12. Een code is een hoofdletter met hoogstens vijf letters of cijfers; E01 tot en met E99 zijn voor kaarten die je tijdens het spel schrijft. De oude is bewaard als id.',
  ]);
});
