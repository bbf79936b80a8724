import type { FontName, GroupItem, ImageItem, Item, PathItem, Segment, TextItem } from '../paper/frame.ts';
import type { Rect } from '../paper/geometry.ts';
import { joinMatrices, type Matrix } from '../paper/matrix.ts';
import type { Outline } from '../paper/outline.ts';
import { type Mm, type Pt, ptToMm } from '../paper/units.ts';

/** A path where it is painted, its groups taken apart. */
export type PlacedPath = PathItem;
/** A text where it is painted: the outlines of its glyphs, and the smallest rectangle around them. */
export interface PlacedText extends Omit<TextItem, 'x' | 'y'> {
  readonly outline: readonly Segment[];
  readonly box: Rect;
}
export type Placed = PlacedPath | PlacedText;

export type Point = readonly [x: Mm, y: Mm];

const STAY: Matrix = [1, 0, 0, 1, 0, 0];
/** Turns clockwise, on a page whose y runs downwards. */
const turns = { 0: [1, 0, 0, 1], 90: [0, 1, -1, 0], 180: [-1, 0, 0, -1], 270: [0, -1, 1, 0] } as const;

/**
 * All paths, texts and pictures of some items in the order of painting, each with the place of its groups. Of a group that
 * is `done` at a glance nothing is visited.
 */
export const visitItems = (
  items: readonly Item[],
  visit: (item: PathItem | TextItem | ImageItem, place: Matrix) => void,
  isDone?: (group: GroupItem, place: Matrix) => boolean,
  place: Matrix = STAY,
): void => {
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.kind === 'figure') visitItems(item.items, visit, isDone, place);
    else if (item.kind === 'group') {
      const inside = placeOf(item, place);
      if (!isDone?.(item, inside)) visitItems(item.items, visit, isDone, inside);
    } else visit(item, place);
  }
};

const placeOf = ({ x = 0, y = 0, turn = 0, matrix }: GroupItem, place: Matrix): Matrix =>
  x === 0 && y === 0 && turn === 0 && !matrix ? place : joinMatrices(place, matrix ?? [...turns[turn], x, y]);

/** All paths and texts of some items with coordinates of the page. */
export const placeItems = (
  items: readonly Item[],
  outline: (text: string, font: FontName, size: Pt) => readonly Segment[],
): readonly Placed[] => {
  const placed: Placed[] = [];
  visitItems(items, (item, place) => {
    if (item.kind === 'path') placed.push(placePath(item, place));
    else if (item.kind === 'text') {
      const { x, y, ...text } = item;
      const glyphs = movePath(outline(item.text, item.font, item.size), joinMatrices(place, [1, 0, 0, 1, x, y]));
      placed.push({ ...text, outline: glyphs, box: boxAround(glyphs) });
    }
  });
  return placed;
};

export const placePath = (item: PathItem, place: Matrix): PlacedPath =>
  place === STAY ? item : { ...item, path: movePath(item.path, place) };

/** Where ems of a line are on its page. */
const placeEms = ({ x, y, size }: TextItem, place: Matrix): Matrix =>
  joinMatrices(place, [ptToMm(size), 0, 0, ptToMm(size), x, y]);

/**
 * A rectangle around some lines of text of one font and size, the smallest where they begin at one place; undefined where
 * they draw nothing. What lines cover is compared in whole units of the font: an engine makes an object of every other number.
 */
export const boxLines = (lines: readonly TextItem[], outline: Outline, place: Matrix): Rect | undefined => {
  const [first] = lines;
  if (!first) return undefined;
  let coverLeft = Infinity;
  let coverTop = Infinity;
  let coverRight = -Infinity;
  let coverBottom = -Infinity;
  let startX = Infinity;
  let startY = Infinity;
  let endX = -Infinity;
  let endY = -Infinity;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as TextItem;
    const extent = outline.extent(line.text, line.font);
    if (!extent) continue;
    if (extent.left < coverLeft) coverLeft = extent.left;
    if (extent.top < coverTop) coverTop = extent.top;
    if (extent.right > coverRight) coverRight = extent.right;
    if (extent.bottom > coverBottom) coverBottom = extent.bottom;
    if (line.x < startX) startX = line.x;
    if (line.x > endX) endX = line.x;
    if (line.y < startY) startY = line.y;
    if (line.y > endY) endY = line.y;
  }
  if (coverLeft > coverRight) return undefined;
  const unit = ptToMm(first.size) / outline.perEm(first.font);
  const left = startX + unit * coverLeft;
  const right = endX + unit * coverRight;
  const top = startY + unit * coverTop;
  const bottom = endY + unit * coverBottom;
  if (place === STAY) return { x: left, y: top, width: right - left, height: bottom - top };
  const x1 = place[0] * left + place[2] * top + place[4];
  const x2 = place[0] * right + place[2] * bottom + place[4];
  const y1 = place[1] * left + place[3] * top + place[5];
  const y2 = place[1] * right + place[3] * bottom + place[5];
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
};

/** As many points on the outlines of a line's letters, or up to twice as many, spread evenly over it. */
export const samplePoints = (item: TextItem, outline: Outline, place: Matrix, samples: number): readonly Point[] => {
  const [a, b, c, d, e, f] = placeEms(item, place);
  const letters = outline.letters(item.text, item.font);
  const count = letters.reduce((sum, { letter }) => sum + letter.points.length / 2, 0);
  const step = Math.max(1, Math.floor(count / samples));
  const points: Point[] = [];
  /** How many points of a letter are passed over before the next that counts. */
  let next = 0;
  for (const { letter, x, y } of letters) {
    const own = letter.points.length / 2;
    if (own === 0) continue;
    for (; next < own; next += step) {
      const [across, down] = [x + (letter.points[2 * next] ?? 0), y + (letter.points[2 * next + 1] ?? 0)];
      points.push([a * across + c * down + e, b * across + d * down + f]);
    }
    next -= own;
  }
  return points;
};

const movePath = (path: readonly Segment[], [a, b, c, d, e, f]: Matrix): readonly Segment[] => {
  const across = (x: Mm, y: Mm) => a * x + c * y + e;
  const down = (x: Mm, y: Mm) => b * x + d * y + f;
  return path.map((part): Segment => {
    if (part[0] === 'Z') return part;
    if (part[0] !== 'C') return [part[0], across(part[1], part[2]), down(part[1], part[2])];
    const [, x1, y1, x2, y2, x3, y3] = part;
    return ['C', across(x1, y1), down(x1, y1), across(x2, y2), down(x2, y2), across(x3, y3), down(x3, y3)];
  });
};

/** The smallest rectangle around all points of a path, control points among them. */
export const boxAround = (path: readonly Segment[]): Rect => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const part of path)
    for (let i = 1; i < part.length; i += 2) {
      const [x, y] = [part[i] as Mm, part[i + 1] as Mm];
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  return boxOf(left, top, right, bottom);
};

const boxOf = (left: Mm, top: Mm, right: Mm, bottom: Mm): Rect =>
  left > right ? { x: 0, y: 0, width: 0, height: 0 } : { x: left, y: top, width: right - left, height: bottom - top };
