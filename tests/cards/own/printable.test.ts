import { expect, test } from 'vitest';
import { hasAll, printText } from '../../../cards/own/printable.ts';

const latin = (character: string) => /[\u0020-\u007E\u00A1-\u00AC\u00AE-\u00FF–−•’]/.test(character);

test.each([
  ['Eerst dit.\n\nDan dat.', 'Eerst dit.\n\nDan dat.', []],
  ['Eerst\tdit → zo.\n\nDan\u00A0dat.', 'Eerst dit -> zo.\n\nDan dat.', []],
  ['✔\uFE0F gedaan', '(v) gedaan', []],
  ['au\u200Cf\u200Dla\u2060ge', 'auflage', []],
  ['ini\u00ADtiatief', 'initiatief', []],
  ['\u2764\uFE0F en 👩\u200D💻', '(?) en (?)', ['\u2764\uFE0F', '👩\u200D💻']],
  ['x\u030C is x', '(?) is x', ['x\u030C']],
])('%j on paper is %j, and what gave way is known', (typed, text, lost) => {
  expect(printText(typed, latin)).toEqual({ text, lost });
});

test('a font that has every Western letter is asked after them once; of one that lacks a letter that letter is known', () => {
  let asked = 0;
  const whole = (character: string) => {
    asked += 1;
    return /[ -~À-ÿ–‘’“”…]/.test(character);
  };
  expect(['Café', 'één, “twee”…', 'regel\nregel'].map((text) => hasAll(text, whole))).toEqual([true, true, true]);
  const once = asked;
  expect(hasAll('Nog een café – ‘daar’', whole)).toBe(true);
  expect(asked).toBe(once);
  expect(hasAll('€', whole)).toBe(false);
  const lacking = (character: string) => character !== 'é' && whole(character);
  expect(['Cafe', 'Café', 'een\n', 'één'].map((text) => hasAll(text, lacking))).toEqual([true, false, true, false]);
});
