import type { Shape } from '../../../cards/families.ts';
import { openingPath } from '../../../generator/layout/shape/openings.ts';
import { pathData } from './path-data.ts';

/** A family's own opening, small: the bullet of its lists, on a square of ten. */
export const Mark = ({ shape }: { readonly shape: Shape }) => (
  <svg className="mark" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
    <path d={pathData(openingPath(shape, { x: 1.2, y: 0, width: 7.6, height: 10 }))} />
  </svg>
);
