/** A source of whole numbers from 0 up to and including 2³² − 1. */
export type Random = () => number;

const WARM_UP = 12;

/**
 * sfc32, the small fast counting generator of Chris Doty-Humphrey (PractRand, public domain), seeded as he does:
 * seed and stream fill two words, and the first twelve numbers are thrown away.
 */
export const seedRandom = (seed: number, stream = 0): Random => {
  let a = 0;
  let b = seed | 0;
  let c = stream | 0;
  let counter = 1;
  const random = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < WARM_UP; i++) random();
  return random;
};

/** A number from 0 up to `bound`, each as likely: numbers past the last whole multiple of `bound` are drawn again. */
export const drawBelow = (bound: number, random: Random): number => {
  const limit = 2 ** 32 - (2 ** 32 % bound);
  let drawn = random();
  while (drawn >= limit) drawn = random();
  return drawn % bound;
};
