import type { Mm } from './units.ts';

/** Where something is put: x' = a·x + c·y + e and y' = b·x + d·y + f, with e and f in mm, as in a Frame's own `matrix`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: Mm, f: Mm];

/** A place within a place: first the second, then the first. */
export const joinMatrices = (one: Matrix, other: Matrix): Matrix => [
  one[0] * other[0] + one[2] * other[1],
  one[1] * other[0] + one[3] * other[1],
  one[0] * other[2] + one[2] * other[3],
  one[1] * other[2] + one[3] * other[3],
  one[0] * other[4] + one[2] * other[5] + one[4],
  one[1] * other[4] + one[3] * other[5] + one[5],
];
