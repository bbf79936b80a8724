import type { Colour } from '../paper/frame.ts';

/** CIE XYZ and CIELAB, both against D50, the white of the graphic arts (ISO 13655). */
export type Xyz = readonly [x: number, y: number, z: number];
export type Lab = readonly [l: number, a: number, b: number];

const WHITE: Xyz = [0.9642, 1, 0.8249];
/** Linear sRGB (IEC 61966-2-1) to XYZ, taken from D65 to D50 by Bradford. */
const FROM_SRGB: readonly Xyz[] = [
  [0.4360747, 0.3850649, 0.1430804],
  [0.2225045, 0.7168786, 0.0606169],
  [0.0139322, 0.0971045, 0.7141733],
];

export const rgbOf = (colour: Colour): Xyz => {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
};

/** The grey that is as light as a colour, as screens count: 0 is black, 1 is white. What is grey already stays as it is. */
export const greyOf = (colour: Colour): number => {
  const [r, g, b] = rgbOf(colour);
  if (r === g && g === b) return r;
  const y = labToXyz([labOf(colour)[0], 0, 0])[1];
  return y <= 0.0031308 ? y * 12.92 : 1.055 * y ** (1 / 2.4) - 0.055;
};

export const labOf = (colour: Colour): Lab => {
  const linear = rgbOf(colour).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  const [x = 0, y = 0, z = 0] = FROM_SRGB.map((row) =>
    row.reduce((sum, share, i) => sum + share * (linear[i] ?? 0), 0),
  );
  return xyzToLab([x, y, z]);
};

const bend = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
const unbend = (t: number) => (t > 6 / 29 ? t ** 3 : 3 * (6 / 29) ** 2 * (t - 4 / 29));

export const xyzToLab = ([x, y, z]: Xyz): Lab => {
  const [fx, fy, fz] = [bend(x / WHITE[0]), bend(y / WHITE[1]), bend(z / WHITE[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
};

export const labToXyz = ([l, a, b]: Lab): Xyz => {
  const fy = (l + 16) / 116;
  return [unbend(fy + a / 500) * WHITE[0], unbend(fy) * WHITE[1], unbend(fy - b / 200) * WHITE[2]];
};

/**
 * How far two colours lie apart, where about 2 is just seen: CIE 1976, but that depth counts half as much again. Where
 * a press cannot give both, dark words stay dark enough to be read, and a colour gives up some of its strength.
 */
export const measureDifference = (a: Lab, b: Lab): number =>
  Math.hypot(DEPTH * (a[0] - b[0]), a[1] - b[1], a[2] - b[2]);

const DEPTH = 1.5;
