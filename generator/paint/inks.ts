import type { Colour } from '../paper/frame.ts';
import { type Lab, labOf, labToXyz, measureDifference, rgbOf, type Xyz, xyzToLab } from './lab.ts';

/**
 * Which inks print a screen colour. Black, and anything neutral, is black ink alone, so that no grey takes a tint and no
 * letter stands out of register. Every other colour is at most two of cyan, magenta and yellow, with black for its
 * depth: grey never is a mix of three (full grey component replacement), which keeps ink low and print runs even.
 *
 * How much of each is found by what the mix would look like: by the table of the profile that a file is made for, or,
 * where a profile has none that is read here, by a model of the print. Colours beyond print end at the nearest that a
 * press holds. The proof decides.
 */
export type Inks = readonly [cyan: number, magenta: number, yellow: number, black: number];

/** Ink a colour may take, 1 for a solid: 220 %, under the 240 % that suits every printer found. */
const INK_LIMIT = 2.2;
/** What rounding three inks to whole percents may add. */
const ROUNDING = 0.015;

/** A colour is neutral when its channels lie this close, and its hue is this small a share of the ink it needs. */
const NEUTRAL = { spread: 12, share: 0.15 } as const;

/**
 * Solid inks and overprints, CIELAB relative to the paper, from Fogra's FOGRA39L data (CC0). Position counts inks:
 * 1 cyan, 2 magenta, 4 yellow, 8 black.
 */
const SOLIDS: readonly Lab[] = [
  [100, 0, 0],
  [58.1, -40, -50.5],
  [50.9, 77.6, -1.9],
  [25.6, 22.4, -47],
  [93.8, -4.7, 97.8],
  [52.9, -68, 29.3],
  [49.8, 71.5, 51.1],
  [24.6, 0.1, 0.6],
  [17.8, 0, 0.6],
  [11.6, -8.8, -10],
  [11.6, 14.6, 2],
  [8.9, 5.9, -5.5],
  [17.2, -3.2, 12.9],
  [12.5, -13.5, 4.2],
  [12.5, 9.1, 8.1],
  [9.9, -0.1, 2.7],
];
const ROOTS: readonly Xyz[] = SOLIDS.map((lab) => {
  const [x, y, z] = labToXyz(lab);
  return [Math.sqrt(x), Math.sqrt(y), Math.sqrt(z)];
});

/**
 * What a mix of inks looks like on coated paper, by a model: each solid counts for the area on which just its inks meet
 * (Neugebauer, with Yule and Nielsen's n = 2 for the growth of dots).
 */
export const predictPrint = (inks: Inks): Lab => {
  const sum = [0, 0, 0];
  ROOTS.forEach((root, solid) => {
    const area = inks.reduce((part, ink, i) => part * ((solid >> i) & 1 ? ink : 1 - ink), 1);
    for (let i = 0; i < 3; i++) sum[i] = (sum[i] ?? 0) + area * (root[i] ?? 0);
  });
  const [x = 0, y = 0, z = 0] = sum.map((value) => value ** 2);
  return xyzToLab([x, y, z]);
};

type Predict = (inks: Inks) => Lab;

/** The inks of a colour, each in whole percents of a solid as 0 to 1. */
export type InksOf = (colour: Colour) => Inks;

/** Finds inks by what a mix of them looks like; each colour once. */
export const openInks = (predict: Predict = predictPrint): InksOf => {
  const known = new Map<Colour, Inks>();
  return (colour) => {
    const inks = known.get(colour) ?? findInks(colour, predict);
    known.set(colour, inks);
    return inks;
  };
};

/** All inks of a colour together, in percents. */
export const totalInk = (inks: Inks): number => Math.round(inks.reduce((sum, ink) => sum + ink, 0) * 100);

/** Black ink in full and nothing else: what may be printed over any ground. */
export const isBlack = ([cyan, magenta, yellow, black]: Inks): boolean => cyan + magenta + yellow === 0 && black === 1;

/** The three that may stand with black, by position, and black alone. */
const CHROMATIC = [
  [0, 1, 3],
  [0, 2, 3],
  [1, 2, 3],
] as const;
const BLACK_ALONE = [[3]] as const;

const findInks = (colour: Colour, predict: Predict): Inks => {
  if (/^#FFFFFF$/i.test(colour)) return [0, 0, 0, 0];
  const goal = labOf(colour);
  const found = (isNeutral(colour) ? BLACK_ALONE : CHROMATIC).map((use) => searchInks(goal, use, predict));
  const best = found.reduce((a, b) => (b.off < a.off - 0.05 ? b : a));
  const [c, m, y, k] = best.inks.map((ink) => Math.round(ink * 100) / 100) as [number, number, number, number];
  return [c, m, y, k];
};

const isNeutral = (colour: Colour): boolean => {
  const channels = rgbOf(colour).map((channel) => channel * 255);
  const spread = Math.max(...channels) - Math.min(...channels);
  return spread <= NEUTRAL.spread && spread <= NEUTRAL.share * (255 - Math.min(...channels));
};

/** Steps of a quarter, halved when none of them brings the print nearer: one ink more or less, or one for another. */
const searchInks = (goal: Lab, use: readonly number[], predict: Predict) => {
  const moves = [
    ...use.flatMap((i) => [{ [i]: 1 }, { [i]: -1 }]),
    ...use.flatMap((i) => use.filter((j) => j !== i).map((j) => ({ [i]: 1, [j]: -1 }))),
  ] as readonly Readonly<Record<number, number>>[];
  let inks = [0, 1, 2, 3].map((i) => (use.includes(i) ? 0.3 : 0)) as unknown as Inks;
  let off = measureDifference(predict(inks), goal);
  for (let step = 0.25; step > 0.002; ) {
    let moved = false;
    for (const move of moves) {
      const next = inks.map((ink, i) => Math.min(1, Math.max(0, ink + step * (move[i] ?? 0)))) as unknown as Inks;
      if (next.reduce((sum, ink) => sum + ink, 0) > INK_LIMIT - ROUNDING) continue;
      const nextOff = measureDifference(predict(next), goal);
      if (nextOff < off - 1e-6) [inks, off, moved] = [next, nextOff, true];
    }
    if (!moved) step /= 2;
  }
  return { inks, off };
};
