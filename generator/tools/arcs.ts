import { QUARTER } from '../layout/shape/shapes.ts';

export type Point = readonly [x: number, y: number];

/** An arc of a circle from one point to another, as SVG writes it (SVG 2, 9.3.8). */
export interface Arc {
  readonly from: Point;
  readonly to: Point;
  readonly radius: number;
  /** Whether it goes the longer way round. */
  readonly large: boolean;
  /** Whether it goes clockwise, on a page whose y runs downwards. */
  readonly clockwise: boolean;
}

/** A cubic curve from where one is: two control points, and its end. */
export type Curve = readonly [x1: number, y1: number, x2: number, y2: number, x: number, y: number];

/** A sine or cosine nearer to 0 is that of whole quarters: drawings are written in few decimals. */
const SLACK = 0.01;
/** A chord whose square is this near to a diameter's is one: the root of what lies between would tell the last digit. */
const SAME = 1e-9;

/**
 * An arc as cubic curves that leave it by less than 0.0003 of its radius: whole quarters of the circle, and one for what
 * is left. No angle, sine or cosine is asked for: engines differ in their last digits. Only +, −, ×, ÷ and the square
 * root are here, which IEEE 754 rounds to one answer.
 */
export const curveArc = ({ from, to, radius, large, clockwise }: Arc): readonly Curve[] => {
  const [x, y] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const squared = x * x + y * y;
  if (squared === 0) return [];
  // A circle too small to reach both points grows until it does (SVG 2, 9.5.1).
  const isHalf = radius * radius < squared * (1 + SAME);
  const r = isHalf ? Math.sqrt(squared) : radius;
  const aside = isHalf ? 0 : Math.sqrt((r * r) / squared - 1) * (large === clockwise ? -1 : 1);
  const [cx, cy] = [(from[0] + to[0]) / 2 + aside * y, (from[1] + to[1]) / 2 - aside * x];

  const onCircle = ([x, y]: Point): Point => [(x - cx) / r, (y - cy) / r];
  /** A point of the circle a quarter further, which is also the way the arc goes there. */
  const ahead = ([x, y]: Point): Point => (clockwise ? [-y, x] : [y, -x]);
  const place = ([x, y]: Point, [dx, dy]: Point, reach: number): Point => [
    cx + r * (x + reach * dx),
    cy + r * (y + reach * dy),
  ];
  const curve = (start: Point, end: Point, reach: number, last: Point): Curve => [
    ...place(start, ahead(start), reach),
    ...place(end, ahead(end), -reach),
    ...last,
  ];

  const end = onCircle(to);
  let start = onCircle(from);
  const curves: Curve[] = [];
  for (let left = countQuarters(multiply(start, end), multiply(ahead(start), end), large); left > 0; left--) {
    const next = ahead(start);
    curves.push(curve(start, next, QUARTER, place(next, next, 0)));
    start = next;
  }
  // Tangents of half the angle that is left, and of a quarter of it.
  const half = multiply(ahead(start), end) / (1 + multiply(start, end));
  const quarter = half / (1 + Math.sqrt(1 + half * half));
  return [...curves, curve(start, end, (4 / 3) * quarter, to)];
};

/** Whole quarters before the last curve of an arc, by its cosine and sine; the last may be one itself. */
const countQuarters = (cosine: number, sine: number, large: boolean): number => {
  if (cosine < 0 && Math.abs(sine) < SLACK) return 1;
  return large ? (cosine > SLACK ? 3 : 2) : cosine < -SLACK ? 1 : 0;
};

const multiply = ([x1, y1]: Point, [x2, y2]: Point): number => x1 * x2 + y1 * y2;
