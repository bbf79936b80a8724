import { expect, test } from 'vitest';
import type { Places } from '../../../../cards/own/placed.ts';
import { bringForward, listForward } from '../../../../generator/layout/look/forward.ts';
import { layOwn, makeCard, makeDeck, makeFamily, saidOn } from './places.ts';

const back: Places = {
  steps: ['Kijk.', 'Luister.'],
  parts: [
    { label: 'Wat', text: 'Een wandeling.' },
    { label: 'Waarom', text: 'Om te zien wat er speelt.' },
  ],
  source: 'een buur',
};

test('labelled parts go first, then all in the order in which it is read', () => {
  expect(listForward([back])).toEqual([
    ['part: Wat'],
    ['part: Wat', 'part: Waarom'],
    ['steps'],
    ['steps', 'part: Wat'],
    ['steps', 'part: Wat', 'part: Waarom'],
  ]);
});

test.each<keyof Places>(['answer', 'twist', 'options'])('a back with its %s keeps what it has', (name) => {
  expect(listForward([back, { text: 'x', [name]: name === 'options' ? ['a', 'b'] : 'x' }])).toEqual([]);
});

test('what a back gives stands in front behind what was there, and nowhere twice', () => {
  const front: Places = { title: 'Wijkronde', text: 'Loop samen.', source: 'een ander' };
  expect(bringForward({ front, back }, ['part: Wat'])).toEqual({
    front: { ...front, parts: [{ label: 'Wat', text: 'Een wandeling.' }] },
    back: { ...back, parts: [{ label: 'Waarom', text: 'Om te zien wat er speelt.' }] },
  });
});

test('a back that is too long for its card uses the room of the front, for all cards of the family alike', () => {
  const family = makeFamily('methode', 'M');
  const parts = (words: number) =>
    ['Wat', 'Waarom', 'Hoe', 'Met wie'].map((label) => ({ label, text: 'woord '.repeat(words).trim() }));
  const card = (code: string, words: number) =>
    makeCard(family, code, 'parts', { title: 'Wijkronde' }, { parts: parts(words) });
  const laid = layOwn(makeDeck([family], [card('M1', 22), card('M2', 5)]));
  expect(laid.overfull).toEqual([]);
  const [fronts, backs] = (['front', 'back'] as const).map((side) => laid.cards.map((it) => saidOn(it[side])));
  expect(fronts?.map((said) => [said.includes('Wat'), said.includes('Met wie')])).toEqual([
    [true, false],
    [true, false],
  ]);
  expect(backs?.map((said) => [said.includes('Wat'), said.includes('Met wie')])).toEqual([
    [false, true],
    [false, true],
  ]);
  // What no side can take is told as before.
  expect(layOwn(makeDeck([family], [card('M1', 120)])).overfull.map(({ side }) => side)).toEqual(['back']);
});
