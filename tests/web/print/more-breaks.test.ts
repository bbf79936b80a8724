import { expect, test } from 'vitest';
import { splitWith } from '../../../generator/tools/split-word.ts';
import { loadMoreBreaks } from '../../../web/print/more-breaks.ts';

test.each([
  ['de', 'Nachbarschaftshilfe', ['Nach', 'bar', 'schafts', 'hilfe']],
  ['de-AT', 'Bürgermeisterin', ['Bür', 'ger', 'meis', 'te', 'rin']],
  ['fr', 'participation', ['par', 'ti', 'ci', 'pa', 'tion']],
  ['pl', 'sąsiedztwo', ['są', 'siedz', 'two']],
] as const)('words in %s are broken where that language breaks them: %s', async (tongue, word, parts) => {
  const markBreaks = await loadMoreBreaks(tongue);
  const split = markBreaks ? splitWith(markBreaks)(word) : [];
  expect(split.join('')).toBe(word);
  expect(split).toEqual(parts);
});

test('of a language without patterns there is nothing, and nothing is fetched for a name that no language has', async () => {
  expect(await loadMoreBreaks('ti')).toBeUndefined();
  expect(await loadMoreBreaks('__proto__')).toBeUndefined();
  expect(await loadMoreBreaks('constructor')).toBeUndefined();
});
