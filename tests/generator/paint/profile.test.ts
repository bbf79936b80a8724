import { expect, test } from 'vitest';
import { openProfile } from '../../../generator/paint/icc.ts';
import { openInks, predictPrint, totalInk } from '../../../generator/paint/inks.ts';
import { type Lab, labOf } from '../../../generator/paint/lab.ts';
import { openTable } from '../../../generator/paint/print-table.ts';
import type { Colour } from '../../../generator/paper/frame.ts';
import { placeItems } from '../../../generator/preflight/placed.ts';
import { type ProfileName, readProfile } from '../../../generator/write/icc.node.ts';
import { fonts, layPoker } from '../edition/edition.ts';
import { measureSeen } from './difference.ts';

test('differences are measured as the norm measures them', () => {
  // Pairs of Sharma, Wu and Dalal, on which implementations are tried.
  const pairs: readonly (readonly [Lab, Lab, number])[] = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ];
  for (const [one, other, apart] of pairs) expect(measureSeen(one, other)).toBeCloseTo(apart, 3);
});

/** All colours of the deck. */
const colours = [
  ...new Set(
    layPoker('nl').cards.flatMap(({ front, back }) =>
      [front, back].flatMap(({ lay }) =>
        placeItems(lay(), fonts.outline).flatMap((item) =>
          item.kind === 'text' ? [item.fill] : [item.fill, item.stroke].filter((colour) => colour !== undefined),
        ),
      ),
    ),
  ),
];

/** How far colours come out from what was meant: on average, and at worst. */
const judge = (name: ProfileName, inksOf: (colour: Colour) => readonly number[]) => {
  const { predict } = openProfile(readProfile(name));
  const off = colours.map((colour) => measureSeen(predict?.(inksOf(colour) as never) ?? [0, 0, 0], labOf(colour)));
  return [off.reduce((sum, one) => sum + one, 0) / off.length, Math.max(...off)].map((n) => Math.round(n * 10) / 10);
};

test('the table of FOGRA39 says of paper, solids and overprints what Fogra measured', () => {
  const { predict } = openProfile(readProfile('fogra39-coated'));
  for (let solid = 0; solid < 16; solid++) {
    const inks = [0, 1, 2, 3].map((i) => (solid >> i) & 1) as unknown as Parameters<typeof predictPrint>[0];
    expect(measureSeen(predict?.(inks) ?? [0, 0, 0], predictPrint(inks)), `${inks}`).toBeLessThan(2);
  }
});

/** As generator/README.md has them: by the table of the profile from inks to colours, and by its own from colours to inks. */
test.each([
  ['fogra39-coated', [0.8, 6.2], [1.7, 5.4]],
  ['fogra47-uncoated', [3.8, 18.1], [5, 15.7]],
] as const)('%s: colours come out this far from what was meant', (name, ours, own) => {
  const bytes = readProfile(name);
  const { inksOf } = openProfile(bytes);
  expect(judge(name, inksOf)).toEqual(ours);
  for (const colour of colours) expect(totalInk(inksOf(colour))).toBeLessThanOrEqual(220);
  const view = new DataView(bytes.buffer);
  const at = Buffer.from(bytes).indexOf('B2A1', 132);
  const table = openTable(bytes, { start: view.getUint32(at + 4), size: view.getUint32(at + 8) });
  const wayOf = (colour: Colour) => {
    const [l, a, b] = labOf(colour);
    return table?.look([(l * 652.8) / 65535, ((a + 128) * 256) / 65535, ((b + 128) * 256) / 65535]) ?? [];
  };
  expect(judge(name, wayOf)).toEqual(own);
});

test('a profile of version 4, whose tables are of another kind, is printed by the model', () => {
  const bytes = readProfile('fogra39-coated');
  const at = new DataView(bytes.buffer).getUint32(Buffer.from(bytes).indexOf('A2B1', 132) + 4);
  bytes.set(new TextEncoder().encode('mAB '), at);
  const { predict, inksOf } = openProfile(bytes);
  expect(predict).toBeUndefined();
  expect(colours.map(inksOf)).toEqual(colours.map(openInks()));
});
