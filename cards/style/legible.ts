import { type Hex, hexOf, measureContrast, mixColours, type Rgb, rgbOf } from './colour.ts';

/** Contrast of letters with their ground (WCAG 2.2, 1.4.6, level AAA). */
export const LEAST_CONTRAST = 7;
/** Percents of black beyond which a colour is no longer the one that was chosen: a light green has become mud. */
export const MOST_BLACK = 35;
/** Percents of the colour in its tint: as much as letters in the colour allow, and never so little that it looks white. */
const TINT = { most: 13, least: 6 } as const;

/** A colour that carries white letters and, as letters, stands on its own tint: both at 7:1 or more. */
export interface Legible {
  readonly colour: Hex;
  readonly tint: Hex;
  /** How much black it took, in whole percents. */
  readonly black: number;
}

/** The colour with as little black as it takes; `black` may be more than what is allowed. */
export const makeLegible = (asked: Hex): Legible => {
  for (let black = 0; black < 100; black++) {
    const colour = mixColours(asked, '#000000', black / 100);
    if (measureContrast('#FFFFFF', colour) < LEAST_CONTRAST) continue;
    const tint = findTint(colour);
    if (tint) return { colour, tint, black };
  }
  return { colour: '#000000', tint: '#E3E3E3', black: 100 };
};

/** Whether a colour is still itself once it is dark enough. */
export const isKept = ({ black }: Legible): boolean => black <= MOST_BLACK;

const findTint = (colour: Hex): Hex | undefined => {
  const hue = lightUp(colour);
  for (let share: number = TINT.most; share >= TINT.least; share--) {
    const tint = mixColours('#FFFFFF', hue, share / 100);
    if (measureContrast(colour, tint) >= LEAST_CONTRAST) return tint;
  }
  return undefined;
};

/** The same hue at full light, so that a tint of it is light and still has a hue; a grey stays what it is. */
const lightUp = (colour: Hex): Hex => {
  const rgb = rgbOf(colour);
  const most = Math.max(...rgb);
  if (most === 0) return colour;
  const full = hexOf(rgb.map((part) => part / most) as unknown as Rgb);
  return mixColours(colour, full, (most - Math.min(...rgb)) / most);
};
