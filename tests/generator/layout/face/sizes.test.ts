import { describe, expect, test } from 'vitest';
import { deck } from '../../../../cards/game/deck.ts';
import { languages } from '../../../../cards/schema.ts';
import { layDeck } from '../../../../generator/edition/deck.ts';
import { layPress } from '../../../../generator/edition/press.ts';
import type { Item, TextItem } from '../../../../generator/paper/frame.ts';
import { inset, type Rect, type Size } from '../../../../generator/paper/geometry.ts';
import { cardSizes, labelSheets } from '../../../../generator/paper/stock.ts';
import { safeArea, typeFloor } from '../../../../generator/paper/theme.ts';
import { ptToMm } from '../../../../generator/paper/units.ts';
import { preflightPress } from '../../../../generator/preflight/preflight-press.ts';
import { readProfile } from '../../../../generator/write/icc.node.ts';
import { fonts, tools } from '../../edition/edition.ts';
import { overlaps } from '../../paper/overlaps.ts';

const linesOf = (items: readonly Item[]): readonly TextItem[] =>
  items.flatMap((item) => (item.kind === 'text' ? [item] : 'items' in item ? linesOf(item.items) : []));

/** What a home printer needs between text and trim (generator/README.md). */
const homeSafe = 3;
const sizes: readonly (readonly [string, Size])[] = [
  ...Object.entries(cardSizes),
  ['a size that a person types, 80 × 110', { width: 80, height: 110 }],
  // Each once: many sheets have labels of one size.
  ...new Map(
    Object.values(labelSheets).map(({ label }) => [`a label of ${label.width} × ${label.height} mm`, label] as const),
  ),
];

describe.each(sizes)('the deck at %s', (_, size) => {
  test.each(languages)('fits in %s, in type of 8.5 pt or more, inside the safe area', (language) => {
    const laid = layDeck(deck, { language, size, ink: 'full' }, tools);
    expect(laid.overfull).toEqual([]);
    expect(laid.cards).toHaveLength(deck.cards.length);
    const sides = laid.cards.flatMap(({ front, back }) => [front, back]);
    expect(sides.filter(({ width, height }) => !isClose(width, size.width) || !isClose(height, size.height))).toEqual(
      [],
    );
    const faults = sides.flatMap((side) => {
      const boxes = linesOf(side.lay()).map((line) => {
        const height = ptToMm(line.size);
        const width = fonts.measure(line.text, line.font, line.size);
        return { ...line, y: line.y - height * 0.75, width, height: height * 0.95 };
      });
      const safe = inset({ x: 0, y: 0, width: side.width, height: side.height }, homeSafe);
      const core = boxes.map(({ height, ...box }) => ({ ...box, y: box.y + height * 0.26, height: height * 0.53 }));
      return boxes.flatMap((box, i) =>
        [
          box.size < typeFloor - 1e-9 && 'is too small',
          !contains(safe, box) && 'lies outside the safe area',
          core.slice(i + 1).some((other) => overlaps(core[i] ?? box, other)) && 'lies over another line',
        ].flatMap((fault) => (fault ? [`${side.title}: “${box.text}” ${fault}`] : [])),
      );
    });
    expect(faults).toEqual([]);
  });
});

/** Sizes at which a drawing that is only made smaller brings letters nearer to the cut than a press allows. */
const pressSizes = Object.entries({
  bridge: cardSizes.bridge,
  square: cardSizes.square,
  '90 × 50': { width: 90, height: 50 },
  ...(import.meta.env.MODE === 'all' && { business: cardSizes.business, '56 × 87': { width: 56, height: 87 } }),
});

test.each(pressSizes)(
  'at %s a press prints every card that has room for its type within 5 mm of the cut',
  async (_, size) => {
    const laid = layDeck(deck, { language: 'nl', size, ink: 'full', safe: safeArea }, tools);
    const full = new Set(laid.overfull.map(({ code }) => code));
    const cards = laid.cards.filter(({ code }) => !full.has(code));
    expect(cards.length).toBeGreaterThan(40);
    const order = { bleed: 3, marks: true, profile: readProfile('fogra39-coated') };
    const found = await preflightPress({ fonts }, layPress({ ...laid, cards }, order), order);
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);

const isClose = (a: number, b: number) => Math.abs(a - b) < 0.01;

const contains = (outer: Rect, inner: Rect) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
