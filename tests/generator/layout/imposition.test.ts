import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '../../../generator/geometry.ts';
import type { LaidCard } from '../../../generator/layout/fit.ts';
import { fitGrid, gridBox, imposeCards, slotsOf } from '../../../generator/layout/imposition.ts';
import { papers, printerMargin } from '../../../generator/stock.ts';

const poker = { width: 63, height: 88 };
const grid = fitGrid(papers.a4, poker, printerMargin);
const frame = { ...poker, title: '', items: [] };
const cards = (count: number): LaidCard[] =>
  Array.from({ length: count }, (_, i) => ({
    code: `V${i + 1}`,
    title: '',
    family: 'skill',
    front: frame,
    back: frame,
  }));

test('nine poker cards fit an A4, in the middle of it', () => {
  expect({ columns: grid.columns, rows: grid.rows }).toEqual({ columns: 3, rows: 3 });
  expect(gridBox(grid)).toEqual({ x: 10.5, y: 16.5, width: 189, height: 264 });
});

test('29 cards are four sheets; on the last, backs lie mirrored over the whole grid', () => {
  const sides = imposeCards(cards(29), grid, 'long-edge');
  expect(sides.map(({ side, places }) => `${side} ${places.length}`)).toEqual([
    'front 9',
    'back 9',
    'front 9',
    'back 9',
    'front 9',
    'back 9',
    'front 2',
    'back 2',
  ]);
  const where = (i: number) => sides[i]?.places.map(({ card, slot }) => [card.code, slot.x, slot.y]);
  expect(where(6)).toEqual([
    ['V28', 10.5, 16.5],
    ['V29', 73.5, 16.5],
  ]);
  expect(where(7)).toEqual([
    ['V28', 136.5, 16.5],
    ['V29', 73.5, 16.5],
  ]);
});

test('no two slots overlap and all lie within the printable area, for any card on any paper', () => {
  const side = fc.integer({ min: 30, max: 150 });
  fc.assert(
    fc.property(side, side, fc.integer({ min: 160, max: 450 }), fc.integer({ min: 160, max: 450 }), (w, h, pw, ph) => {
      const paper = { width: pw, height: ph };
      const slots = slotsOf(fitGrid(paper, { width: w, height: h }, printerMargin));
      slots.forEach((slot, i) => {
        expect(slot.x).toBeGreaterThanOrEqual(printerMargin);
        expect(slot.y + slot.height).toBeLessThanOrEqual(ph - printerMargin);
        for (const other of slots.slice(i + 1)) expect(overlaps(slot, other)).toBe(false);
      });
    }),
  );
});
