import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Segment } from '../../../generator/paper/frame.ts';
import { paper } from '../../../generator/paper/theme.ts';
import { groundAt, groundUnder, shapeOf } from '../../../generator/preflight/ground.ts';

const GREEN = '#0f5132';
const box = { x: 10, y: 10, width: 10, height: 4 };

const fill = (...points: readonly (readonly [number, number])[]) => {
  const path = points.map(([x, y], i): Segment => [i === 0 ? 'M' : 'L', x, y]);
  return shapeOf({ kind: 'path', path: [...path, ['Z']], fill: GREEN }, GREEN);
};

test('a box that lies whole on a shape has its colour, and one beside it that of paper', () => {
  expect(groundUnder([fill([0, 0], [40, 0], [40, 40], [0, 40])], box)).toBe(GREEN);
  expect(groundUnder([fill([30, 30], [40, 30], [40, 40])], box)).toBe(paper);
});

test('a slanted edge that cuts off a corner of a box leaves it without one ground', () => {
  expect(groundUnder([fill([0, 0], [28, 8], [8, 28], [0, 30])], box)).toBe(GREEN);
  expect(groundUnder([fill([0, 0], [28, 8], [18, 13], [8, 28], [0, 30])], box)).toBeUndefined();
});

test('where a box has one ground, every point in it stands on that', () => {
  const place = fc.integer({ min: 0, max: 300 }).map((tenths) => tenths / 10);
  const corner = fc.tuple(place, place);
  fc.assert(
    fc.property(corner, corner, corner, (one, two, three) => {
      const shapes = [fill(one, two, three)];
      const ground = groundUnder(shapes, box);
      if (ground === undefined) return;
      for (let x = 10.05; x < 20; x += 0.55)
        for (let y = 10.05; y < 14; y += 0.55) expect(groundAt(shapes, [x, y])).toBe(ground);
    }),
  );
});

test('where points of a box stand on two grounds, it has no one ground', () => {
  const place = fc.integer({ min: 0, max: 300 }).map((tenths) => tenths / 10);
  const corner = fc.tuple(place, place);
  fc.assert(
    fc.property(corner, corner, corner, (one, two, three) => {
      const shapes = [fill(one, two, three)];
      const grounds = new Set(
        [10, 12.5, 15, 17.5, 20].flatMap((x) => [10, 12, 14].map((y) => groundAt(shapes, [x, y]))),
      );
      if (grounds.size > 1) expect(groundUnder(shapes, box)).toBeUndefined();
    }),
  );
});
