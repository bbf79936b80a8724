import { type Hex, type Rgb, rgbOf, toLinear } from './colour.ts';

/**
 * Ways to say a colour with three numbers (Design Tokens, Color Module 2025.10; CSS Color 4), each to the red, green and
 * blue of a screen. Numbers of the transforms are those CSS Color 4 publishes; what a screen cannot show is not yet cut.
 */
type Space = (a: number, b: number, c: number) => Rgb;

const fromLinear = (part: number): number => {
  const size = Math.abs(part);
  return Math.sign(part) * (size <= 0.0031308 ? 12.92 * size : 1.055 * size ** (1 / 2.4) - 0.055);
};
const encode = (rgb: readonly number[]): Rgb => rgb.map(fromLinear) as unknown as Rgb;

type Rows = readonly (readonly [number, number, number])[];
const multiply = (rows: Rows, [a = 0, b = 0, c = 0]: readonly number[]): readonly number[] =>
  rows.map(([x, y, z]) => x * a + y * b + z * c);

/** From XYZ under the white of profiles (D50), taken to that of screens by Bradford. */
const FROM_D50: Rows = [
  [3.1338561, -1.6168667, -0.4906146],
  [-0.9787684, 1.9161415, 0.033454],
  [0.0719453, -0.2289914, 1.4052427],
];
const D50 = [0.9642, 1, 0.8249] as const;
const FROM_P3: Rows = [
  [1.2249402, -0.2249402, 0],
  [-0.042057, 1.042057, 0],
  [-0.0196376, -0.078636, 1.0982736],
];

const fromHsl: Space = (hue, saturation, light) => {
  const [s, l] = [saturation / 100, light / 100];
  const part = (shift: number) => {
    const k = (shift + (((hue % 360) + 360) % 360) / 30) % 12;
    return l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [part(0), part(8), part(4)];
};

const fromHwb: Space = (hue, white, black) => {
  const [w, b] = [white / 100, black / 100];
  if (w + b >= 1) return [w / (w + b), w / (w + b), w / (w + b)];
  return fromHsl(hue, 100, 50).map((part) => part * (1 - w - b) + w) as unknown as Rgb;
};

const fromLab: Space = (light, a, b) => {
  const y = (light + 16) / 116;
  const spread = (t: number) => (t > 6 / 29 ? t ** 3 : 3 * (6 / 29) ** 2 * (t - 4 / 29));
  const xyz = [y + a / 500, y, y - b / 200].map((t, i) => spread(t) * (D50[i] ?? 0));
  return encode(multiply(FROM_D50, xyz));
};

const fromOklab: Space = (light, a, b) => {
  const cones = [
    light + 0.3963377774 * a + 0.2158037573 * b,
    light - 0.1055613458 * a - 0.0638541728 * b,
    light - 0.0894841775 * a - 1.291485548 * b,
  ].map((value) => value ** 3);
  const rows: Rows = [
    [4.0767416621, -3.3077115913, 0.2309699292],
    [-1.2684380046, 2.6097574011, -0.3413193965],
    [-0.0041960863, -0.7034186147, 1.707614701],
  ];
  return encode(multiply(rows, cones));
};

/** The same by chroma and hue in degrees. */
const byHue =
  (space: Space): Space =>
  (light, chroma, hue) =>
    space(light, chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180));

export const spaces: Readonly<Record<string, Space>> = {
  srgb: (red, green, blue) => [red, green, blue],
  'srgb-linear': (...rgb) => encode(rgb),
  hsl: fromHsl,
  hwb: fromHwb,
  lab: fromLab,
  lch: byHue(fromLab),
  oklab: fromOklab,
  oklch: byHue(fromOklab),
  'display-p3': (...rgb) => encode(multiply(FROM_P3, rgb.map(toLinear))),
};

/** A colour by lightness and two axes on which distances are as people see them (Oklab). */
export const oklabOf = (hex: Hex): readonly [light: number, a: number, b: number] => {
  const cones: Rows = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ];
  const rows: Rows = [
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ];
  const [light = 0, a = 0, b = 0] = multiply(rows, multiply(cones, rgbOf(hex).map(toLinear)).map(Math.cbrt));
  return [light, a, b];
};
