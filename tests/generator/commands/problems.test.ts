import { expect, test } from 'vitest';
import { readEnd } from '../../../generator/commands/problems.ts';
import { WishProblem } from '../../../generator/wish/selection.ts';
import { DeckProblem } from '../../../generator/write/refuse.ts';

test('a wish names its option where its sentence begins with one, and is told in the language of the help', () => {
  const wish = new WishProblem({ nl: '--start-slot: ‘x’ is geen getal.', en: '--start-slot: “x” is no number.' });
  expect(readEnd(wish, 'en')).toEqual({
    exit: 2,
    problems: [{ problem: '--start-slot: “x” is no number.', option: 'start-slot' }],
  });
  expect(readEnd(wish, 'nl')).toEqual({
    exit: 2,
    problems: [{ problem: '--start-slot: ‘x’ is geen getal.', option: 'start-slot' }],
  });
  expect(readEnd(new WishProblem({ nl: '‘x’ is niets.', en: '“x” is nothing.' }), 'en')).toEqual({
    exit: 2,
    problems: [{ problem: '“x” is nothing.' }],
  });
});

test('problems of the deck come with their parts, line by line', () => {
  const said = { nl: 'V01: te lang', en: 'V01: too long' };
  expect(readEnd(new DeckProblem([said], [{ rule: 'fit', code: 'V01' }]), 'en')).toEqual({
    exit: 1,
    isAsked: false,
    problems: [{ problem: 'V01: too long', rule: 'fit', code: 'V01' }],
  });
});

test.each([
  ['EACCES', 'may not be written to'],
  ['EROFS', 'is on a disk that can only be read'],
  ['ENOTDIR', 'does not lie in a folder'],
  ['ENOSPC', 'does not fit: the disk is full'],
])('a disk that says %s is told in a sentence', (code, refusal) => {
  const error = Object.assign(new Error('node says so'), { code, path: '/mnt/print' });
  expect(readEnd(error, 'en')?.problems).toEqual([
    { problem: `--out: /mnt/print ${refusal}; name another folder.`, option: 'out' },
  ]);
});

test('what nobody foresaw is not made nice', () => {
  expect(readEnd(new TypeError('x is not a function'), 'en')).toBeUndefined();
});
