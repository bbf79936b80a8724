import type { Family } from '../../../cards/families.ts';
import type { Colour } from '../../paper/frame.ts';
import { mix, paper } from '../../paper/theme.ts';

/** How much ink a deck may take: as designed, a third of it, or black only. */
export const inks = ['full', 'low', 'grey'] as const;
export type Ink = (typeof inks)[number];

/** The colours of a family's fence and of the room below it. */
export interface Palette {
  readonly sky: Colour;
  readonly wood: Colour;
  readonly grain: Colour;
  /** What falls through the opening, and the ground the words stand on. */
  readonly light: Colour;
  /** Code and family on the sky. */
  readonly onSky: Colour;
}

/** Low ink leaves the sky and the room paper white and only hints at the wood; words keep their full colour. */
export const paletteOf = ({ colour, tint }: Family, ink: Ink): Palette =>
  ink === 'low'
    ? { sky: paper, wood: mix(colour, paper, 0.82), grain: mix(colour, paper, 0.9), light: paper, onSky: colour }
    : { sky: colour, wood: mix(colour, paper, 0.24), grain: mix(colour, paper, 0.14), light: tint, onSky: paper };

/** A family, or a vote, as it is printed: in grey, its colour becomes a grey as dark as the colour was. */
export const inkFamily = <T extends Pick<Family, 'colour' | 'tint'>>(family: T, ink: Ink): T =>
  ink === 'grey' ? { ...family, colour: greyOf(family.colour), tint: greyOf(family.tint) } : family;

/** Rec. 709 weights: the grey an eye takes a colour for. */
const greyOf = (colour: Colour): Colour => {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const level = Math.round(0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5));
  return `#${level.toString(16).padStart(2, '0').repeat(3).toUpperCase()}`;
};
