import { expect, test } from 'vitest';
import { hyphenateFor } from '../../../generator/tools/hyphenation.node.ts';
import { run } from '../commands/world.ts';
import { openFolder } from './own-folder.ts';

const { write } = openFolder();

test.each([
  ['nl', 'Arbeidsongeschiktheidsverzekering', 'Ar-beids-on-ge-schikt-heids-ver-ze-ke-ring'],
  ['nl-BE', 'Ontmoetingsplek', 'Ont-moe-tings-plek'],
  ['de', 'Nachbarschaftsversammlung', 'Nach-bar-schafts-ver-samm-lung'],
  ['en', 'neighbourhood', 'neigh-bour-hood'],
  ['pl', 'odpowiedzialność', 'od-po-wie-dzial-ność'],
])('words of a deck in %s are broken as that language breaks them: %s', (tongue, word, broken) => {
  expect(hyphenateFor(tongue)(word).join('-')).toBe(broken);
});

const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen';

test('a word that is wider than its card is broken by the rules of its deck, or told where there are none', async () => {
  expect((await run(['check', write('deck.csv', ['tekst:de', word])])).code).toBe(0);
  const { code, told } = await run(['check', write('deck.csv', ['tekst:mt', word])], { language: 'nl' });
  expect([code, /K01 ‘.+’, voorkant \(mt\): een woord is breder dan de kaart/.test(told)]).toEqual([1, true]);
  expect(told).toContain('We weten niet hoe je woorden in taal ‘mt’ afbreekt: ze blijven heel.');
});
