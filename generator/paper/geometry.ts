import type { Mm } from './units.ts';

export interface Size {
  readonly width: Mm;
  readonly height: Mm;
}

/** A rectangle from the top left, y downwards. */
export interface Rect extends Size {
  readonly x: Mm;
  readonly y: Mm;
}

/** Where something ends on each side, y downwards; in what unit, whoever has them says. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The rectangle made smaller by `by` on every side. */
export const inset = ({ x, y, width, height }: Rect, by: Mm): Rect => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

/**
 * The edge a sheet is turned over at. Turning a portrait page over its long edge moves left to right and leaves the
 * art upright; over its short edge it moves top to bottom, and the art is turned by 180°. Art is never mirrored.
 */
export type FlipEdge = 'long-edge' | 'short-edge';

/** Where the back of a slot lies after the flip; applying it twice gives the slot back. */
export const flipSlot = (slot: Rect, page: Size, flip: FlipEdge): Rect => {
  const sideways = (flip === 'long-edge') === page.height >= page.width;
  return sideways
    ? { ...slot, x: page.width - slot.x - slot.width }
    : { ...slot, y: page.height - slot.y - slot.height };
};
