import type { Colour } from '../paper/frame.ts';
import { inksOf, isBlack } from './inks.ts';
import { rgbOf } from './lab.ts';
import { number } from './number.ts';

/** How a Frame's colours are written (ISO 32000-1, 8.6.8): for screens and office printers, or for a press. */
export type ColourMode = 'rgb' | 'cmyk';

/** The graphics state under which black text is printed over its ground instead of being cut out of it. */
export const OVERPRINT = 'Overprint';

const numbers = (values: readonly number[]): string => values.map(number).join(' ');

export const fillColour = (colour: Colour, mode: ColourMode): string =>
  mode === 'rgb' ? `${numbers(rgbOf(colour))} rg` : `${numbers(inksOf(colour))} k`;

export const strokeColour = (colour: Colour, mode: ColourMode): string =>
  mode === 'rgb' ? `${numbers(rgbOf(colour))} RG` : `${numbers(inksOf(colour))} K`;

/** Only black ink overprints: any other colour would mix with what lies under it. */
export const overprints = (colour: Colour, mode: ColourMode): boolean => mode === 'cmyk' && isBlack(inksOf(colour));
