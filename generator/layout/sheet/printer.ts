import type { GroupItem, Item } from '../../paper/frame.ts';
import type { Size } from '../../paper/geometry.ts';
import { joinMatrices, type Matrix } from '../../paper/matrix.ts';
import type { Mm } from '../../paper/units.ts';
import type { Backs } from './imposition.ts';

/**
 * How a printer puts down what it prints: moved, turned about the middle of the paper (radians, clockwise), and scaled.
 * In the printer's own axes: `dx` across the way the paper runs, `dy` along it, on an upright sheet; the same printer does
 * the same to every sheet, whichever way the page on it is turned.
 */
export interface Correction {
  readonly dx: Mm;
  readonly dy: Mm;
  readonly angle: number;
  readonly scale: number;
}

export const noCorrection: Correction = { dx: 0, dy: 0, angle: 0, scale: 1 };

/** What is known of one printer. */
export interface Printer {
  /** Where backs land, seen from where their fronts are. */
  readonly backs: Correction;
  /** Where fronts land on the paper; not known of most. */
  readonly fronts?: { readonly dx: Mm; readonly dy: Mm } | undefined;
}

const invertMatrix = ([a, b, c, d, e, f]: Matrix): Matrix => {
  const area = a * d - b * c;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
};

const moveBy = (dx: Mm, dy: Mm): Matrix => [1, 0, 0, 1, dx, dy];

/** What a printer does to a sheet that is upright. */
const matrixOf = ({ dx, dy, angle, scale }: Correction, { width, height }: Size): Matrix => {
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
  const [x, y] = [width / 2, height / 2];
  return [cos, sin, -sin, cos, x + dx - cos * x + sin * y, y + dy - sin * x - cos * y];
};

/**
 * Two errors as one: what a printer was known to do, and what it still did on a sheet that was corrected for that. So a
 * second reading adds to the first.
 */
export const addUp = (known: Correction, more: Correction): Correction => {
  const [cos, sin] = [Math.cos(more.angle) * more.scale, Math.sin(more.angle) * more.scale];
  return {
    dx: more.dx + cos * known.dx - sin * known.dy,
    dy: more.dy + sin * known.dx + cos * known.dy,
    angle: known.angle + more.angle,
    scale: known.scale * more.scale,
  };
};

/** The paper as the printer takes it in: upright. */
const uprightOf = ({ width, height }: Size): Size => ({
  width: Math.min(width, height),
  height: Math.max(width, height),
});

/**
 * Where a printer would put a page if it made no error, on its upright sheet. A page on its side is turned against the
 * clock (as IPP has it: RFC 8011, 5.2.10). A back that is bound at the short edge is turned by half once more: paper runs
 * through one way, so it is the picture that is turned.
 */
const feedPage = (page: Size, isTurnedOver: boolean): Matrix => {
  const { width, height } = uprightOf(page);
  const turned: Matrix = page.width > page.height ? [0, -1, 1, 0, 0, page.width] : [1, 0, 0, 1, 0, 0];
  return isTurnedOver ? joinMatrices([-1, 0, 0, -1, width, height], turned) : turned;
};

/** How a page is printed: which side of the sheet, and how backs come behind their fronts. */
export interface PrintedPage {
  readonly page: Size;
  readonly side: 'front' | 'back';
  readonly backs: Backs;
}

/** Where the items of a page must stand so that this printer brings them to their place; nothing where they stand so. */
export const correctPage = (printer: Printer, { page, side, backs }: PrintedPage): Matrix | undefined => {
  const feed = feedPage(page, side === 'back' && backs === 'short-edge');
  const { dx, dy } = printer.fronts ?? { dx: 0, dy: 0 };
  const paper = uprightOf(page);
  // What fronts do is seen from behind by backs: left is right. They were measured against fronts as those land.
  const fault = side === 'front' ? moveBy(dx, dy) : joinMatrices(moveBy(-dx, dy), matrixOf(printer.backs, paper));
  if (side === 'front' && dx === 0 && dy === 0) return undefined;
  return joinMatrices(invertMatrix(feed), joinMatrices(invertMatrix(fault), feed));
};

/** Items as one group that stands elsewhere. */
export const placeBy = (matrix: Matrix, items: readonly Item[]): GroupItem => ({ kind: 'group', matrix, items });

/**
 * All that is printed moved to the right and down, as seen on the front of a sheet that lies before one as its page does:
 * backs follow their fronts to the other side.
 */
export const movePage = (
  { dx, dy }: { readonly dx: Mm; readonly dy: Mm },
  { page, side, backs }: PrintedPage,
): Matrix => {
  if (side === 'front') return moveBy(dx, dy);
  const isSideways = (backs === 'short-edge') !== page.height >= page.width;
  return isSideways ? moveBy(-dx, dy) : moveBy(dx, -dy);
};
