import { describe, expect, test } from 'vitest';
import { deck } from '../../../../cards/deck.ts';
import { languages } from '../../../../cards/schema.ts';
import { layDeck } from '../../../../generator/edition/deck.ts';
import type { Item, TextItem } from '../../../../generator/paper/frame.ts';
import { inset, overlaps, type Rect, type Size } from '../../../../generator/paper/geometry.ts';
import { cardSizes, labelSheets } from '../../../../generator/paper/stock.ts';
import { typeFloor } from '../../../../generator/paper/theme.ts';
import { ptToMm } from '../../../../generator/paper/units.ts';
import { fonts, tools } from '../../edition/edition.ts';

const linesOf = (items: readonly Item[]): readonly TextItem[] =>
  items.flatMap((item) => (item.kind === 'text' ? [item] : item.kind === 'path' ? [] : linesOf(item.items)));

/** What a home printer needs between text and trim (generator/README.md). */
const homeSafe = 3;
const sizes: readonly (readonly [string, Size])[] = [
  ...Object.entries(cardSizes),
  ['a size that a person types, 80 × 110', { width: 80, height: 110 }],
  ['a label of 85 × 54', labelSheets.c32010.label],
  ['a label of 90 × 52', labelSheets.l7414.label],
  ['a label of 3.5 × 2 in', labelSheets['5371'].label],
  ['a label of 5 × 3 in', labelSheets['5388'].label],
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

const isClose = (a: number, b: number) => Math.abs(a - b) < 0.01;

const contains = (outer: Rect, inner: Rect) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
