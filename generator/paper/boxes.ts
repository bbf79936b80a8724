import { inset, type Rect, type Size } from './geometry.ts';
import type { Mm } from './units.ts';

/**
 * The boxes of a press page (ISO 32000-1, 14.11.2; ISO 15930-7 wants all three nested), from the top left of the media:
 * the paper as the file sees it, how far art may run over the cut, and the cut itself.
 */
export interface PageBoxes {
  readonly media: Rect;
  readonly bleed: Rect;
  readonly trim: Rect;
}

/** Crop marks stand 1 mm outside the bleed, are 4 mm long (3 to 5 is usual), and keep 1 mm from the page's edge. */
export const trimMark = { gap: 1, length: 4, rest: 1 } as const satisfies Record<string, Mm>;

/** The boxes of a page that holds one card; without marks the page ends at the bleed. */
export const boxesOf = (card: Size, { bleed, marks }: { readonly bleed: Mm; readonly marks: boolean }): PageBoxes => {
  const room = marks ? trimMark.gap + trimMark.length + trimMark.rest : 0;
  const trim = { ...card, x: bleed + room, y: bleed + room };
  const bled = inset(trim, -bleed);
  return { media: inset(bled, -room), bleed: bled, trim };
};

/** Whether a rectangle lies within another; `slack` forgives rounding. */
export const isWithin = (inner: Rect, outer: Rect, slack: Mm = 1e-6): boolean =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack;
