import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { endsIn, isLeftBehind } from '../../cards/file/file-kind.ts';
import { WishProblem } from '../wish/selection.ts';

/**
 * The path that somebody means by a name with `*` or `?` in it, which a shell of Windows leaves as it is: the one file of
 * cards that fits. Throws a WishProblem where more do.
 */
export const findNamed = (typed: string): string => {
  const wild = basename(typed);
  if (!/[*?]/.test(wild) || existsSync(typed)) return typed;
  const parts = wild.split(/([*?])/).map((part) => (part === '*' ? '.*' : part === '?' ? '.' : literal(part)));
  const fits = new RegExp(`^${parts.join('')}$`, 'iu');
  const names = listNames(dirname(typed))
    .filter((name) => fits.test(name.normalize('NFC')) && !isLeftBehind(name) && endsIn(name, ...ofCards))
    .sort();
  if (names.length < 2) return names[0] === undefined ? typed : join(dirname(typed), names[0]);
  const shown = [...names.slice(0, 6), ...(names.length > 6 ? ['…'] : [])].join(', ');
  throw new WishProblem({
    nl: `‘${typed}’ past op ${names.length} bestanden: ${shown}. Noem er één, of de map waar ze in staan.`,
    en: `“${typed}” fits ${names.length} files: ${shown}. Name one of them, or the folder they are in.`,
  });
};

/** The names in a folder; none where there is no such folder, or one may not look into it. */
export const listNames = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

const ofCards = ['rows', 'tree', 'page', 'html', 'sheet', 'document', 'zip'] as const;
const literal = (text: string) => text.normalize('NFC').replaceAll(/[\\^$.+()[\]{}|]/g, '\\$&');
