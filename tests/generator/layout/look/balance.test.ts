import { expect, test } from 'vitest';
import { balanceColumn } from '../../../../generator/layout/look/balance.ts';
import { breakLines } from '../../../../generator/layout/text/breaks.ts';
import type { TextStyle, Typesetter } from '../../../../generator/layout/text/setter.ts';

/** Every letter is 1 mm wide, and no word is broken. */
const setter: Typesetter = { measure: (text) => text.length, hyphenate: (word) => [word] };
const style: TextStyle = { font: 'title', size: 20, fill: '#000000', leading: 1.2, keepWords: true };
const linesOf = (text: string, width: number) => {
  const column = balanceColumn(text, style, { x: 3, width }, setter);
  return breakLines(text, style, column.width, setter);
};

test.each([
  [
    'a last word alone gets company',
    'niets droogt sneller dan een traan',
    24,
    ['niets droogt sneller', 'dan een traan'],
  ],
  ['a full last line stays as it is', 'wie het hardst roept wint', 16, ['wie het hardst', 'roept wint']],
  ['a text of one line stays as it is', 'moed', 16, ['moed']],
  ['two words of three do', 'vergaderzalen zijn er genoeg nu', 14, ['vergaderzalen', 'zijn er', 'genoeg nu']],
  ['no line is added for it', 'vergaderzalen nu', 14, ['vergaderzalen', 'nu']],
] as const)('%s', (_, text, width, lines) => expect(linesOf(text, width)).toEqual(lines));

test('beside what stands in the corner of a card nothing is set narrower', () => {
  const column = { x: 3, width: 24, corner: { top: 60, width: 12 } };
  expect(balanceColumn('niets droogt sneller dan een traan', style, column, setter)).toBe(column);
});
