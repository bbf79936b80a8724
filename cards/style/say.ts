import { short } from '../file/problem.ts';
import type { Says } from '../languages.ts';

/** Longer than a value needs to be recognised. */
const LONGEST = 60;

/** A value of a file as a sentence can hold it, of whatever kind it is. */
export const quote = (value: unknown): string =>
  short(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)), LONGEST);

/** With one digit, as each language writes it. */
export const sayNumber = (value: number): Says => {
  // Never up to what is needed: 6.96 is less than 7.
  const text = (Math.floor(value * 10) / 10).toFixed(1);
  return { nl: text.replace('.', ','), en: text };
};
