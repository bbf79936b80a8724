import type { Size } from './geometry.ts';
import type { Mm } from './units.ts';

/** Trim sizes of cards, in mm. */
export const cardSizes = {
  /** European poker; the American one is 63.5 × 88.9. */
  poker: { width: 63, height: 88 },
  bridge: { width: 57.15, height: 88.9 },
  tarot: { width: 70, height: 120 },
  jumbo: { width: 88.9, height: 139.7 },
  a7: { width: 74, height: 105 },
  a6: { width: 105, height: 148 },
} as const satisfies Record<string, Size>;
export type CardSizeName = keyof typeof cardSizes;

/** Papers, upright, in mm: ISO 216, SRA3 (ISO 217) and US Letter. */
export const papers = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
  sra3: { width: 320, height: 450 },
  letter: { width: 215.9, height: 279.4 },
} as const satisfies Record<string, Size>;
export type PaperName = keyof typeof papers;

/** What an office printer leaves unprinted at every edge of the paper. */
export const printerMargin: Mm = 5;

/** Crop marks: as far from the trim as a blade drifts, 0.25 pt, 3.5 mm long. */
export const cropMark = { offset: 1.5, length: 3.5, width: 0.09 } as const satisfies Record<string, Mm>;

/** From the fold of a gutterfold sheet to the nearest card, so that the fold never runs through one. */
export const foldGap: Mm = 5;

/** Pages of the editions to read: A4, and A5 (ISO 216) for large cards. */
export const readerPages = {
  reader: papers.a4,
  large: { width: 148, height: 210 },
} as const satisfies Record<string, Size>;
