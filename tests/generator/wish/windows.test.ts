import { describe, expect, test } from 'vitest';
import { isNameForWindows, mendMarks } from '../../../generator/wish/windows.ts';

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
    expect(mendMarks(['print', 'mijn kaarten"', '--out', 'C:\\Users\\José de Vries\\OneDrive - Gemeente"'])).toEqual([
      'print',
      'mijn kaarten',
      '--out',
      'C:\\Users\\José de Vries\\OneDrive - Gemeente',
    ]);
    expect(mendMarks(['--out=C:\\een map"'])).toEqual(['--out=C:\\een map']);
  });

  test('that swallowed what follows is told with what to write', () => {
    expect(() => mendMarks(['print', '--out', 'C:\\een map" --lang en'])).toThrow(
      'The \\ before the last quotation mark muddles what follows; write "C:\\een map" in place of "C:\\een map\\".',
    );
  });

  test('is no business of other words', () => {
    const words = ['print', '--columns', 'een "woord"=tekst', '--only', 'V01', '"'];
    expect(mendMarks(words)).toEqual(words);
  });
});
