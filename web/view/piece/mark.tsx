import type { Shape } from '../../../cards/families.ts';
import { drawMark } from './openings.ts';

/** A family's own opening, small. */
export const Mark = ({ shape }: { readonly shape: Shape }) => (
  <svg className="mark" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
    <path d={drawMark(shape)} />
  </svg>
);
