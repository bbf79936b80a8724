import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayReason } from '../../../../generator/commands/reason.ts';
import type { LaidCard } from '../../../../generator/layout/face/fit.ts';
import {
  type Imposing,
  imposeCards,
  planSheet,
  type SheetPlan,
} from '../../../../generator/layout/sheet/imposition.ts';
import { cardSizes, foldGap, papers, printerMargin } from '../../../../generator/paper/stock.ts';
import { overlaps } from '../../paper/overlaps.ts';

const frame = { ...cardSizes.poker, title: '', lay: () => [] };
const cards = (count: number): LaidCard[] =>
  Array.from({ length: count }, (_, i) => ({
    code: `V${i + 1}`,
    title: '',
    family: 'skill',
    front: frame,
    back: frame,
    coded: false,
  }));
const plan = (wish: Partial<Parameters<typeof planSheet>[0]> = {}) =>
  planSheet({ paper: papers.a4, card: cardSizes.poker, bleed: 0, fold: false, ...wish }) as SheetPlan;
const usual: Imposing = { backs: 'long-edge', order: 'row', startSlot: 1 };
const where = (side: ReturnType<typeof imposeCards>[number] | undefined) =>
  side?.places.map(({ card, slot, turn }) => [card.code, slot.x, slot.y, turn]);

describe('planning a sheet', () => {
  test.each([
    ['poker', 'a4', 0, 9, '9 a sheet (paper upright, 8 the other way)'],
    ['poker', 'a4', 3, 8, '8 a sheet (paper turned, 6 the other way): 8 instead of 9, for own bleed of 3 mm'],
    ['tarot', 'a4', 0, 4, '4 a sheet (paper upright)'],
    ['a7', 'a4', 0, 4, '4 a sheet (paper upright, 3 the other way)'],
    ['a6', 'a4', 0, 2, '2 a sheet (paper turned, 1 the other way)'],
    ['a6', 'a3', 3, 4, '4 a sheet (paper upright, 3 the other way)'],
    ['tarot', 'a3', 3, 10, '10 a sheet (paper turned, 9 the other way): 10 instead of 12, for own bleed of 3 mm'],
    ['poker', 'letter', 0, 9, '9 a sheet (paper upright, 8 the other way)'],
  ] as const)('%s on %s with %d mm bleed holds %d', (card, paper, bleed, count, reason) => {
    const found = plan({ card: cardSizes[card], paper: papers[paper], bleed });
    expect(found.slots).toHaveLength(count);
    expect(sayReason(found.reason).en).toBe(reason);
  });

  test('a card larger than the paper has no plan', () => {
    expect(planSheet({ paper: papers.a4, card: { width: 220, height: 300 }, bleed: 0, fold: false })).toBeUndefined();
  });

  test('no two slots overlap, bleed included, and all lie within the printable area', () => {
    const side = fc.integer({ min: 30, max: 150 });
    const paper = fc.constantFrom(...Object.values(papers));
    fc.assert(
      fc.property(side, side, paper, fc.constantFrom(0, 3), fc.boolean(), (width, height, paper, bleed, fold) => {
        const found = planSheet({ paper, card: { width, height }, bleed, fold });
        const outer = (found?.slots ?? []).map((slot) => ({
          x: slot.x - bleed,
          y: slot.y - bleed,
          width: slot.width + 2 * bleed,
          height: slot.height + 2 * bleed,
        }));
        outer.forEach((slot, i) => {
          expect(slot.x).toBeGreaterThanOrEqual(printerMargin - 1e-6);
          expect(slot.y).toBeGreaterThanOrEqual(printerMargin - 1e-6);
          expect(slot.x + slot.width).toBeLessThanOrEqual((found as SheetPlan).paper.width - printerMargin + 1e-6);
          expect(slot.y + slot.height).toBeLessThanOrEqual((found as SheetPlan).paper.height - printerMargin + 1e-6);
          if (fold)
            expect(slot.y + slot.height).toBeLessThanOrEqual((found as SheetPlan).paper.height / 2 - foldGap + 1e-6);
          for (const other of outer.slice(i + 1)) expect(overlaps(slot, other)).toBe(false);
        });
      }),
    );
  });
});

