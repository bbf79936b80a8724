/** How much a deck of one's own may be: whoever reads, unpacks or writes one keeps to the same. */

/** In bytes, as sentences count them. */
export const MEGABYTE = 1_000_000;

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

/** Of all that is handed in at once, in bytes: a film or a whole disk by mistake must not fill the memory. */
export const largestTogether = 200 * MEGABYTE;

/** Of what is packed, once it is unpacked, in bytes: five megabytes of text take about the first as XML. */
export const largestUnpacked = { workbook: 60 * MEGABYTE, zip: 100 * MEGABYTE } as const;

/** As many files as a folder or a zip may hold: pictures, cards, a style, and what else lies there. */
export const mostFiles = { folder: 1000, zip: 2000 } as const;

/** Of a sheet; beyond these no row is a card and no column belongs to one: what it says of its size is not believed. */
export const mostRows = 12_000;
export const mostColumns = 300;
/** Of a workbook, and the rows of all its sheets together: a few bytes may say that there are millions. */
export const mostSheets = 100;
export const mostRowsTogether = 10 * mostRows;
/** Of a format of numbers, in characters: Excel itself takes no more. */
export const longestFormat = 255;

export const mostCards = 2000;
export const mostFamilies = 20;
export const mostPictures = 300;
/** More columns than this on cards are more than a card can say. */
export const mostOnCards = 30;
/** Of a text or a tree: each heading of a part is a column, and every card may have three that no other has. */
export const mostNames = 3 * mostCards;
/** How often a card may lie in its deck. */
export const mostCopies = 100;
/** Of one cell, in characters. */
export const longestCell = 10_000;
