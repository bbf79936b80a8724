import { findPackForm, type PackForm, type PackName, tellVendor } from '../edition/vendors.ts';
import type { Size } from '../paper/geometry.ts';
import { cardSizes, type LabelSheet, labelSheets, papers } from '../paper/stock.ts';
import { WishProblem } from './selection.ts';

/** Reads what a person typed for a size or a number; what cannot be is one sentence with what is allowed. */

/** A card size by name, or width × height in mm: `70x120`. */
export const readSize = (typed: string): Size => {
  const named = (cardSizes as Readonly<Record<string, Size>>)[typed.toLowerCase()];
  if (named) return named;
  const [, width, height] = /^(\d+(?:[.,]\d+)?)\s*[x×]\s*(\d+(?:[.,]\d+)?)$/i.exec(typed) ?? [];
  if (!width || !height)
    throw new WishProblem(
      `--size: “${typed}” is no size; use ${Object.keys(cardSizes).join(', ')} or width x height in mm, as in 70x120.`,
    );
  const size = { width: Number(width.replace(',', '.')), height: Number(height.replace(',', '.')) };
  if (size.width < 40 || size.height < 40 || size.width > 300 || size.height > 300)
    throw new WishProblem(`--size: ${typed} mm cannot be; a card is 40 to 300 mm wide and high.`);
  return size;
};

/** A paper by name, or a sheet of labels by the number on its box. */
export const readPaper = (typed: string): Size | LabelSheet => {
  const known: Readonly<Record<string, Size | LabelSheet>> = { ...papers, ...labelSheets };
  const paper = known[typed.toLowerCase()];
  if (paper) return paper;
  const names = [...Object.keys(papers), ...Object.keys(labelSheets)].join(', ');
  throw new WishProblem(`--paper: “${typed}” is no paper we know; use ${names}.`);
};

/** The form of a pack by the size a person typed; a size the vendor does not sell is told with those it does. */
export const readPackForm = (pack: PackName, typed: string): PackForm => {
  const form = findPackForm(pack, typed.toLowerCase());
  if (form) return form;
  const { name, sizes } = tellVendor(pack);
  throw new WishProblem(`--size: ${name} has no “${typed}”; use ${sizes.join(', ')}.`);
};

/** One of a few words. */
export const readOneOf = <T extends string>(option: string, allowed: readonly T[], typed: string): T => {
  const found = allowed.find((word) => word === typed.toLowerCase());
  if (!found) throw new WishProblem(`--${option}: “${typed}” is not one of ${allowed.join(', ')}.`);
  return found;
};

/** A whole number of at least `least` and at most `most`. */
export const readNumber = (option: string, least: number, most: number, typed: string): number => {
  const value = Number(typed);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new WishProblem(`--${option}: “${typed}” is no whole number from ${least} to ${most}.`);
  return value;
};

/** A length in mm from 0 to `most`. */
export const readLength = (option: string, most: number, typed: string): number => {
  const value = Number(typed.replace(',', '.'));
  if (!Number.isFinite(value) || value < 0 || value > most)
    throw new WishProblem(`--${option}: “${typed}” is no length from 0 to ${most} mm.`);
  return value;
};
