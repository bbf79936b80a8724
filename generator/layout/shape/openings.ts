import type { Shape } from '../../../cards/families.ts';
import type { Rect } from '../../paper/geometry.ts';
import { circlePath, ellipsePath, type Path, polygonPath, roundRectPath } from './shapes.ts';

/** The opening of a family as one path, standing on the ground at the bottom of `box`. */
export const openingPath = (shape: Shape, box: Rect): Path => openings[shape](box);

/** Points given as shares of the box's width and height. */
const corners =
  (...points: readonly (readonly [number, number])[]) =>
  ({ x, y, width, height }: Rect): Path =>
    polygonPath(points.map(([across, down]) => [x + across * width, y + down * height]));

/** An opening that does not reach the ground stands on a foot of light as wide as the path below it. */
const withFoot =
  (draw: (box: Rect) => Path) =>
  (box: Rect): Path => [...draw(box), ...corners([0.3, 0.7], [0.7, 0.7], [1, 1], [0, 1])(box)];

const openings: Readonly<Record<Shape, (box: Rect) => Path>> = {
  arch: (box) => roundRectPath(box, [box.width / 2, box.width / 2, 0, 0]),
  keyhole: (box) => [
    ...circlePath(box.x + box.width / 2, box.y + box.width / 2, box.width / 2),
    ...corners([0.27, 0.5], [0.73, 0.5], [1, 1], [0, 1])(box),
  ],
  doorway: (box) => roundRectPath(box, [0, 0, 0, 0]),
  gable: corners([0, 0.32], [0.5, 0], [1, 0.32], [1, 1], [0, 1]),
  moon: withFoot(({ x, y, width, height }) =>
    ellipsePath(x + width / 2, y + height * 0.45, width * 0.5, height * 0.45),
  ),
  oval: withFoot(({ x, y, width, height }) =>
    ellipsePath(x + width / 2, y + height * 0.47, width * 0.4, height * 0.47),
  ),
  stairs: corners([0, 1], [0, 0.5], [0.14, 0.5], [0.14, 0.25], [0.28, 0.25], [0.28, 0], [1, 0], [1, 1]),
  diamond: withFoot(corners([0.5, 0], [1, 0.48], [0.5, 0.96], [0, 0.48])),
  pair: (box) => {
    const width = box.width * 0.46;
    const round = width / 2;
    const left = { ...box, width };
    return [
      ...roundRectPath(left, [round, round, 0, 0]),
      ...roundRectPath({ ...left, x: box.x + box.width - width }, [round, round, 0, 0]),
    ];
  },
  eye: withFoot(({ x, y, width, height }) => {
    const middle = y + height * 0.5;
    const bend = height * 0.62;
    return [
      ['M', x - width * 0.1, middle],
      ['C', x + width * 0.2, middle - bend, x + width * 0.8, middle - bend, x + width * 1.1, middle],
      ['C', x + width * 0.8, middle + bend, x + width * 0.2, middle + bend, x - width * 0.1, middle],
      ['Z'],
    ];
  }),
  hexagon: withFoot(corners([0.22, 0], [0.78, 0], [1.04, 0.46], [0.78, 0.92], [0.22, 0.92], [-0.04, 0.46])),
  sunrise: ({ x, y, width, height }) =>
    roundRectPath({ x: x - width * 0.15, y: y + height * 0.2, width: width * 1.3, height: height * 0.8 }, [
      width * 0.65,
      width * 0.65,
      0,
      0,
    ]),
  pill: withFoot(({ x, y, width, height }) =>
    roundRectPath({ x, y, width, height: height * 0.92 }, Math.min(width, height * 0.92) / 2),
  ),
};