describe('imposing cards', () => {
  test('29 cards are four sheets; on the last, backs lie mirrored over the whole plan', () => {
    const sides = imposeCards(cards(29), plan(), usual);
    expect(sides.map(({ side, places }) => `${side} ${places.length}`).slice(-4)).toEqual([
      'front 9',
      'back 9',
      'front 2',
      'back 2',
    ]);
    expect(where(sides[6])).toEqual([
      ['V28', 10.5, 16.5, 0],
      ['V29', 73.5, 16.5, 0],
    ]);
    expect(where(sides[7])).toEqual([
      ['V28', 136.5, 16.5, 0],
      ['V29', 73.5, 16.5, 0],
    ]);
  });

  test('over the short edge backs lie top to bottom, turned', () => {
    const sides = imposeCards(cards(1), plan(), { ...usual, backs: 'short-edge' });
    expect(where(sides[1])).toEqual([['V1', 10.5, 192.5, 180]]);
  });

  test('a gutterfold has both faces on one side, turned towards the fold', () => {
    const fold = plan({ fold: true });
    const sides = imposeCards(cards(fold.slots.length), fold, { ...usual, backs: 'gutterfold' });
    expect(sides).toHaveLength(1);
    const { places } = sides[0] as (typeof sides)[number];
    for (const { card, face, slot, turn } of places) {
      const middle = fold.paper.height / 2;
      expect(
        face === 'front' ? slot.y + slot.height <= middle - foldGap + 1e-6 : slot.y >= middle + foldGap - 1e-6,
      ).toBe(true);
      expect(turn).toBe(face === 'front' ? 0 : 180);
      const other = places.find((place) => place.card === card && place.face !== face);
      expect(other?.slot.x).toBeCloseTo(slot.x, 9);
      expect((other?.slot.y ?? 0) + slot.height + slot.y).toBeCloseTo(fold.paper.height, 9);
    }
  });

  test('a stack runs down the sheets, so that a cut stack is in the order of the deck', () => {
    const sides = imposeCards(cards(27), plan(), { ...usual, order: 'stack' }).filter(({ side }) => side === 'front');
    const stacked = sides[0]?.places.flatMap((_, slot) => sides.map(({ places }) => places[slot]?.card.code));
    expect(stacked).toEqual(cards(27).map(({ code }) => code));
  });

  test('a stack on a half-used sheet leaves the used places of the first sheet alone, and no others', () => {
    const sides = imposeCards(cards(15), plan(), { backs: 'none', order: 'stack', startSlot: 4 });
    expect(sides.map(({ places }) => places.length)).toEqual([6, 9]);
    const at = (sheet: number, slot: number) =>
      sides[sheet]?.places.find(({ slot: { x, y } }) => x === plan().slots[slot]?.x && y === plan().slots[slot]?.y)
        ?.card.code;
    const stacked = Array.from({ length: 9 }, (_, slot) => [at(0, slot), at(1, slot)]).flat();
    expect(stacked.slice(0, 6)).toEqual([undefined, 'V1', undefined, 'V2', undefined, 'V3']);
    expect(stacked.filter(Boolean)).toEqual(cards(15).map(({ code }) => code));
  });

  test('a half-used sheet starts at its slot, and separate backs come after all fronts', () => {
    const sides = imposeCards(cards(8), plan(), { backs: 'separate', order: 'row', startSlot: 4 });
    expect(sides.map(({ side, places }) => `${side} ${places.map(({ card }) => card.code).join(' ')}`)).toEqual([
      'front V1 V2 V3 V4 V5 V6',
      'front V7 V8',
      'back V1 V2 V3 V4 V5 V6',
      'back V7 V8',
    ]);
    expect(where(sides[0])?.[0]).toEqual(['V1', 10.5, 104.5, 0]);
  });

  test('whatever the wish, every card lies down once a face', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom<Imposing['backs']>('long-edge', 'short-edge', 'gutterfold', 'separate', 'none'),
        fc.constantFrom<Imposing['order']>('row', 'stack'),
        fc.integer({ min: 1, max: 3 }),
        (count, backs, order, startSlot) => {
          const sides = imposeCards(cards(count), plan({ fold: backs === 'gutterfold' }), { backs, order, startSlot });
          const laid = (face: 'front' | 'back') =>
            sides.flatMap(({ places }) => places.filter((place) => place.face === face).map(({ card }) => card.code));
          expect(laid('front').sort()).toEqual(
            cards(count)
              .map(({ code }) => code)
              .sort(),
          );
          expect(laid('back')).toHaveLength(backs === 'none' ? 0 : count);
        },
      ),
    );
  });
});
