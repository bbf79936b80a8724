import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperWords as words } from '../../../../cards/paper-words.ts';
import type { LaidCard } from '../../../../generator/layout/face/fit.ts';
import { imposeCards, planLabels, type SheetPlan } from '../../../../generator/layout/sheet/imposition.ts';
import { laySheets } from '../../../../generator/layout/sheet/sheet.ts';
import { flipSlot, type Rect } from '../../../../generator/paper/geometry.ts';
import { type LabelSheet, labelSheets } from '../../../../generator/paper/stock.ts';
import { tools } from '../../edition/edition.ts';
import { overlaps } from '../../paper/overlaps.ts';

type Name = keyof typeof labelSheets;
const planOf = (name: Name) => planLabels(labelSheets[name], labelSheets[name].label) as SheetPlan;
const names = Object.keys(labelSheets) as Name[];
const cards = (count: number): LaidCard[] =>
  Array.from({ length: count }, (_, i) => {
    const frame = { width: 85, height: 54, title: '', lay: () => [] };
    return { code: `V${i + 1}`, title: '', family: 'skill', front: frame, back: frame, coded: false };
  });
const places = (slots: readonly Rect[]) => slots.map(({ x, y }) => [round(x), round(y)]);
const round = (length: number) => Math.round(length * 1000) / 1000;

describe('labels', () => {
  test('of C32010 lie where the maker cut them, with more paper at the right than at the left', () => {
    expect(places(planOf('c32010').slots)).toEqual(
      [13.5, 67.5, 121.5, 175.5, 229.5].flatMap((y) => [
        [14.1, y],
        [109, y],
      ]),
    );
  });

  test('of 5371 lie in inches on a US Letter', () => {
    const { paper, slots } = planOf('5371');
    expect(paper).toEqual({ width: 215.9, height: 279.4 });
    expect(places(slots)).toEqual(
      [12.7, 63.5, 114.3, 165.1, 215.9].flatMap((y) => [
        [19.05, y],
        [107.95, y],
      ]),
    );
  });

  test.each(names)('of %s lie on the paper and over no other, in front and behind', (name) => {
    const { paper, slots } = planOf(name);
    const backs = slots.map((slot) => flipSlot(slot, paper, 'long-edge'));
    for (const side of [slots, backs])
      side.forEach((slot, i) => {
        expect(Math.min(slot.x, slot.y)).toBeGreaterThanOrEqual(0);
        expect(slot.x + slot.width).toBeLessThanOrEqual(paper.width);
        expect(slot.y + slot.height).toBeLessThanOrEqual(paper.height);
        for (const other of side.slice(i + 1)) expect(overlaps(slot, other)).toBe(false);
      });
  });

  test('the back of a label lies at its mirrored place on the real sheet', () => {
    const [front, back] = imposeCards(cards(3), planOf('c32010'), { backs: 'long-edge', order: 'row', startSlot: 1 });
    expect(places(front?.places.map(({ slot }) => slot) ?? [])).toEqual([
      [14.1, 13.5],
      [109, 13.5],
      [14.1, 67.5],
    ]);
    expect(places(back?.places.map(({ slot }) => slot) ?? [])).toEqual([
      [110.9, 13.5],
      [16, 13.5],
      [110.9, 67.5],
    ]);
  });

  test('a half-used sheet starts at its slot, and the next sheet at its first', () => {
    const sides = imposeCards(cards(4), planOf('c32015'), { backs: 'none', order: 'row', startSlot: 7 });
    expect(sides.map((side) => places(side.places.map(({ slot }) => slot)))).toEqual([
      [
        [17, 211.5],
        [108, 211.5],
      ],
      [
        [17, 31.5],
        [108, 31.5],
      ],
    ]);
  });

  test('a smaller card lies in the middle of its label, a larger one nowhere', () => {
    expect(places(planLabels(labelSheets.l7414, { width: 85, height: 50 })?.slots ?? [])[0]).toEqual([17.5, 19.5]);
    fc.assert(
      fc.property(
        fc.constantFrom<LabelSheet>(...Object.values(labelSheets)),
        fc.integer({ min: 1, max: 99 }),
        (sheet, by) => {
          expect(planLabels(sheet, { ...sheet.label, width: sheet.label.width + by })).toBeUndefined();
          expect(planLabels(sheet, { ...sheet.label, height: sheet.label.height + by })).toBeUndefined();
        },
      ),
    );
  });

  test.each(names)('%s gets no crop marks, and its ruler stays off the labels', (name) => {
    const plan = planOf(name);
    const setter = { measure: tools.measure, hyphenate: (word: string) => [word] };
    const [sheet] = laySheets(cards(1), {
      plan,
      marks: true,
      backs: 'none',
      order: 'row',
      startSlot: 1,
      words: words.nl,
      setter,
      chapter: () => '',
    });
    const [title, card, strip, ...rest] = sheet?.lay() ?? [];
    expect([title, card, strip]).toMatchObject([{ role: 'heading1' }, { kind: 'group' }, { role: 'ornament' }]);
    expect(rest).toEqual([]);
    const { x = 0, y = 0, turn } = strip as { x?: number; y?: number; turn?: number };
    const right = Math.max(...plan.slots.map((slot) => slot.x + slot.width));
    const bottom = Math.max(...plan.slots.map((slot) => slot.y + slot.height));
    if (turn === 270) expect(x).toBeGreaterThan(right);
    else expect(y).toBeGreaterThan(bottom);
  });
});
