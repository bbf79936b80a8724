import type { Colour } from '../paper/frame.ts';
import { type InksOf, isBlack } from './inks.ts';
import { greyOf, rgbOf } from './lab.ts';
import { number } from './number.ts';

/**
 * How a Frame's colours are written (ISO 32000-1, 8.6.8): for screens and office printers, in black alone, or for a press
 * in the inks that it finds.
 */
export type ColourMode = 'rgb' | 'grey' | InksOf;

export const isPress = (mode: ColourMode): mode is InksOf => typeof mode === 'function';

/** The colour that prints on every plate of a press (ISO 32000-1, 8.6.6.4). */
export const EVERY_INK = 'All';

/** The graphics state under which black text is printed over its ground instead of being cut out of it. */
export const OVERPRINT = 'Overprint';

const numbers = (values: readonly number[]): string => values.map(number).join(' ');

const write = (
  colour: Colour,
  mode: ColourMode,
): readonly [values: readonly number[], fill: string, stroke: string] => {
  if (isPress(mode)) return [mode(colour), 'k', 'K'];
  return mode === 'grey' ? [[greyOf(colour)], 'g', 'G'] : [rgbOf(colour), 'rg', 'RG'];
};

/** What a colour is written as, by how colours are written: a deck has a few dozen. */
const fills = new Map<ColourMode, Map<Colour, string>>();

export const fillColour = (colour: Colour, mode: ColourMode): string => {
  if (isPress(mode)) return writeFill(colour, mode);
  const known = fills.get(mode) ?? new Map<Colour, string>();
  fills.set(mode, known);
  const fill = known.get(colour) ?? writeFill(colour, mode);
  known.set(colour, fill);
  return fill;
};

const writeFill = (colour: Colour, mode: ColourMode): string => {
  const [values, fill] = write(colour, mode);
  return `${numbers(values)} ${fill}`;
};

export const strokeColour = (colour: Colour, mode: ColourMode): string => {
  const [values, , stroke] = write(colour, mode);
  return `${numbers(values)} ${stroke}`;
};

/** Only black ink overprints: any other colour would mix with what lies under it. */
export const overprints = (colour: Colour, mode: ColourMode): boolean => isPress(mode) && isBlack(mode(colour));
