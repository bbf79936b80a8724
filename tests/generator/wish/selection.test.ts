import { expect, test } from 'vitest';
import { deck } from '../../../cards/deck.ts';
import { readSelection, WishProblem } from '../../../generator/wish/selection.ts';

const codes = (typed: string) => readSelection(deck.cards, typed).map(({ code }) => code);

test.each([
  ['V03', ['V03']],
  [' t8 , v3 ', ['V03', 'T08']],
  ['D01-D03,V03', ['V03', 'D01', 'D02', 'D03']],
  ['d1–d2', ['D01', 'D02']],
  ['joker', ['J01', 'J02', 'J03']],
  ['jokers,J01', ['J01', 'J02', 'J03']],
  ['spelregels', ['R01', 'R02', 'R03']],
  ['3', ['V03', 'G03', 'G20', 'G37', 'D06', 'D07']],
])('%s is %j', (typed, expected) => {
  expect(codes(typed)).toEqual(expected);
});

test.each(['Q1', 'V99', 'D01-V03', '99', 'cards', 'D09-D01'])(
  '%s is told to be no card, with what is allowed',
  (typed) => {
    expect(() => codes(typed)).toThrow(WishProblem);
    expect(() => codes(typed)).toThrow(`--only: “${typed}” is no card; name a family (skill, tip,`);
  },
);

test('an empty selection is told', () => {
  expect(() => codes(' , ')).toThrow('--only is empty');
});
