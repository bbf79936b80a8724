import type { Says } from './style.ts';

/** Longer than a value needs to be recognised. */
const LONGEST = 60;

/** A value of a file as a sentence can hold it: short, on one line, without signs that turn what follows around. */
export const quote = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const plain = text
    .slice(0, 4 * LONGEST)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  const letters = [...plain];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : plain;
};

/** With one digit, as each language writes it. */
export const sayNumber = (value: number): Says => {
  // Never up to what is needed: 6.96 is less than 7.
  const text = (Math.floor(value * 10) / 10).toFixed(1);
  return { nl: text.replace('.', ','), en: text };
};
