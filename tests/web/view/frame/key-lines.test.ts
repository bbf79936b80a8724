import { expect, test } from 'vitest';
import { listKeys } from '../../../../web/view/frame/key-lines.ts';

test('the list of keys tells every key, in both languages', () => {
  expect(listKeys('nl', false).map(({ keys }) => keys)).toEqual([
    'PageDown of →',
    'PageUp of ←',
    'Spatie',
    'N',
    'H, K of L',
    '1, 2 of 3',
    'M',
    'B of .',
    '+ of -',
    'I',
    'O',
    'F5',
    'F',
    'U of Ctrl Z',
    'Ctrl Shift Z',
    'Een code, zoals P5',
    '/',
    '?',
    'Esc',
  ]);
  const english = listKeys('en', true).map(({ keys }) => keys);
  expect([english[0], english[2], english[4], english[15]]).toEqual([
    'PageDown, → or ↓',
    'Space',
    'H, K or L',
    'A code, like P5',
  ]);
});
