import type { Mark } from '../../../cards/schema.ts';
import { type Box, drawCorners, drawEllipse } from '../piece/openings.ts';

const box: Box = { x: 10, y: 10, width: 100, height: 100 };
/** How thick the arms of the plus and the ring are. */
const [ARM, RING] = [0.27, 0.375];

const around = (count: number, radii: readonly number[], turn = 0) =>
  drawCorners(
    box,
    Array.from({ length: count }, (_, i) => {
      const angle = turn - Math.PI / 2 + (2 * Math.PI * i) / count;
      const radius = (radii[i % radii.length] ?? 1) / 2;
      return [0.5 + radius * Math.cos(angle), 0.5 + radius * Math.sin(angle)];
    }),
  );

const drawBlock = (left: number, top: number, right: number, bottom: number) =>
  drawCorners(box, [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ]);

/** The large shape of a vote card on a square of 120. A ring is open: draw it with the rule `evenodd`. */
export const voteMarks: Readonly<Record<Mark, string>> = {
  circle: drawEllipse(box, [0.5, 0.5], [0.5, 0.5]),
  triangle: drawCorners(box, [
    [0.5, -0.08],
    [1.04, 0.98],
    [-0.04, 0.98],
  ]),
  diamond: around(4, [1.08]),
  hexagon: around(6, [1], Math.PI / 6),
  square: drawBlock(0.06, 0.06, 0.94, 0.94),
  ring: drawEllipse(box, [0.5, 0.5], [0.5, 0.5]) + drawEllipse(box, [0.5, 0.5], [RING, RING]),
  star: around(16, [1.05, 0.82]),
  bar: drawBlock(-0.1, 0.24, 1.1, 0.76),
  plus: drawBlock(ARM, 0, 1 - ARM, ARM) + drawBlock(0, ARM, 1, 1 - ARM) + drawBlock(ARM, 1 - ARM, 1 - ARM, 1),
};
