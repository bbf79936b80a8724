import { SVGPathData } from 'svg-pathdata';
import { expect, test } from 'vitest';
import { families } from '../../../../cards/families.ts';
import type { Mark } from '../../../../cards/schema.ts';
import { voteColours } from '../../../../cards/vote-colours.ts';
import { openingPath } from '../../../../generator/layout/shape/openings.ts';
import { voteMarks } from '../../../../web/view/card/vote-marks.ts';
import { pathData } from '../../../../web/view/piece/path-data.ts';

test('a path of the generator is written as an SVG reads it, to a hundredth', () => {
  const path = [['M', 1, 2.005], ['C', 0.1 + 0.2, 0, -1, 2, 3, 4.444], ['L', 10, 10], ['Z']] as const;
  expect(pathData(path)).toBe('M1 2C0.3 0 -1 2 3 4.44L10 10Z');
  expect(pathData(path.slice(0, 1), [['Z']])).toBe('M1 2Z');
});

test.each(Object.values(families))(
  'the opening of $id stands on the ground, as wide as its box or a little wider',
  ({ shape }) => {
    const box = { x: 3, y: 5, width: 23, height: 29.5 };
    const { minX, maxX, minY, maxY } = new SVGPathData(pathData(openingPath(shape, box))).getBounds();
    expect(maxY).toBeCloseTo(34.5, 2);
    expect(minY).toBeGreaterThanOrEqual(4.99);
    expect(minX).toBeGreaterThanOrEqual(3 - 23 * 0.15 - 0.01);
    expect(maxX).toBeLessThanOrEqual(26 + 23 * 0.15 + 0.01);
  },
);

test('every vote has its mark on a square of 120, and only the ring is open', () => {
  for (const mark of Object.keys(voteColours) as Mark[]) {
    const { minX, maxX, minY, maxY } = new SVGPathData(voteMarks[mark]).getBounds();
    expect(Math.min(minX, minY)).toBeGreaterThanOrEqual(-1);
    expect(Math.max(maxX, maxY)).toBeLessThanOrEqual(121);
  }
  const open = Object.entries(voteMarks).filter(([, path]) => path.split('Z').length > 2);
  expect(open.map(([mark]) => mark)).toEqual(['ring']);
});
