import type { FontName, Item, PathItem, Segment, TextItem } from '../paper/frame.ts';
import type { Rect } from '../paper/geometry.ts';
import { joinMatrices, type Matrix } from '../paper/matrix.ts';
import type { Mm, Pt } from '../paper/units.ts';

/** A path where it is painted, its groups taken apart. */
export type PlacedPath = PathItem;
/** A text where it is painted: the outlines of its glyphs, and the smallest rectangle around them. */
export interface PlacedText extends Omit<TextItem, 'x' | 'y'> {
  readonly outline: readonly Segment[];
  readonly box: Rect;
}
export type Placed = PlacedPath | PlacedText;

/** Outlines of a line from its baseline start at (0, 0), y downwards, in mm. */
export type Outline = (text: string, font: FontName, size: Pt) => readonly Segment[];

const STAY: Matrix = [1, 0, 0, 1, 0, 0];
/** Turns clockwise, on a page whose y runs downwards. */
const turns = { 0: [1, 0, 0, 1], 90: [0, 1, -1, 0], 180: [-1, 0, 0, -1], 270: [0, -1, 1, 0] } as const;

/** All paths and texts of some items in the order of painting, with coordinates of the page. */
export const placeItems = (items: readonly Item[], outline: Outline, place: Matrix = STAY): readonly Placed[] =>
  items.flatMap((item) => placeItem(item, outline, place));

const placeItem = (item: Item, outline: Outline, place: Matrix): readonly Placed[] => {
  switch (item.kind) {
    case 'path':
      return [{ ...item, path: movePath(item.path, place) }];
    case 'text': {
      const { x, y, ...text } = item;
      const glyphs = movePath(outline(item.text, item.font, item.size), joinMatrices(place, [1, 0, 0, 1, x, y]));
      return [{ ...text, outline: glyphs, box: boxAround(glyphs) }];
    }
    case 'figure':
      return placeItems(item.items, outline, place);
    case 'group': {
      const { x = 0, y = 0, turn = 0, matrix = [...turns[turn], x, y] } = item;
      return placeItems(item.items, outline, joinMatrices(place, matrix));
    }
  }
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
  return left > right
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
};
