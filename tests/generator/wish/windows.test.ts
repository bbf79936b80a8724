import { describe, expect, test } from 'vitest';
import { deck } from '../../../cards/game/deck.ts';
import { isNameForWindows } from '../../../generator/wish/windows-names.ts';
import { readWindowsWords } from '../../../generator/wish/windows-words.ts';

const read = (...words: readonly string[]) => readWindowsWords(words, deck);

describe('names that Windows takes', () => {
  test.each([
    'C:\\Users\\José de Vries\\OneDrive - Gemeente\\kaarten\\print\\deck.pdf',
    'c:/kaarten/deck.pdf',
    'C:\\',
    '\\\\server\\share\\kaarten\\deck.pdf',
    '\\\\?\\C:\\kaarten',
    '..\\.\\dist/print/ruimtemakers-nl-home-poker-a4.pdf',
    'console.csv',
    'com.csv',
    'nulmeting.xlsx',
    '.kaarten',
  ])('%s', (path) => expect(isNameForWindows(path)).toBe(true));

  test.each([
    'NUL',
    'dist\\con\\deck.pdf',
    'aux.local.json',
    'lpt1 .json',
    'COM9.csv',
    'kaarten:2.csv',
    'C:kaarten.csv',
    'wat nu?.csv',
    'een "deck".csv',
    'a|b',
    'a<b>',
    '*.csv',
    'map./deck.pdf',
    'map \\deck.pdf',
    'tab\t.csv',
  ])('and does not take: %s', (path) => expect(isNameForWindows(path)).toBe(false));
});

describe('a stroke before the last mark, as in --out "C:\\map\\"', () => {
  test('at the end of a word is what was meant', () => {
    expect(read(...['print', 'mijn kaarten"', '--out', 'C:\\Users\\José de Vries\\OneDrive - Gemeente"'])).toEqual([
      'print',
      'mijn kaarten',
      '--out',
      'C:\\Users\\José de Vries\\OneDrive - Gemeente',
    ]);
    expect(read(...['--out=C:\\een map"'])).toEqual(['--out=C:\\een map']);
  });

  test('that swallowed what follows is told with what to write', () => {
    expect(() => read(...['print', '--out', 'C:\\een map" --lang en'])).toThrow(
      'The \\ before the last quotation mark muddles what follows; write "C:\\een map" in place of "C:\\een map\\".',
    );
  });

  test('is no business of other words', () => {
    const words = ['print', '--columns', 'een "woord"=tekst', '--only', 'V01', '"'];
    expect(read(...words)).toEqual(words);
  });
});

describe('a list with commas, of which PowerShell makes several words or one with spaces', () => {
  test.each([
    [
      ['print', '--only', 'D01-D09', 'V03x2', '--without', 'D04', '--ink', 'low'],
      ['print', '--only', 'D01-D09,V03x2', '--without', 'D04', '--ink', 'low'],
    ],
    [
      ['print', '--only', 'dilemma', '3', 'kaarten.xlsx'],
      ['print', '--only', 'dilemma,3', 'kaarten.xlsx'],
    ],
    [
      ['list', '--only', 'D01 tip V03'],
      ['list', '--only', 'D01,tip,V03'],
    ],
    [
      ['calibrate', '--printer', 'kantoor', '--readings', '3', '-2', '4', '-1'],
      ['calibrate', '--printer', 'kantoor', '--readings', '3,-2,4,-1'],
    ],
    [
      ['print', '--move', '-1.5 0.8'],
      ['print', '--move', '-1.5,0.8'],
    ],
    [
      ['print', 'a.csv', '--columns', 'uitleg=achterkant', 'bron=-'],
      ['print', 'a.csv', '--columns', 'uitleg=achterkant,bron=-'],
    ],
  ])('%j', (words, meant) => expect(read(...words)).toEqual(meant));

  test('stays what it was where it is whole, or where what follows may be a file', () => {
    const words = ['print', '--only', 'D01,V03', 'noaberpraat', '--size', '70x120', '--copies', '2'];
    expect(read(...words)).toEqual(words);
    expect(read('print', '--only', 'burgers', 'V03')).toEqual(['print', '--only', 'burgers', 'V03']);
    expect(read('print', '--only')).toEqual(['print', '--only']);
  });
});
