import { joinNames } from '../../cards/joined.ts';
import { findPackForm, type PackForm, type PackName, tellVendor } from '../edition/vendors.ts';
import type { Size } from '../paper/geometry.ts';
import { cardPapers, cardSizes, type LabelSheet, labelSheets, papers } from '../paper/stock.ts';
import { tellNearest } from './nearest.ts';
import { WishProblem } from './selection.ts';

/** Reads what a person typed for a size or a number; what cannot be is one sentence with what is allowed. */

/** A card size by name, or width × height in mm: `70x120`. */
export const readSize = (typed: string): Size => {
  const named = find<Size>(cardSizes, typed);
  if (named) return named;
  const [, width, height] = /^\s*(\d+(?:[.,]\d+)?)\s*[x×*]\s*(\d+(?:[.,]\d+)?)\s*(?:mm)?\s*$/i.exec(typed) ?? [];
  if (!width || !height) {
    const sizes = Object.keys(cardSizes);
    const near = tellNearest(typed, sizes);
    throw new WishProblem({
      nl: `--size: ‘${typed}’ is geen maat; kies ${sizes.join(', ')} of breedte x hoogte in mm, zoals 70x120.${near.nl}`,
      en: `--size: “${typed}” is not a size; use ${sizes.join(', ')} or width x height in mm, as in 70x120.${near.en}`,
    });
  }
  const size = { width: Number(width.replace(',', '.')), height: Number(height.replace(',', '.')) };
  if (size.width < 40 || size.height < 40 || size.width > 300 || size.height > 300)
    throw new WishProblem({
      nl: `--size: ‘${typed}’ kan niet; een kaart is 40 tot en met 300 mm breed en hoog.`,
      en: `--size: “${typed}” is not possible; a card is 40 to 300 mm wide and high.`,
    });
  // One that has a name is that very size, however it is written: what is asked of poker is asked of 63x88 too.
  const same = Object.values<Size>(cardSizes).find(
    ({ width, height }) => width === size.width && height === size.height,
  );
  return same ?? size;
};

/** What cards can lie on: a large paper in rows, a small one that a card fills, or a sheet of labels. */
export type Stock =
  | { readonly kind: 'paper' | 'card'; readonly paper: Size }
  | { readonly kind: 'labels'; readonly sheet: LabelSheet };

export const paperNames: readonly string[] = [papers, cardPapers, labelSheets].flatMap((list) => Object.keys(list));

/** A paper by name, or a sheet of labels by the number on its box. */
export const readPaper = (typed: string): Stock => {
  const paper = find<Size>(papers, typed);
  if (paper) return { kind: 'paper', paper };
  const small = find<Size>(cardPapers, typed);
  if (small) return { kind: 'card', paper: small };
  const sheet = find<LabelSheet>(labelSheets, typed);
  if (sheet) return { kind: 'labels', sheet };
  const near = tellNearest(typed, paperNames);
  throw new WishProblem({
    nl: `--paper: ‘${typed}’ is geen papier dat we kennen; kies ${joinNames(paperNames, 'of')}.${near.nl}`,
    en: `--paper: “${typed}” is not a paper we know; use ${paperNames.join(', ')}.${near.en}`,
  });
};

/** What stands under a name; `constructor` and its like, which every object has, are no names. */
const find = <T>(known: Readonly<Record<string, T>>, typed: string): T | undefined => {
  const name = typed.trim().toLowerCase();
  return Object.hasOwn(known, name) ? known[name] : undefined;
};

/** The form of a pack by the size a person typed; a size the vendor does not sell is told with those it does. */
export const readPackForm = (pack: PackName, typed: string): PackForm => {
  const form = findPackForm(pack, typed.toLowerCase());
  if (form) return form;
  const { name, sizes } = tellVendor(pack);
  const near = tellNearest(typed, sizes);
  throw new WishProblem({
    nl: `--size: ${name} heeft geen maat ‘${typed}’; kies ${joinNames(sizes, 'of')}.${near.nl}`,
    en: `--size: ${name} has no “${typed}”; use ${sizes.join(', ')}.${near.en}`,
  });
};

/** One of a few words. */
export const readOneOf = <T extends string>(option: string, allowed: readonly T[], typed: string): T => {
  const found = allowed.find((word) => word === typed.trim().toLowerCase());
  if (found) return found;
  const near = tellNearest(typed, allowed);
  throw new WishProblem({
    nl: `--${option}: ‘${typed}’ kan hier niet; kies uit ${joinNames(allowed, 'of')}.${near.nl}`,
    en: `--${option}: “${typed}” is not one of ${allowed.join(', ')}.${near.en}`,
  });
};

/** A whole number of at least `least` and at most `most`. */
export const readNumber = (option: string, least: number, most: number, typed: string): number => {
  const value = /^\s*\d+\s*$/.test(typed) ? Number(typed) : Number.NaN;
  if (!Number.isInteger(value) || value < least || value > most)
    throw new WishProblem({
      nl: `--${option}: ‘${typed}’ is geen heel getal van ${least} tot en met ${most}.`,
      en: `--${option}: “${typed}” is not a whole number from ${least} to ${most}.`,
    });
  return value;
};

/** A length in mm from 0 to `most`. */
export const readLength = (option: string, most: number, typed: string): number => {
  const value = readDecimal(typed);
  if (!Number.isFinite(value) || value < 0 || value > most)
    throw new WishProblem({
      nl: `--${option}: ‘${typed}’ is geen lengte van 0 tot en met ${most} mm.`,
      en: `--${option}: “${typed}” is not a length from 0 to ${most} mm.`,
    });
  return value;
};

/** Two lengths in mm of at most `most` to either side: to the right, and down. */
export const readOffset = (
  option: string,
  most: number,
  typed: string,
): { readonly dx: number; readonly dy: number } => {
  const [dx = Number.NaN, dy = Number.NaN, ...more] = typed.split(',').map(readDecimal);
  if (more.length > 0 || ![dx, dy].every((length) => Math.abs(length) <= most))
    throw new WishProblem({
      nl: `--${option}: ‘${typed}’ kan niet; schrijf twee lengtes van -${most} tot en met ${most} mm, zoals 1.5,-0.8.`,
      en: `--${option}: “${typed}” is not two lengths from -${most} to ${most} mm, as in 1.5,-0.8.`,
    });
  return { dx, dy };
};

/** A number with a point or a comma; nothing else that JavaScript would take for one. */
const readDecimal = (typed: string): number =>
  /^\s*[-+]?\d+([.,]\d+)?\s*$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
