import type { Item, PathItem } from '../../paper/frame.ts';
import { ornament } from '../../paper/frame.ts';
import { inset, type Rect } from '../../paper/geometry.ts';
import { cropMark } from '../../paper/stock.ts';
import { ink } from '../../paper/theme.ts';
import type { Mm } from '../../paper/units.ts';
import { linePath } from '../shape/shapes.ts';

/** A mark at both ends of every cut of one card, on every plate, from `gap` mm outside the bleed. */
export const layTrimMarks = (
  trim: Rect,
  bleed: Rect,
  { gap, length }: { readonly gap: Mm; readonly length: Mm },
): Item => {
  const near = inset(bleed, -gap);
  const far = inset(near, -length);
  const edges = (rect: Rect) => ({ right: rect.x + rect.width, bottom: rect.y + rect.height });
  return ornament([
    ...[trim.x, edges(trim).right].flatMap((x) => [
      mark(x, far.y, x, near.y),
      mark(x, edges(near).bottom, x, edges(far).bottom),
    ]),
    ...[trim.y, edges(trim).bottom].flatMap((y) => [
      mark(far.x, y, near.x, y),
      mark(edges(near).right, y, edges(far).right, y),
    ]),
  ]);
};

const mark = (x1: Mm, y1: Mm, x2: Mm, y2: Mm): PathItem => ({
  kind: 'path',
  path: linePath(x1, y1, x2, y2),
  stroke: ink,
  lineWidth: cropMark.width,
  everyInk: true,
});
