import type { Mm } from './units.ts';

/** Where something is put: x' = a·x + c·y + e and y' = b·x + d·y + f, with e and f in mm, as in a Frame's own `matrix`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: Mm, f: Mm];

/** A place within a place: first the second, then the first. */
export const joinMatrices = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];
