import { vi } from 'vitest';

/**
 * What ECMAScript leaves to the engine: its last digit may be any. `log` is not here: fontkit finds by it which power of
 * two the tables of a font come to, and stands or falls with engines that have the logarithm of 8 right.
 */
const approximate = [
  ...['sqrt', 'cbrt', 'hypot', 'pow', 'exp', 'expm1', 'log1p', 'log2', 'log10'],
  ...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
] as readonly ('sqrt' | 'hypot')[];

const bits = new DataView(new ArrayBuffer(8));

/** The double so many steps further from 0; a whole number stays what it is, as every engine has those right. */
export const shiftDigit = (value: number, steps: number): number => {
  if (Number.isInteger(value) || !Number.isFinite(value)) return value;
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + BigInt(steps));
  return bits.getFloat64(0);
};

/** Lets all such functions of `Math` answer so many last digits higher or lower, until `vi.restoreAllMocks`. */
export const shiftMath = (steps: number): void => {
  for (const name of approximate) {
    const exact = Math[name] as (...values: readonly number[]) => number;
    vi.spyOn(Math, name).mockImplementation((...values: readonly number[]) => shiftDigit(exact(...values), steps));
  }
};
