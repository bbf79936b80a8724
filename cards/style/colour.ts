/** A colour as paper and screen take it. */
export type Hex = `#${string}`;

/** Red, green and blue of a screen (sRGB, IEC 61966-2-1), each from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

export const rgbOf = (hex: Hex): Rgb => {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
};

/** In capitals and six digits; what a screen cannot show ends at the nearest it can. */
export const hexOf = (rgb: Rgb): Hex =>
  `#${rgb.map((part) => twoDigits(Math.round(Math.min(1, Math.max(0, part)) * 255))).join('')}`;

const twoDigits = (value: number): string => value.toString(16).padStart(2, '0').toUpperCase();

/** A colour between two others: `share` 0 is the first, 1 the second. */
export const mixColours = (from: Hex, to: Hex, share: number): Hex => {
  const [a, b] = [rgbOf(from), rgbOf(to)];
  return hexOf([0, 1, 2].map((i) => (a[i] ?? 0) * (1 - share) + (b[i] ?? 0) * share) as unknown as Rgb);
};

/** Light as it adds up, from the numbers of a screen. */
export const toLinear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** Relative luminance (WCAG 2.2): 0 for black, 1 for white. */
const measureLuminance = (hex: Hex): number => {
  const [red, green, blue] = rgbOf(hex).map(toLinear) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours (WCAG 2.2, 1.4.6), from 1 to 21. */
export const measureContrast = (a: Hex, b: Hex): number => {
  const [dark, light] = [measureLuminance(a), measureLuminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};
