import { describe, expect, test } from 'vitest';
import { deck } from '../../../../cards/game/deck.ts';
import { layHome } from '../../../../generator/edition/home.ts';
import type { LaidCard } from '../../../../generator/layout/face/fit.ts';
import { solveReadings } from '../../../../generator/layout/sheet/calibration.ts';
import { allBacks, type Backs, planSheet, planWhole } from '../../../../generator/layout/sheet/imposition.ts';
import { addUp, correctPage, noCorrection, type Printer } from '../../../../generator/layout/sheet/printer.ts';
import type { Frame, LazyFrame } from '../../../../generator/paper/frame.ts';
import type { Size } from '../../../../generator/paper/geometry.ts';
import { cardSizes, papers } from '../../../../generator/paper/stock.ts';
import { placeItems } from '../../../../generator/preflight/placed.ts';
import { tools } from '../../edition/edition.ts';
import { type Fault, faults, type Point, printBack, printFront, readVerniers } from './printers.ts';

/** A card that is nothing but four corners; its front is drawn in one colour, its back in another. */
const markOf = { front: '#00FF00', back: '#FF0000' } as const;
const face = ({ width, height }: Size, side: 'front' | 'back'): LazyFrame => ({
  width,
  height,
  title: side,
  lay: () => [
    {
      kind: 'path',
      fill: markOf[side],
      path: [['M', 0, 0], ['L', width, 0], ['L', width, height], ['L', 0, height], ['Z']],
    },
  ],
});
const cardsOf = (size: Size, count: number): readonly LaidCard[] =>
  Array.from({ length: count }, (_, i) => ({
    code: `J${i + 1}`,
    title: '',
    family: 'joker',
    front: face(size, 'front'),
    back: face(size, 'back'),
    coded: false,
  }));

/** The corners of each card of one colour on a page. */
const cornersOn = ({ lay }: LazyFrame, side: 'front' | 'back'): readonly (readonly Point[])[] =>
  placeItems(lay(), () => []).flatMap((item) =>
    item.kind === 'path' && item.fill === markOf[side]
      ? [item.path.flatMap((part) => (part[0] === 'Z' ? [] : [{ x: part[1] as number, y: part[2] as number }]))]
      : [],
  );

/** How far the corners of two cards lie apart, whichever of them is turned. */
const measureApart = (one: readonly Point[], other: readonly Point[]): number =>
  Math.max(...one.map(({ x, y }) => Math.min(...other.map((at) => Math.hypot(at.x - x, at.y - y)))));

const through =
  (printer: Printer | undefined, page: Size, backs: Backs) =>
  (side: 'front' | 'back') =>
  (point: Point): Point => {
    const [a, b, c, d, e, f] = (printer && correctPage(printer, { page, side, backs })) ?? [1, 0, 0, 1, 0, 0];
    return { x: a * point.x + c * point.y + e, y: b * point.x + d * point.y + f };
  };

/** What somebody knows of a printer who read its sheet of that paper twice, and measured where fronts land. */
const calibrate = (fault: Fault, paper: Size): Printer => {
  const { x, y } = fault.fronts;
  let printer: Printer = { backs: noCorrection, ...(x || y ? { fronts: { dx: x, dy: y } } : {}) };
  for (let reading = 0; reading < 2; reading++) {
    const read = readVerniers(paper, fault, through(printer, paper, 'long-edge'));
    printer = { ...printer, backs: addUp(printer.backs, solveReadings(read, paper)) };
  }
  return printer;
};

const homeOf = (size: Size, paper: Size, backs: Backs, printer?: Printer) => {
  const plan = planSheet({ paper, card: size, bleed: 0, fold: backs === 'gutterfold' });
  if (!plan) return undefined;
  const wish = { plan, backs, order: 'row', startSlot: 1, marks: true, printer } as const;
  const laid = { deck, language: 'nl', size, cards: cardsOf(size, plan.slots.length) } as const;
  return layHome({ tools }, laid, wish);
};

describe.each(faults)('a printer that puts down backs $name', (fault) => {
  const printers = Object.values(papers).map((paper) => ({ paper, printer: calibrate(fault, paper) }));

  test.each(allBacks.filter((way) => way !== 'none' && way !== 'gutterfold'))(
    'brings every back of every size behind its front on every paper: %s',
    (backs) => {
      let worst = 0;
      for (const { paper, printer } of printers)
        for (const size of Object.values(cardSizes)) {
          const frames = homeOf(size, paper, backs, printer) ?? [];
          expect(frames).toHaveLength(2);
          const [front, back] = frames as [LazyFrame, LazyFrame];
          const fronts = cornersOn(front, 'front').map((card) => card.map((at) => printFront(at, front, fault)));
          const behind = cornersOn(back, 'back').map((card) => card.map((at) => printBack(at, back, backs, fault)));
          expect(behind).toHaveLength(fronts.length);
          worst = Math.max(worst, ...fronts.map((card, i) => measureApart(card, behind[i] ?? [])));
        }
      expect(worst).toBeLessThan(0.1);
    },
  );
});

