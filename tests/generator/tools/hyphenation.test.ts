import { expect, test } from 'vitest';
import { deck } from '../../../cards/game/deck.ts';
import { languages } from '../../../cards/languages.ts';
import { listSplits } from '../../../generator/commands/splits.node.ts';
import { layDeck } from '../../../generator/edition/deck.ts';
import { cardSizes } from '../../../generator/paper/stock.ts';
import { splitByLibrary } from '../../../generator/tools/hyphenation.node.ts';
import { MARK, SHORTEST } from '../../../generator/tools/split-word.ts';
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
