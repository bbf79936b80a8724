import { expect, test } from 'vitest';
import { deck } from '../../../cards/game/deck.ts';
import { languages } from '../../../cards/languages.ts';
import { listSplits } from '../../../generator/commands/splits.node.ts';
import { layDeck } from '../../../generator/edition/deck.ts';
import { cardSizes } from '../../../generator/paper/stock.ts';
import { readPatterns, splitByLibrary } from '../../../generator/tools/hyphenation.node.ts';
import { openPacked, packPatterns } from '../../../generator/tools/liang.ts';
import { MARK, SHORTEST, splitWith } from '../../../generator/tools/split-word.ts';
import { tools } from '../edition/edition.ts';

test.each(languages)(
  'the words that are split beforehand are split as the library splits them: %s',
  async (language) => {
    const listed = (await listSplits(deck, language)).split(' ');
    expect(listed.length).toBeGreaterThan(500);
    const hyphenate = splitByLibrary(language);
    for (const word of listed) expect(hyphenate(word.replaceAll(MARK, ''))).toEqual(word.split(MARK));
  },
);

test.each(languages)('they are all that cards on paper ask for: %s', async (language) => {
  const listed = new Set((await listSplits(deck, language)).replaceAll(MARK, '').split(' '));
  const asked = new Set<string>();
  const hyphenate = () => (word: string) => {
    if (word.length >= SHORTEST) asked.add(word);
    return splitByLibrary(language)(word);
  };
  layDeck(deck, { language, size: cardSizes.poker, ink: 'full' }, { ...tools, hyphenate });
  expect(asked.size).toBeGreaterThan(500);
  expect([...asked].filter((word) => !listed.has(word))).toEqual([]);
});

test.each(languages)('packed patterns split words as the library does: %s', async (language) => {
  const patterns = readPatterns(language);
  const neverAsked = () => {
    throw new Error('The library is asked for nothing here.');
  };
  const split = splitWith(openPacked(packPatterns(patterns), neverAsked));
  const listed = (await listSplits(deck, language)).replaceAll(MARK, '').split(' ');
  // Exceptions, and words that nobody wrote: two that follow each other, in one, with capitals, signs and letters of others.
  const joined = listed.map((word, i) => `${word}${listed[(i * 7 + 3) % listed.length]}`);
  const dressed = listed.flatMap((word) => [`(${word},`, word.toUpperCase(), `‘${word}-${word}’`, `${word}2${word}`]);
  const odd = [
    'coördinatie’s',
    'œuvrecatalogus',
    'Straßenbahnhof',
    'привет-bewoners',
    "auto's'avonds",
    'aaaaaaaaaaaaaaaaaaaa',
  ];
  const library = splitByLibrary(language);
  for (const word of [...listed, ...joined, ...dressed, ...odd, ...Object.keys(patterns[2] ?? {})])
    expect([word, split(word)]).toEqual([word, library(word)]);
});

test('what packed patterns cannot tell is left to the library, and no machine’s own language changes a word', () => {
  const asked: string[] = [];
  const split = openPacked(packPatterns(readPatterns('nl')), () => (word) => {
    asked.push(word);
    return 'asked';
  });
  for (const word of ['<vaardigheid>', `vaar${MARK}digheid`]) expect(split(word, {})).toBe('asked');
  expect(asked).toHaveLength(2);
  expect(split('VERANTWOORDELIJKHEID', {}).replaceAll(MARK, '-')).toBe('VER-ANT-WOOR-DE-LIJK-HEID');
  // A small letter of two signs would shift every break behind it.
  expect(split('İverantwoordelijkheid', {})).toBe('İverantwoordelijkheid');
});
