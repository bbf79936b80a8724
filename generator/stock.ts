import type { Size } from './geometry.ts';
import type { Mm } from './units.ts';

/** Trim sizes of cards and papers, in mm, and what a printer does with them. */
export const cardSizes = {
  /** European poker. */
  poker: { width: 63, height: 88 },
} as const satisfies Record<string, Size>;
export type CardSizeName = keyof typeof cardSizes;

export const papers = {
  /** ISO 216. */
  a4: { width: 210, height: 297 },
} as const satisfies Record<string, Size>;
export type PaperName = keyof typeof papers;

/** What an office printer leaves unprinted at every edge of the paper. */
export const printerMargin: Mm = 5;

/** Crop marks: as far from the trim as a blade drifts, 0.25 pt, 4 mm long. */
export const cropMark = { offset: 1.5, length: 3.5, width: 0.09 } as const satisfies Record<string, Mm>;
