import type { Mark } from '../../cards/schema.ts';
import type { Colour } from '../frame.ts';
import type { Rect } from '../geometry.ts';
import { circlePath, type Path, polygonPath, rectPath } from './shapes.ts';

/** Colour of each vote, told apart by shape and word as well; white on it and it on its tint reach 7:1. */
export const voteColours: Readonly<Record<Mark, { readonly colour: Colour; readonly tint: Colour }>> = {
  circle: { colour: '#0F5132', tint: '#E3F0E6' },
  triangle: { colour: '#7A3B00', tint: '#FCF0DE' },
  diamond: { colour: '#8E1540', tint: '#FCE8EE' },
  hexagon: { colour: '#4A4F55', tint: '#F0F1F2' },
  square: { colour: '#0B4A6F', tint: '#E1EEF6' },
  ring: { colour: '#5B2A86', tint: '#F1E9F8' },
  star: { colour: '#474F00', tint: '#F1F3D8' },
  bar: { colour: '#26282C', tint: '#EEEEEC' },
  plus: { colour: '#005052', tint: '#DFF1F0' },
};

const around = (box: Rect, count: number, radii: readonly number[], turn = 0): Path =>
  polygonPath(
    Array.from({ length: count }, (_, i) => {
      const angle = turn - Math.PI / 2 + (2 * Math.PI * i) / count;
      const radius = (box.width / 2) * (radii[i % radii.length] ?? 1);
      return [box.x + box.width / 2 + radius * Math.cos(angle), box.y + box.height / 2 + radius * Math.sin(angle)];
    }),
  );

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
