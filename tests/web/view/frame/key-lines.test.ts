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

test('for a voice a key has a word where its sign may be passed over', () => {
  const said = listKeys('nl', false).map(({ said }) => said);
  expect(said).toEqual(
    expect.arrayContaining(['PageDown of pijl rechts', 'B of punt', 'plus of min', 'schuine streep', 'vraagteken']),
  );
  for (const language of ['nl', 'en'] as const)
    for (const { said } of listKeys(language, true)) expect(said).not.toMatch(/[^\p{L}\p{N} ,]/u);
});
