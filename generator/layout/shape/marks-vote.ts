import type { Mark } from '../../../cards/schema.ts';
import type { Rect } from '../../paper/geometry.ts';
import { circlePath, type Path, polygonPath, rectPath } from './shapes.ts';

const around = (box: Rect, count: number, radii: readonly number[], turn = 0): Path =>
  polygonPath(
    Array.from({ length: count }, (_, i) => {
      const angle = turn - Math.PI / 2 + (2 * Math.PI * i) / count;
      const radius = (box.width / 2) * (radii[i % radii.length] ?? 1);
      const [across, down] = [Math.cos(angle), Math.sin(angle)].map(cutDigits) as [number, number];
      return [box.x + box.width / 2 + radius * across, box.y + box.height / 2 + radius * down];
    }),
  );

/** Engines differ in the last digits of a sine: they are cut off here, before they can end up in a file. */
const cutDigits = (share: number): number => Math.round(share * 1e6) / 1e6;

const draw: Readonly<Record<Mark, (box: Rect) => Path>> = {
  circle: ({ x, y, width }) => circlePath(x + width / 2, y + width / 2, width / 2),
  triangle: ({ x, y, width, height }) =>
    polygonPath([
      [x + width / 2, y - height * 0.08],
      [x + width * 1.04, y + height * 0.98],
      [x - width * 0.04, y + height * 0.98],
    ]),
  diamond: (box) => around(box, 4, [1.08]),
  hexagon: (box) => around(box, 6, [1], Math.PI / 6),
  square: ({ x, y, width, height }) =>
    rectPath({ x: x + width * 0.06, y: y + height * 0.06, width: width * 0.88, height: height * 0.88 }),
  ring: ({ x, y, width }) => circlePath(x + width / 2, y + width / 2, width / 2),
  star: (box) => around(box, 16, [1.05, 0.82]),
  bar: ({ x, y, width, height }) =>
    rectPath({ x: x - width * 0.1, y: y + height * 0.24, width: width * 1.2, height: height * 0.52 }),
  plus: ({ x, y, width, height }) => {
    const arm = 0.27;
    const points = [
      [arm, 0],
      [1 - arm, 0],
      [1 - arm, arm],
      [1, arm],
      [1, 1 - arm],
      [1 - arm, 1 - arm],
      [1 - arm, 1],
      [arm, 1],
      [arm, 1 - arm],
      [0, 1 - arm],
      [0, arm],
      [arm, arm],
    ] as const;
    return polygonPath(points.map(([across, down]) => [x + across * width, y + down * height]));
  },
};

/** The large shape of a vote card in a square box. */
export const markPath = (mark: Mark, box: Rect): Path => draw[mark](box);

/** Where a ring is open, in the box of the ring itself. */
export const ringHolePath = ({ x, y, width }: Rect): Path => circlePath(x + width / 2, y + width / 2, width * 0.375);
