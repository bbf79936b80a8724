import type { Colour } from '../paper/frame.ts';
import { inksOf, isBlack } from './inks.ts';
import { greyOf, rgbOf } from './lab.ts';
import { number } from './number.ts';

/** How a Frame's colours are written (ISO 32000-1, 8.6.8): for screens and office printers, in black alone, or for a press. */
export type ColourMode = 'rgb' | 'grey' | 'cmyk';

/** The colour that prints on every plate of a press (ISO 32000-1, 8.6.6.4). */
export const EVERY_INK = 'All';

/** The graphics state under which black text is printed over its ground instead of being cut out of it. */
export const OVERPRINT = 'Overprint';

const numbers = (values: readonly number[]): string => values.map(number).join(' ');

const operators = {
  rgb: { fill: 'rg', stroke: 'RG', of: rgbOf },
  grey: { fill: 'g', stroke: 'G', of: (colour: Colour) => [greyOf(colour)] },
  cmyk: { fill: 'k', stroke: 'K', of: inksOf },
} as const satisfies Record<ColourMode, unknown>;

export const fillColour = (colour: Colour, mode: ColourMode): string =>
  `${numbers(operators[mode].of(colour))} ${operators[mode].fill}`;

export const strokeColour = (colour: Colour, mode: ColourMode): string =>
  `${numbers(operators[mode].of(colour))} ${operators[mode].stroke}`;

/** Only black ink overprints: any other colour would mix with what lies under it. */
export const overprints = (colour: Colour, mode: ColourMode): boolean => mode === 'cmyk' && isBlack(inksOf(colour));
