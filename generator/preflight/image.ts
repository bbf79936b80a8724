import type { ImageItem, PathItem } from '../paper/frame.ts';
import { countDots, densityOf, WHOLE } from '../paper/image.ts';
import type { Matrix } from '../paper/matrix.ts';
import type { Finding } from './finding.ts';
import { ON_PICTURE, type Shape, shapeOf } from './ground.ts';
import { placePath } from './placed.ts';

/**
 * Dots an inch of a picture on a card: under the first it is refused, under the second it is told. A press asks for more,
 * and its file is looked at again (`preflight-file.ts`).
 */
const DPI = { least: 100, good: 200 } as const;

/** How sharp a picture prints at the size it has on the page, and whether it says what it shows. */
export const checkImage = (
  { name, alt, box, crop = WHOLE, pixels }: ImageItem,
  [a, b, c, d]: Matrix,
): readonly Omit<Finding, 'page'>[] => {
  const size = { width: box.width * Math.hypot(a, b), height: box.height * Math.hypot(c, d) };
  const shown = { width: pixels.width * crop.width, height: pixels.height * crop.height };
  const dpi = Math.min(densityOf(shown.width, size.width), densityOf(shown.height, size.height));
  // What is cut off counts too: it is the whole picture that somebody has to look for.
  const need = (length: number, share: number) => Math.ceil(countDots(length, DPI.good) / share);
  const value = `${pixels.width} × ${pixels.height}`;
  const limit = `${need(size.width, crop.width)} × ${need(size.height, crop.height)}`;
  return [
    ...(alt.trim() === ''
      ? [{ rule: 'alt', severity: 'error', about: name, value: 'no words', limit: '' } as const]
      : []),
    ...(dpi < DPI.good - 0.5
      ? [{ rule: 'picture', severity: dpi < DPI.least ? 'error' : 'warning', about: name, value, limit } as const]
      : []),
  ];
};

/** A picture as a ground for what is painted over it: of no colour that is known. */
export const groundOf = (item: ImageItem, place: Matrix): Shape =>
  shapeOf(placePath({ kind: 'path', path: item.clip ?? edgeOf(item) }, place), ON_PICTURE);

const edgeOf = ({ box: { x, y, width, height } }: ImageItem): PathItem['path'] => [
  ['M', x, y],
  ['L', x + width, y],
  ['L', x + width, y + height],
  ['L', x, y + height],
  ['Z'],
];
