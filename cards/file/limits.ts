/** How much a deck of one's own may be: whoever reads, unpacks or writes one keeps to the same. */

const MEGABYTE = 1_000_000;

/** Of one file, in bytes. */
export const largestBytes = {
  /** A deck of two thousand long cards has half of it. */
  text: 5 * MEGABYTE,
  spreadsheet: 20 * MEGABYTE,
  zip: 100 * MEGABYTE,
  picture: 20 * MEGABYTE,
  style: 5 * MEGABYTE,
  font: 5 * MEGABYTE,
} as const;

export const mostCards = 2000;
export const mostFamilies = 20;
export const mostPictures = 300;