describe.each(faults)('the same printer, where nothing lies behind a front: $name', (fault) => {
  const right: Fault = { ...fault, fronts: { x: 0, y: 0 } };
  const printers = Object.values(papers).map((paper) => ({ paper, printer: calibrate(fault, paper) }));

  test.each(['none', 'gutterfold'] as const)('brings all of one side to its place on every paper: %s', (backs) => {
    let sheets = 0;
    for (const { paper, printer } of printers)
      for (const size of Object.values(cardSizes)) {
        const [corrected] = homeOf(size, paper, backs, printer) ?? [];
        const [meant] = homeOf(size, paper, backs) ?? [];
        if (!corrected || !meant) continue;
        sheets++;
        for (const side of ['front', 'back'] as const)
          cornersOn(corrected, side).forEach((card, i) => {
            const landed = card.map((at) => printFront(at, corrected, fault));
            const place = (cornersOn(meant, side)[i] ?? []).map((at) => printFront(at, meant, right));
            expect(measureApart(landed, place)).toBeLessThan(0.1);
          });
      }
    // The largest sizes lie beside their backs on the larger papers only.
    expect(sheets).toBeGreaterThanOrEqual(28);
  });
});

test('without a correction the same printers miss by more, so that the matrix would see it', () => {
  for (const fault of faults) {
    const [front, back] = homeOf(cardSizes.bridge, papers.a4, 'long-edge') as [LazyFrame, LazyFrame];
    const one = cornersOn(front, 'front')[0]?.map((at) => printFront(at, front, fault)) ?? [];
    const other = cornersOn(back, 'back')[0]?.map((at) => printBack(at, back, 'long-edge', fault)) ?? [];
    expect(measureApart(one, other)).toBeGreaterThan(0.3);
  }
});

test('a second reading adds to the first, and does not take its place', () => {
  const known = { dx: -3, dy: 0.4, angle: 0.002, scale: 0.998 };
  const { dx, dy, angle, scale } = addUp(known, { dx: -0.1, dy: 0, angle: 0, scale: 1 });
  expect([dx, dy, angle, scale].map((n) => Math.round(n * 1e6) / 1e6)).toEqual([-3.1, 0.4, 0.002, 0.998]);
  expect(addUp(known, noCorrection)).toEqual(known);
});

test('what is moved goes right and down on the front, and backs follow their fronts', () => {
  for (const backs of ['long-edge', 'short-edge', 'separate'] as const)
    for (const paper of [papers.a4, papers.a3]) {
      const plan = planSheet({ paper, card: cardSizes.bridge, bleed: 0, fold: false });
      if (!plan) throw new Error('A bridge card fits both.');
      const laid = { deck, language: 'nl', size: cardSizes.bridge, cards: cardsOf(cardSizes.bridge, 2) } as const;
      const wish = { plan, backs, order: 'row', startSlot: 1, marks: true } as const;
      const lay = (move?: { dx: number; dy: number }) => layHome({ tools }, laid, { ...wish, move });
      const [[before], [after, behind]] = [lay(), lay({ dx: 1.5, dy: -0.8 })] as [LazyFrame[], LazyFrame[]];
      const right = faults[0] && { ...faults[0], backs: noCorrection };
      if (!before || !after || !behind || !right) throw new Error('A sheet has two sides.');
      const [was, is] = [cornersOn(before, 'front')[0]?.[0], cornersOn(after, 'front')[0]?.[0]];
      expect(
        [(is?.x ?? 0) - (was?.x ?? 0), (is?.y ?? 0) - (was?.y ?? 0)].map((n) => Math.round(n * 100) / 100),
      ).toEqual([1.5, -0.8]);
      const one = cornersOn(after, 'front')[0]?.map((at) => printFront(at, after, right)) ?? [];
      const other = cornersOn(behind, 'back')[0]?.map((at) => printBack(at, behind, backs, right)) ?? [];
      expect(measureApart(one, other)).toBeLessThan(0.01);
    }
});

test('a card that fills its sheet stands alone on it, front and back', () => {
  const size = { width: 105, height: 148 };
  const wish = { plan: planWhole(size), backs: 'long-edge', order: 'row', startSlot: 1, marks: true } as const;
  const frames = layHome({ tools }, { deck, language: 'nl', size, cards: cardsOf(size, 2) }, wish);
  expect(frames.map(({ width, height }) => [width, height])).toEqual(Array(4).fill([105, 148]));
  for (const frame of frames) expect(placeItems((frame as Frame & LazyFrame).lay(), () => [])).toHaveLength(1);
});
