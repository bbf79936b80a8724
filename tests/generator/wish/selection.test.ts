import { expect, test } from 'vitest';
import { deck } from '../../../cards/game/deck.ts';
import { readChosen, readSelection, readWanted, WishProblem } from '../../../generator/wish/selection.ts';

const codes = (typed: string) => readSelection(deck, typed).map(({ code }) => code);

test.each([
  ['V03', ['V03']],
  [' t8 , v3 ', ['T08', 'V03']],
  ['D01-D03,V03', ['D01', 'D02', 'D03', 'V03']],
  ['d1–d2', ['D01', 'D02']],
  ['joker', ['J01', 'J02', 'J03']],
  ['jokers,J01', ['J01', 'J02', 'J03']],
  ['J03,jokers', ['J03', 'J01', 'J02']],
  ['Eigen  kaarten', deck.cards.filter(({ family }) => family === 'blank').map(({ code }) => code)],
  ['all', deck.cards.map(({ code }) => code)],
  ['ALLE', deck.cards.map(({ code }) => code)],
  ['spelregels', ['R01', 'R02', 'R03']],
  ['3', ['V03', 'G03', 'G20', 'G37', 'D06', 'D07']],
])('%s is %j', (typed, expected) => {
  expect(codes(typed)).toEqual(expected);
});

test.each(["dilemma's", 'dilemma’s', 'DILEMMA`S', 'dilemmas'])('the dilemmas have the name %s', (name) => {
  expect(codes(name)).toEqual(codes('dilemma'));
});

test('a command takes the cards that are named, or all, without those that are left out', () => {
  const chosen = (typed: Parameters<typeof readChosen>[1]) => readChosen(deck, typed).map(({ code }) => code);
  expect(chosen({ only: 'jokers' })).toEqual(['J01', 'J02', 'J03']);
  expect(chosen({ only: 'jokers', without: 'J02' })).toEqual(['J01', 'J03']);
  expect(chosen({})).toEqual(deck.cards.map(({ code }) => code));
});

test('a card is wanted as often as it is typed', () => {
  const wanted = (typed: string) => readWanted(deck, typed).map(({ code }) => code);
  expect(wanted('V03x2,D01')).toEqual(['V03', 'V03', 'D01']);
  expect(wanted('d1 × 3 , J01-J02X2')).toEqual(['D01', 'D01', 'D01', 'J01', 'J01', 'J02', 'J02']);
});

test.each([
  ['R99', ' R goes from R01 to R03.'],
  ['J01-J99', ' J goes from J01 to J03.'],
  ['dilema', ' Did you mean “dilemma”?'],
  ['stemkaarte', ' Did you mean “stemkaart”?'],
  ['Vaardigehden', ' Did you mean “vaardigheden”?'],
])('%s is told with what was probably meant', (typed, meant) => {
  expect(() => codes(typed)).toThrow(`a range (D01-D09).${meant}`);
});

test.each([
  ...['QQ1', 'V99', 'D01-V03', '99', 'cards', 'D09-D01', 'D01-D03-D05', 'D01-', '-D05', 'D00-D03', 'D05-D99'],
  ...['V03x0', 'V03x101', 'constructor', '__proto__', 'D1 D2', 'changed'],
])('%s is told to be no card, with what is allowed', (typed) => {
  expect(() => codes(typed)).toThrow(WishProblem);
  expect(() => codes(typed)).toThrow(`--only: “${typed}” is not a card; name a family (skill, tip,`);
});

test('an empty selection is told', () => {
  expect(() => codes(' , ')).toThrow('--only is empty');
});
