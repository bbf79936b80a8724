import type { Size } from './geometry.ts';
import type { Mm } from './units.ts';

/** What a person types is read in small letters: a name with a capital, which nobody could ask for, does not compile. */
type Named<T> = Record<Lowercase<string>, T>;

/** Trim sizes of cards, in mm. */
export const cardSizes = {
  /** European poker; the American one is 63.5 × 88.9. */
  poker: { width: 63, height: 88 },
  bridge: { width: 57.15, height: 88.9 },
  tarot: { width: 70, height: 120 },
  jumbo: { width: 88.9, height: 139.7 },
  a7: { width: 74, height: 105 },
  a6: { width: 105, height: 148 },
  business: { width: 85, height: 55 },
  square: { width: 70, height: 70 },
} as const satisfies Named<Size>;

/** Papers, upright, in mm: ISO 216, SRA3 (ISO 217) and US Letter. */
export const papers = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
  sra3: { width: 320, height: 450 },
  letter: { width: 215.9, height: 279.4 },
} as const satisfies Named<Size>;
export type PaperName = keyof typeof papers;

/** Small papers, upright, in mm (ISO 216): one card fills a sheet of it, and nothing is cut. */
export const cardPapers = {
  a5: { width: 148, height: 210 },
  a6: { width: 105, height: 148 },
  a7: { width: 74, height: 105 },
} as const satisfies Named<Size>;

/** A sheet of cards punched or perforated by its maker: the paper upright, and the places of its labels, in mm. */
export interface LabelSheet {
  /** Whose number it is. */
  readonly maker: string;
  readonly paper: Size;
  readonly label: Size;
  /** Top left of the first label. */
  readonly x: Mm;
  readonly y: Mm;
  /** From the left (top) edge of one label to that of the next. */
  readonly pitch: Size;
  readonly columns: number;
  readonly rows: number;
  /** Where the figures come from. */
  readonly source: string;
}

const inch: Mm = 25.4;
const letterCards = {
  paper: papers.letter,
  label: { width: 3.5 * inch, height: 2 * inch },
  x: 0.75 * inch,
  y: 0.5 * inch,
  pitch: { width: 3.5 * inch, height: 2 * inch },
  columns: 2,
  rows: 5,
} as const satisfies Omit<LabelSheet, 'source' | 'maker'>;

/**
 * Label sheets by the number on their box. gLabels is the open database of sheets (jimevins/glabels-qt, templates).
 * J8414 is left out: gLabels has labels of 87 × 50.8 mm with a top margin of 20.4 mm, in whole points and not centred,
 * others 85 × 54 mm. 8373 is left out as no source gives its places.
 */
export const labelSheets = {
  c32010: {
    maker: 'Avery Zweckform',
    paper: papers.a4,
    label: { width: 85, height: 54 },
    x: 14.1,
    y: 13.5,
    pitch: { width: 94.9, height: 54 },
    columns: 2,
    rows: 5,
    source: 'gLabels Zweckform 32010 (x 40 pt, pitch 269 pt); rows centred on the sheet',
  },
  c32011: {
    maker: 'Avery Zweckform',
    paper: papers.a4,
    label: { width: 85, height: 54 },
    x: 15,
    y: 13.5,
    pitch: { width: 95, height: 54 },
    columns: 2,
    rows: 5,
    source: 'gLabels Avery C32011-10; closes on both edges of A4',
  },
  c32015: {
    maker: 'Avery Zweckform',
    paper: papers.a4,
    label: { width: 85, height: 54 },
    x: 17,
    y: 31.5,
    pitch: { width: 91, height: 60 },
    columns: 2,
    rows: 4,
    source: 'gLabels Zweckform 32015 and Avery C32015; closes on both edges of A4',
  },
  l7414: {
    maker: 'Avery',
    paper: papers.a4,
    label: { width: 90, height: 52 },
    x: 15,
    y: 18.5,
    pitch: { width: 90, height: 52 },
    columns: 2,
    rows: 5,
    source: 'gLabels Avery L7414, from points (255.1, 147.4, 42.51, 52.44); closes on both edges of A4',
  },
  '5371': {
    ...letterCards,
    maker: 'Avery US',
    source: 'gLabels Avery 5371: 3.5 × 2 in, from 0.75 and 0.5 in, no gaps',
  },
  '8371': { ...letterCards, maker: 'Avery US', source: 'the same cut as 5371, for inkjet printers' },
  '5388': {
    maker: 'Avery US',
    paper: papers.letter,
    label: { width: 5 * inch, height: 3 * inch },
    x: 1.75 * inch,
    y: inch,
    pitch: { width: 5 * inch, height: 3 * inch },
    columns: 1,
    rows: 3,
    source: 'gLabels Avery 5388: 5 × 3 in, centred on the sheet',
  },
} as const satisfies Named<LabelSheet>;

/** What an office printer leaves unprinted at every edge of the paper. */
export const printerMargin: Mm = 5;

/** Crop marks: as far from the trim as a blade drifts, 0.25 pt, 3.5 mm long. */
export const cropMark = { offset: 1.5, length: 3.5, width: 0.09 } as const satisfies Record<string, Mm>;

/** From the fold of a gutterfold sheet to the nearest card, so that the fold never runs through one. */
export const foldGap: Mm = 5;

/** Pages of the editions to read: A4, and A5 (ISO 216) for large cards. */
export const readerPages = {
  reader: papers.a4,
  large: cardPapers.a5,
} as const satisfies Record<string, Size>;
