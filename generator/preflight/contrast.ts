import type { Colour } from '../paper/frame.ts';

/** Contrast of two colours (WCAG 2.2, relative luminance), from 1 to 21. */
export const measureContrast = (a: Colour, b: Colour): number => {
  const one = measureLuminance(a);
  const other = measureLuminance(b);
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
};

const known = new Map<Colour, number>();

/** Relative luminance, 0 for black and 1 for white. */
export const measureLuminance = (colour: Colour): number => {
  const luminance = known.get(colour) ?? findLuminance(colour);
  known.set(colour, luminance);
  return luminance;
};

const findLuminance = (colour: Colour): number => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
