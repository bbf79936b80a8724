/** A number as PDF operators carry it: three decimals are a thousandth of a point, or of an ink. */
export const number = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);
