import type { ImageItem, PathItem } from '../paper/frame.ts';
import type { Size } from '../paper/geometry.ts';
import { judgeSharpness } from '../paper/image.ts';
import type { Matrix } from '../paper/matrix.ts';
import type { Finding } from './finding.ts';
import { ON_PICTURE, type Shape, shapeOf } from './ground.ts';
import { placePath } from './placed.ts';

/**
 * How sharp a picture prints at the size it has on the page, and whether it says what it shows. A press asks for more dots,
 * and its file is looked at again (`preflight-file.ts`).
 */
export const checkImage = (
  { name, alt, box, crop, pixels }: ImageItem,
  [a, b, c, d]: Matrix,
): readonly Omit<Finding, 'page'>[] => {
  const size = { width: box.width * Math.hypot(a, b), height: box.height * Math.hypot(c, d) };
  const { verdict, need } = judgeSharpness(pixels, size, crop);
  const tell = ({ width, height }: Size) => `${width} × ${height}`;
  const found = { about: name, value: tell(pixels), limit: tell(need) };
  return [
    ...(alt.trim() === ''
      ? [{ rule: 'alt', severity: 'error', about: name, value: 'no words', limit: '' } as const]
      : []),
    ...(verdict === 'sharp'
      ? []
      : [{ rule: 'picture', severity: verdict === 'coarse' ? 'error' : 'warning', ...found } as const]),
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
