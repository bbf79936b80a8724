import type { Rect } from '../../../generator/paper/geometry.ts';

/** mm; what sums of lengths may be off by. */
const ROUNDING = 1e-9;

/** Whether two rectangles share more than an edge. */
export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x + a.width > b.x + ROUNDING &&
  b.x + b.width > a.x + ROUNDING &&
  a.y + a.height > b.y + ROUNDING &&
  b.y + b.height > a.y + ROUNDING;
