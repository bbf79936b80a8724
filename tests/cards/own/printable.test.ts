import { expect, test } from 'vitest';
import { printText } from '../../../cards/own/printable.ts';

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
