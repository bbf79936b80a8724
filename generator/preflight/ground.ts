import type { Colour, PathItem, Segment } from '../paper/frame.ts';
import type { Rect } from '../paper/geometry.ts';
import { paper } from '../paper/theme.ts';
import type { Mm } from '../paper/units.ts';
import { boxAround, type Point } from './placed.ts';

/** Where a picture lies: what is painted over it has no one colour under it. */
export const ON_PICTURE = 'picture';
export type Ground = Colour | typeof ON_PICTURE;

/** A filled path as rings of straight edges. */
export interface Shape<G extends Ground = Ground> {
  readonly fill: G;
  readonly box: Rect;
  /** Found when they are first asked for: few shapes of a face have letters over their box. */
  readonly rings: () => Rings;
}

/** Of each ring its points, x and y by turns. */
type Rings = readonly (readonly number[])[];

/** Edges a curve becomes: on a card's largest circle they leave it by less than 0.1 mm. */
const EDGES = 8;

export const shapeOf = <G extends Ground>({ path }: PathItem, fill: G): Shape<G> => ({
  fill,
  box: boxAround(path),
  rings: once(() => flattenPath(path)),
});

const known = new WeakMap<PathItem, Shape<Colour>>();

/** The same for a path that lies where it was laid: all faces of a family may share it. */
export const keptShapeOf = (item: PathItem, fill: Colour): Shape<Colour> => {
  const shape = known.get(item) ?? shapeOf(item, fill);
  known.set(item, shape);
  return shape;
};

const once = <T>(find: () => T): (() => T) => {
  let found: T | undefined;
  return () => {
    found ??= find();
    return found;
  };
};

/** The ground at a point: of the last shape painted over it, or else paper. */
export const groundAt = <G extends Ground>(shapes: readonly Shape<G>[], point: Point): G | Colour =>
  shapes.findLast(({ box, rings }) => isInBox(point, box) && windsAround(rings(), point) !== 0)?.fill ?? paper;

/** The one ground under all of a box; undefined where an edge runs through it, so that it may have several. */
export const groundUnder = <G extends Ground>(shapes: readonly Shape<G>[], box: Rect): G | Colour | undefined => {
  const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
  for (let i = shapes.length - 1; i >= 0; i--) {
    const { fill, rings } = shapes[i] as Shape<G>;
    if (rings().some((ring) => runsThrough(ring, box))) return undefined;
    if (windsAround(rings(), middle) !== 0) return fill;
  }
  return paper;
};

/** Whether an edge of a ring has a point in a box. */
const runsThrough = (ring: readonly number[], { x, y, width, height }: Rect): boolean => {
  const right = x + width;
  const bottom = y + height;
  let x1 = ring[ring.length - 2] ?? 0;
  let y1 = ring[ring.length - 1] ?? 0;
  for (let i = 0; i < ring.length; i += 2) {
    const x2 = ring[i] as number;
    const y2 = ring[i + 1] as number;
    const isFar =
      (x1 < x && x2 < x) || (x1 > right && x2 > right) || (y1 < y && y2 < y) || (y1 > bottom && y2 > bottom);
    if (!isFar) {
      // It passes a box that lies on one side of its line: of how far its corners are from that, all have one sign.
      const atLeft = (y2 - y1) * (x - x1);
      const atRight = (y2 - y1) * (right - x1);
      const atTop = (x2 - x1) * (y - y1);
      const atBottom = (x2 - x1) * (bottom - y1);
      const least = Math.min(atTop, atBottom) - Math.max(atLeft, atRight);
      const most = Math.max(atTop, atBottom) - Math.min(atLeft, atRight);
      if (least <= 0 && most >= 0) return true;
    }
    x1 = x2;
    y1 = y2;
  }
  return false;
};

const isInBox = ([x, y]: Point, box: Rect): boolean =>
  x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;

/** How often the rings go round a point; PDF's `f` fills where that is not 0 (ISO 32000-1, 8.5.3.3.2). */
const windsAround = (rings: Rings, [x, y]: Point): number => {
  let turns = 0;
  for (const ring of rings) {
    // From the last point to the first the ring is closed. Points are read one by one: a pair would be a list each time.
    let x1 = ring[ring.length - 2] ?? 0;
    let y1 = ring[ring.length - 1] ?? 0;
    for (let i = 0; i < ring.length; i += 2) {
      const x2 = ring[i] as number;
      const y2 = ring[i + 1] as number;
      if (y1 <= y !== y2 <= y && x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) > x) turns += y2 > y1 ? 1 : -1;
      x1 = x2;
      y1 = y2;
    }
  }
  return turns;
};

const flattenPath = (path: readonly Segment[]): Rings => {
  const rings: number[][] = [];
  for (const segment of path) {
    const ring = rings.at(-1) ?? [];
    if (segment[0] === 'M') rings.push([segment[1], segment[2]]);
    else if (segment[0] === 'L') ring.push(segment[1], segment[2]);
    else if (segment[0] === 'C') ring.push(...flattenCurve(ring.at(-2) ?? 0, ring.at(-1) ?? 0, segment));
  }
  return rings;
};

const flattenCurve = (
  x0: Mm,
  y0: Mm,
  [, x1, y1, x2, y2, x3, y3]: Extract<Segment, readonly ['C', ...unknown[]]>,
): readonly number[] =>
  Array.from({ length: EDGES }, (_, i) => {
    const t = (i + 1) / EDGES;
    const at = (a: Mm, b: Mm, c: Mm, d: Mm) =>
      (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
    return [at(x0, x1, x2, x3), at(y0, y1, y2, y3)];
  }).flat();
