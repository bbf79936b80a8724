/**
 * The colour space of screens (IEC 61966-2-1) as an ICC profile, made here from its published numbers (ICC.1:2004-10,
 * 7 to 10). A file for the archive must say what its red, green and blue mean (ISO 19005-2, 6.2.3 and 6.2.4.3).
 */
export const SRGB = 'sRGB IEC61966-2.1';

/** From D65, the white of screens, to D50, the white of profiles, by Bradford. */
const BRADFORD = [1.0478112, 0.0228866, -0.050127, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436, 0.7521316];
const D50 = [0.9642, 1, 0.8249];
/** Red, green and blue, taken to D50. */
const PRIMARIES = {
  rXYZ: [0.4360747, 0.2225045, 0.0139322],
  gXYZ: [0.3850649, 0.7168786, 0.0971045],
  bXYZ: [0.1430804, 0.0606169, 0.7141733],
} as const;
/** Exponent, and where the straight part near black ends. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

const HEADER = 128;

/** The profile's bytes; always the same. */
export const buildSrgbProfile = (): Uint8Array => {
  const curve = [...ascii('para'), ...zeros(4), 0, 3, 0, 0, ...fixed(CURVE)];
  const tags: readonly (readonly [string, readonly number[]])[] = [
    ['desc', words(SRGB)],
    ['cprt', words('No copyright, use freely')],
    ['wtpt', colour(D50)],
    ['chad', [...ascii('sf32'), ...zeros(4), ...fixed(BRADFORD)]],
    ...Object.entries(PRIMARIES).map(([name, xyz]) => [name, colour(xyz)] as const),
    ...['rTRC', 'gTRC', 'bTRC'].map((name) => [name, curve] as const),
  ];
  let at = HEADER + 4 + 12 * tags.length;
  const table = tags.flatMap(([name, { length }]) => {
    const entry = [...ascii(name), ...uint(at), ...uint(length)];
    at += padded(length);
    return entry;
  });
  const body = tags.flatMap(([, bytes]) => [...bytes, ...zeros(padded(bytes.length) - bytes.length)]);
  return Uint8Array.from([...header(at), ...uint(tags.length), ...table, ...body]);
};

/** Version 4.2, for a display, from RGB to XYZ, of the first of January 2026. */
const header = (size: number): readonly number[] => {
  const date = [2026, 1, 1, 0, 0, 0].flatMap((part) => [part >> 8, part & 255]);
  const start = [...uint(size), ...zeros(4), 4, 0x20, 0, 0, ...ascii('mntrRGB XYZ '), ...date, ...ascii('acsp')];
  return [...start, ...zeros(68 - start.length), ...fixed(D50), ...zeros(HEADER - 80)];
};

const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));
const zeros = (count: number): readonly number[] => Array.from({ length: count }, () => 0);
const uint = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
const fixed = (values: readonly number[]) => values.flatMap((value) => uint(Math.round(value * 65536)));
const padded = (length: number) => Math.ceil(length / 4) * 4;
const colour = (xyz: readonly number[]) => [...ascii('XYZ '), ...zeros(4), ...fixed(xyz)];
const words = (text: string) => {
  const letters = [...text].flatMap((letter) => [0, letter.charCodeAt(0)]);
  return [
    ...ascii('mluc'),
    ...zeros(4),
    ...uint(1),
    ...uint(12),
    ...ascii('enUS'),
    ...uint(letters.length),
    ...uint(28),
    ...letters,
  ];
};
