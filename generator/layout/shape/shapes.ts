import type { Segment } from '../../paper/frame.ts';
import type { Rect } from '../../paper/geometry.ts';
import type { Mm } from '../../paper/units.ts';

/** Paths of plain shapes, all in absolute M, L, C and Z. */
export type Path = readonly Segment[];

/** Distance of a control point for a quarter circle of radius 1 drawn as one cubic curve. */
export const QUARTER = 0.5522847498;

export const rectPath = ({ x, y, width, height }: Rect): Path => [
  ['M', x, y],
  ['L', x + width, y],
  ['L', x + width, y + height],
  ['L', x, y + height],
  ['Z'],
];

/** A rectangle with corners of radius `r`, or four radii: top left, top right, bottom right, bottom left. */
export const roundRectPath = ({ x, y, width, height }: Rect, r: Mm | readonly [Mm, Mm, Mm, Mm]): Path => {
  const [tl, tr, br, bl] = typeof r === 'number' ? [r, r, r, r] : r;
  const c = (radius: Mm) => radius * (1 - QUARTER);
  const right = x + width;
  const bottom = y + height;
  return [
    ['M', x + tl, y],
    ['L', right - tr, y],
    ['C', right - c(tr), y, right, y + c(tr), right, y + tr],
    ['L', right, bottom - br],
    ['C', right, bottom - c(br), right - c(br), bottom, right - br, bottom],
    ['L', x + bl, bottom],
    ['C', x + c(bl), bottom, x, bottom - c(bl), x, bottom - bl],
    ['L', x, y + tl],
    ['C', x, y + c(tl), x + c(tl), y, x + tl, y],
    ['Z'],
  ];
};

export const ellipsePath = (cx: Mm, cy: Mm, rx: Mm, ry: Mm): Path => [
  ['M', cx - rx, cy],
  ['C', cx - rx, cy - ry * QUARTER, cx - rx * QUARTER, cy - ry, cx, cy - ry],
  ['C', cx + rx * QUARTER, cy - ry, cx + rx, cy - ry * QUARTER, cx + rx, cy],
  ['C', cx + rx, cy + ry * QUARTER, cx + rx * QUARTER, cy + ry, cx, cy + ry],
  ['C', cx - rx * QUARTER, cy + ry, cx - rx, cy + ry * QUARTER, cx - rx, cy],
  ['Z'],
];

export const circlePath = (cx: Mm, cy: Mm, r: Mm): Path => ellipsePath(cx, cy, r, r);

export const linePath = (x1: Mm, y1: Mm, x2: Mm, y2: Mm): Path => [
  ['M', x1, y1],
  ['L', x2, y2],
];

export const polygonPath = (points: readonly (readonly [Mm, Mm])[]): Path => [
  ...points.map(([x, y], i): Segment => [i === 0 ? 'M' : 'L', x, y]),
  ['Z'],
];

/** A path made larger by `scale` and then moved. */
export const placePath = (path: Path, scale: number, dx: Mm, dy: Mm): Path =>
  path.map((segment): Segment => {
    switch (segment[0]) {
      case 'Z':
        return segment;
      case 'C':
        return [
          'C',
          segment[1] * scale + dx,
          segment[2] * scale + dy,
          segment[3] * scale + dx,
          segment[4] * scale + dy,
          segment[5] * scale + dx,
          segment[6] * scale + dy,
        ];
      default:
        return [segment[0], segment[1] * scale + dx, segment[2] * scale + dy];
    }
  });
