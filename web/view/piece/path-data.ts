import type { Path } from '../../../generator/layout/shape/shapes.ts';

/** Paths of the generator as an SVG writes them, to a hundredth of a unit. */
export const pathData = (...paths: readonly Path[]): string =>
  paths
    .flat()
    .map(([letter, ...points]) => letter + points.map((point) => Number(point.toFixed(2))).join(' '))
    .join('');
