import { describe, expect, test } from 'vitest';
import { deck } from '../../../../cards/deck.ts';
import { languages } from '../../../../cards/schema.ts';
import { layDeck } from '../../../../generator/edition/deck.ts';
import type { Item, TextItem } from '../../../../generator/paper/frame.ts';
import type { Size } from '../../../../generator/paper/geometry.ts';
import { overlaps } from '../../../../generator/paper/geometry.ts';
import { cardSizes, labelSheets } from '../../../../generator/paper/stock.ts';
import { typeFloor } from '../../../../generator/paper/theme.ts';
import { ptToMm } from '../../../../generator/paper/units.ts';
import { fonts, tools } from '../../edition/edition.ts';

const linesOf = (items: readonly Item[]): readonly TextItem[] =>
  items.flatMap((item) => (item.kind === 'text' ? [item] : item.kind === 'path' ? [] : linesOf(item.items)));

/** What a home printer needs between text and trim (generator/README.md). */
const homeSafe = 3;
const sizes: readonly (readonly [string, Size])[] = [
  ['business', cardSizes.business],
  ['square', cardSizes.square],
  ['bridge', cardSizes.bridge],
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
    for (const side of laid.cards.flatMap(({ front, back }) => [front, back])) {
      expect([side.width, side.height].map((length) => Math.round(length * 100) / 100)).toEqual([
        Math.round(size.width * 100) / 100,
        Math.round(size.height * 100) / 100,
      ]);
      const boxes = linesOf(side.lay()).map((line) => {
        const width = fonts.measure(line.text, line.font, line.size);
        expect(line.size, `${side.title}: ${line.text}`).toBeGreaterThanOrEqual(typeFloor - 1e-9);
        expect(line.x, `${side.title}: ${line.text}`).toBeGreaterThanOrEqual(homeSafe);
        expect(line.x + width, `${side.title}: ${line.text}`).toBeLessThanOrEqual(side.width - homeSafe);
        const height = ptToMm(line.size);
        expect(line.y - height * 0.75, `${side.title}: ${line.text}`).toBeGreaterThanOrEqual(homeSafe);
        expect(line.y + height * 0.2, `${side.title}: ${line.text}`).toBeLessThanOrEqual(side.height - homeSafe);
        return { text: line.text, x: line.x, y: line.y - height * 0.5, width, height: height * 0.5 };
      });
      boxes.forEach((box, i) => {
        const over = boxes.slice(i + 1).find((other) => overlaps(box, other));
        expect(over?.text, `${side.title}: ${box.text}`).toBeUndefined();
      });
    }
  });
});
