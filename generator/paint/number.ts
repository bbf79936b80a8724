/** A number as PDF operators carry it: three decimals are a thousandth of a point, or of an ink. */
export const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/** The same as it is written. */
export const number = (value: number): string => String(round(value));
