/** Lengths carry their unit in the type's name; layout counts in millimetres, type in points. */
export type Mm = number;
export type Pt = number;

/** Micrometres in a millimetre: lengths that an engine adds as whole numbers. */
export const UM_PER_MM = 1000;

/** Points in a millimetre: 72 pt to an inch of 25.4 mm (PDF 32000-1, 8.3.2.3). */
const PT_PER_MM = 72 / 25.4;

export const ptToMm = (pt: Pt): Mm => pt / PT_PER_MM;
export const mmToPt = (mm: Mm): Pt => mm * PT_PER_MM;
