import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flipSlot, inset } from '../../../generator/paper/geometry.ts';
import { overlaps } from './overlaps.ts';

const page = fc.constantFrom({ width: 210, height: 297 }, { width: 297, height: 210 }, { width: 200, height: 200 });
const length = fc.double({ min: 0, max: 100, noNaN: true });
const slot = fc.record({ x: length, y: length, width: length, height: length });
const flip = fc.constantFrom('long-edge' as const, 'short-edge' as const);

test('a slot flipped over the long edge of a portrait page moves left to right', () => {
  const slot = { x: 10.5, y: 16.5, width: 63, height: 88 };
  expect(flipSlot(slot, { width: 210, height: 297 }, 'long-edge')).toEqual({ ...slot, x: 136.5 });
  expect(flipSlot(slot, { width: 210, height: 297 }, 'short-edge')).toEqual({ ...slot, y: 192.5 });
  expect(flipSlot(slot, { width: 297, height: 210 }, 'short-edge')).toEqual({ ...slot, x: 223.5 });
});

test('flipping a slot twice gives it back', () => {
  fc.assert(
    fc.property(slot, page, flip, (rect, paper, edge) => {
      const back = flipSlot(flipSlot(rect, paper, edge), paper, edge);
      for (const key of ['x', 'y', 'width', 'height'] as const) expect(back[key]).toBeCloseTo(rect[key], 9);
    }),
  );
});

test('touching is not overlapping', () => {
  const a = { x: 0, y: 0, width: 10, height: 10 };
  expect(overlaps(a, { ...a, x: 10 })).toBe(false);
  expect(overlaps(a, { ...a, x: 9.9 })).toBe(true);
  expect(overlaps(a, { ...a, x: 9.9, y: 10 })).toBe(false);
  expect(inset(a, 2)).toEqual({ x: 2, y: 2, width: 6, height: 6 });
});
