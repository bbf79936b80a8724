import type { Readings } from '../../../../generator/layout/sheet/calibration.ts';
import { mirrorPlaces } from '../../../../generator/layout/sheet/calibration.ts';
import type { Backs } from '../../../../generator/layout/sheet/imposition.ts';
import type { Size } from '../../../../generator/paper/geometry.ts';

/** A printer made of nothing but what paper does in it; it knows nothing of how the generator corrects for it. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What it does wrong, on an upright sheet as its side goes by: fronts land moved, and backs moved, turned and scaled. */
export interface Fault {
  readonly name: string;
  readonly fronts: Point;
  readonly backs: { readonly dx: number; readonly dy: number; readonly angle: number; readonly scale: number };
}

const right = { dx: 0, dy: 0, angle: 0, scale: 1 };
const still = { x: 0, y: 0 };

export const faults: readonly Fault[] = [
  { name: 'aside', fronts: still, backs: { ...right, dx: -3 } },
  { name: 'along', fronts: still, backs: { ...right, dy: 2.14 } },
  { name: 'turned', fronts: still, backs: { ...right, angle: 0.003 } },
  { name: 'scaled', fronts: still, backs: { ...right, scale: 0.994 } },
  { name: 'all at once', fronts: still, backs: { dx: 1.34, dy: -0.72, angle: -0.002, scale: 1.004 } },
  { name: 'fronts as well', fronts: { x: 1.2, y: -0.8 }, backs: { dx: -1.1, dy: 0.43, angle: 0.001, scale: 1.002 } },
];

const upright = ({ width, height }: Size): Size =>
  width > height ? { width: height, height: width } : { width, height };

/** A page on its side goes in with its head to the left. */
const feed = ({ x, y }: Point, page: Size): Point =>
  page.width > page.height ? { x: y, y: page.width - x } : { x, y };

const misplace = ({ x, y }: Point, { dx, dy, angle, scale }: Fault['backs'], { width, height }: Size): Point => {
  const [cx, cy] = [x - width / 2, y - height / 2];
  return {
    x: width / 2 + dx + scale * (Math.cos(angle) * cx - Math.sin(angle) * cy),
    y: height / 2 + dy + scale * (Math.sin(angle) * cx + Math.cos(angle) * cy),
  };
};

/** Where a point of a front page lands on the upright sheet, seen from the front. */
export const printFront = (point: Point, page: Size, { fronts }: Fault): Point => {
  const { x, y } = feed(point, page);
  return { x: x + fronts.x, y: y + fronts.y };
};

/** Where a point of a back page lands, seen through the paper from the front: the sheet is turned over its long edge. */
export const printBack = (point: Point, page: Size, backs: Backs, { fronts, backs: wrong }: Fault): Point => {
  const sheet = upright(page);
  const fed = feed(point, page);
  // Bound at the short edge, the picture is turned by half before it is printed.
  const turned = backs === 'short-edge' ? { x: sheet.width - fed.x, y: sheet.height - fed.y } : fed;
  const landed = misplace(turned, wrong, sheet);
  return { x: sheet.width - landed.x + fronts.x, y: landed.y + fronts.y };
};

/** What a person reads at the two corners of an upright sheet: whole tenths of a millimetre, right and down are plus. */
export const readVerniers = (
  paper: Size,
  fault: Fault,
  correct: (side: 'front' | 'back') => (point: Point) => Point,
): Readings => {
  const tenths = (mm: number) => Math.round(mm * 10) / 10;
  const [one, two] = mirrorPlaces(paper).map((place) => {
    const back = printBack(correct('back')(place), paper, 'long-edge', fault);
    const front = printFront(correct('front')({ ...place, x: paper.width - place.x }), paper, fault);
    return { x: tenths(back.x - front.x), y: tenths(back.y - front.y) };
  });
  return { x1: one?.x ?? 0, y1: one?.y ?? 0, x2: two?.x ?? 0, y2: two?.y ?? 0 };
};
