import type { Colour } from './frame.ts';
import type { Mm, Pt } from './units.ts';

/** The look of the deck: one type scale, one set of distances. Colours of families stand with the families. */
export const ink: Colour = '#1B1D1F';
export const quiet: Colour = '#4A4F55';
export const paper: Colour = '#FFFFFF';

/** Body type goes from the family's own size down to the floor, never below. */
export const typeFloor: Pt = 8.5;
export const typeStep: Pt = 0.25;
/** Labels and notes beside the body text. */
export const labelSize: Pt = 9;

/** Codes are found again at one place and one size on every card, on paper as on screen. */
export const codeSize = { front: 18, back: 13 } as const satisfies Record<string, Pt>;

/** Line height as a share of the type size. */
export const leading = { body: 1.25, title: 1.08 } as const;

/** From the trim to the first coloured thing: a blade that drifts 1.5 mm still leaves an even border. */
export const border: Mm = 4;
/** From the trim to the first letter, as print shops ask. */
export const safeArea: Mm = 5;
/** What a home printer and a pair of scissors ask for (generator/README.md). */
export const homeSafeArea: Mm = 3;

/** A colour between two others: `share` 0 is the first, 1 the second. Solid, so that paper needs no transparency. */
export const mix = (from: Colour, to: Colour, share: number): Colour => {
  const part = (colour: Colour, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const channel = (at: number) => Math.round(part(from, at) * (1 - share) + part(to, at) * share);
  const hex = [1, 3, 5].map((at) => channel(at).toString(16).padStart(2, '0')).join('');
  return `#${hex.toUpperCase()}`;
};
