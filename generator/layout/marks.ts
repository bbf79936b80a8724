import type { Item, PathItem } from '../frame.ts';
import { ornament } from '../frame.ts';
import type { Rect } from '../geometry.ts';
import { cropMark } from '../stock.ts';
import { ink, leading } from '../theme.ts';
import type { Mm } from '../units.ts';
import { type Grid, gridBox } from './imposition.ts';
import { linePath } from './shapes.ts';
import { setText, type TextStyle, type Typesetter } from './text.ts';

const hairline = (x1: Mm, y1: Mm, x2: Mm, y2: Mm, lineWidth: Mm = cropMark.width): PathItem => ({
  kind: 'path',
  path: linePath(x1, y1, x2, y2),
  stroke: ink,
  lineWidth,
});

/** Crop marks at both ends of every cut, outside the cards: the first cut leaves the others' marks on the paper. */
export const layCropMarks = (grid: Grid): Item => {
  const box = gridBox(grid);
  const { offset, length } = cropMark;
  const near = -offset - length;
  const columns = Array.from({ length: grid.columns + 1 }, (_, i) => box.x + i * grid.card.width);
  const rows = Array.from({ length: grid.rows + 1 }, (_, i) => box.y + i * grid.card.height);
  const bottom = box.y + box.height;
  const right = box.x + box.width;
  return ornament([
    ...columns.flatMap((x) => [
      hairline(x, box.y + near, x, box.y - offset),
      hairline(x, bottom + offset, x, bottom + offset + length),
    ]),
    ...rows.flatMap((y) => [
      hairline(box.x + near, y, box.x - offset, y),
      hairline(right + offset, y, right + offset + length, y),
    ]),
  ]);
};

const small: TextStyle = { font: 'body', size: 7.5, fill: ink, leading: leading.body };
const RULER: Mm = 100;
const BELOW_MARKS: Mm = 6.4;

/** A line of exactly 100 mm with a tick each 10 mm, and what to do with it: a page scaled to fit is seen at once. */
export const layRuler = (grid: Grid, says: string, setter: Typesetter): Item => {
  const box = gridBox(grid);
  const y = box.y + box.height + BELOW_MARKS;
  const ticks = Array.from({ length: 11 }, (_, i) => {
    const tall = i % 5 === 0 ? 1.8 : 1.1;
    return hairline(box.x + i * 10, y, box.x + i * 10, y + tall, 0.18);
  });
  const text = setText(says, small, { x: box.x, y: y + 1.7, width: RULER }, 'ornament', setter);
  return ornament([hairline(box.x, y, box.x + RULER, y, 0.18), ...ticks, text.item]);
};

/** The instruction beside the ruler, and the name of the sheet above the cards. */
export const laySheetText = (
  grid: Grid,
  text: { readonly name: string; readonly instruction: string },
  setter: Typesetter,
): Item => {
  const box: Rect = gridBox(grid);
  const at = (y: Mm, width: Mm, x: Mm) => ({ x, y, width, align: 'end' as const });
  const instruction = setText(
    text.instruction,
    { ...small, font: 'strong' },
    at(box.y + box.height + BELOW_MARKS + 0.2, box.width - RULER - 4, box.x + RULER + 4),
    'ornament',
    setter,
  );
  const name = setText(text.name, small, { x: box.x, y: box.y - 10.2, width: box.width }, 'ornament', setter);
  return ornament([name.item, instruction.item]);
};
