import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mirrorPlaces, solveReadings } from '../../../../generator/layout/sheet/calibration.ts';
import { correctPage } from '../../../../generator/layout/sheet/printer.ts';
import { papers } from '../../../../generator/paper/stock.ts';

const paper = papers.a4;

test('the same reading at both corners is a shift and nothing else; what is right through the paper is left on it', () => {
  const { dx, dy, angle, scale } = solveReadings({ x1: 1.2, y1: -0.4, x2: 1.2, y2: -0.4 }, paper);
  expect([dx, dy, angle, scale].map((n) => Math.round(n * 1e9) / 1e9 + 0)).toEqual([-1.2, -0.4, 0, 1]);
});

test('a back corrected for what was read lands where it belongs, at both corners', () => {
  const reading = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(reading, reading, reading, reading, (x1, y1, x2, y2) => {
      const correction = solveReadings({ x1, y1, x2, y2 }, paper);
      const matrix = correctPage({ backs: correction }, { page: paper, side: 'back', backs: 'long-edge' });
      const [a, b, c, d, e, f] = matrix as readonly [number, number, number, number, number, number];
      const print = (x: number, y: number) => {
        const [cx, cy] = [x - paper.width / 2, y - paper.height / 2];
        const { dx, dy, angle, scale } = correction;
        return {
          x: paper.width / 2 + dx + scale * (Math.cos(angle) * cx - Math.sin(angle) * cy),
          y: paper.height / 2 + dy + scale * (Math.sin(angle) * cx + Math.cos(angle) * cy),
        };
      };
      for (const [i, { x, y }] of mirrorPlaces(paper).entries()) {
        const uncorrected = print(x, y);
        expect(x - uncorrected.x).toBeCloseTo(i === 0 ? x1 : x2, 1);
        expect(uncorrected.y - y).toBeCloseTo(i === 0 ? y1 : y2, 1);
        const landed = print(a * x + c * y + e, b * x + d * y + f);
        expect(landed.x).toBeCloseTo(x, 6);
        expect(landed.y).toBeCloseTo(y, 6);
      }
    }),
  );
});
