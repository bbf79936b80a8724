import type { Colour, PathItem, Segment } from '../paper/frame.ts';
import type { Rect } from '../paper/geometry.ts';
import { paper } from '../paper/theme.ts';
import { type Mm, UM_PER_MM } from '../paper/units.ts';
import { boxAround, type Point } from './placed.ts';

/** Where a picture lies: what is painted over it has no one colour under it. */
export const ON_PICTURE = 'picture';
export type Ground = Colour | typeof ON_PICTURE;

/**
 * A filled path as rings of straight edges, all in whole micrometres: an engine that has just begun makes an object of every
 * broken number, and every line of a deck is held against the shapes under it.
 */
export interface Shape<G extends Ground = Ground> {
  readonly fill: G;
  /** No point of it lies outside. */
  readonly reach: Reach;
  /** Found when they are first asked for: few shapes of a face have letters over their box. */
  readonly rings: () => Rings;
}

/**
 * A box in whole micrometres. Its corners have names of their own: an engine takes all boxes that are named alike for one
 * kind, and then reads broken numbers where others have them.
 */
interface Reach {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

/** Of a number below 0 that is rounded to 0, -0 would be left: an engine counts that among the broken ones. */
const reachOf = ({ x, y, width, height }: Rect): Reach => ({
  fromX: Math.floor(x * UM_PER_MM) | 0,
  fromY: Math.floor(y * UM_PER_MM) | 0,
  toX: Math.ceil((x + width) * UM_PER_MM) | 0,
  toY: Math.ceil((y + height) * UM_PER_MM) | 0,
});

/** Of each ring its points, x and y by turns. */
type Rings = readonly (readonly number[])[];

/** Edges a curve becomes: on a card's largest circle they leave it by less than 0.1 mm. */
const EDGES = 8;

export const shapeOf = <G extends Ground>({ path }: PathItem, fill: G): Shape<G> => ({
  fill,
  reach: reachOf(boxAround(path)),
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
export const groundAt = <G extends Ground>(shapes: readonly Shape<G>[], [x, y]: Point): G | Colour => {
  const [across, down] = [x * UM_PER_MM, y * UM_PER_MM];
  const isUnder = ({ reach: { fromX, fromY, toX, toY }, rings }: Shape<G>) =>
    across >= fromX && across <= toX && down >= fromY && down <= toY && windsAround(rings(), across, down) !== 0;
  return shapes.findLast(isUnder)?.fill ?? paper;
};

/** The one ground under all of a box; undefined where an edge runs through it, so that it may have several. */
export const groundUnder = <G extends Ground>(shapes: readonly Shape<G>[], box: Rect): G | Colour | undefined => {
  const reach = reachOf(box);
  for (let i = shapes.length - 1; i >= 0; i--) {
    const shape = shapes[i] as Shape<G>;
    if (!meets(shape.reach, reach)) continue;
    const rings = shape.rings();
    if (rings.some((ring) => runsThrough(ring, reach))) return undefined;
    if (windsAround(rings, (reach.fromX + reach.toX) >> 1, (reach.fromY + reach.toY) >> 1) !== 0) return shape.fill;
  }
  return paper;
};

/** Whether two boxes have a point in common. */
const meets = (one: Reach, other: Reach): boolean =>
  one.fromX <= other.toX && other.fromX <= one.toX && one.fromY <= other.toY && other.fromY <= one.toY;

/** Whether an edge of a ring has a point in a box. */
const runsThrough = (ring: readonly number[], { fromX, fromY, toX, toY }: Reach): boolean => {
  let x1 = ring[ring.length - 2] ?? 0;
  let y1 = ring[ring.length - 1] ?? 0;
  for (let i = 0; i < ring.length; i += 2) {
    const x2 = ring[i] as number;
    const y2 = ring[i + 1] as number;
    const isFar =
      (x1 < fromX && x2 < fromX) || (x1 > toX && x2 > toX) || (y1 < fromY && y2 < fromY) || (y1 > toY && y2 > toY);
    if (!isFar) {
      // It passes a box that lies on one side of its line: of how far its corners are from that, all have one sign.
      const atLeft = (y2 - y1) * (fromX - x1);
      const atRight = (y2 - y1) * (toX - x1);
      const atTop = (x2 - x1) * (fromY - y1);
      const atBottom = (x2 - x1) * (toY - y1);
      const least = Math.min(atTop, atBottom) - Math.max(atLeft, atRight);
      const most = Math.max(atTop, atBottom) - Math.min(atLeft, atRight);
      if (least <= 0 && most >= 0) return true;
    }
    x1 = x2;
    y1 = y2;
  }
  return false;
};

/** How often the rings go round a point; PDF's `f` fills where that is not 0 (ISO 32000-1, 8.5.3.3.2). */
const windsAround = (rings: Rings, x: number, y: number): number => {
  let turns = 0;
  for (let ringAt = 0; ringAt < rings.length; ringAt++) {
    const ring = rings[ringAt] as readonly number[];
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

const whole = (value: Mm): number => Math.round(value * UM_PER_MM) | 0;

const flattenPath = (path: readonly Segment[]): Rings => {
  const rings: number[][] = [];
  let [x, y]: Point = [0, 0];
  for (const segment of path) {
    if (segment[0] === 'Z') continue;
    if (segment[0] === 'M') rings.push([]);
    const ring = rings.at(-1) ?? [];
    if (segment[0] === 'C') ring.push(...flattenCurve(x, y, segment));
    else ring.push(whole(segment[1]), whole(segment[2]));
    [x, y] = segment.slice(-2) as [Mm, Mm];
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
      whole((1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d);
    return [at(x0, x1, x2, x3), at(y0, y1, y2, y3)];
  }).flat();
