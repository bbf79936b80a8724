import { realpath } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { inflateSync } from 'node:zlib';
import { largestBytes, MEGABYTE } from '../../cards/file/limits.ts';
import { inEvery, type Says } from '../../cards/languages.ts';
import { readStyle } from '../../cards/style/read-style.ts';
import { type HouseStyle, letterNames, plainStyle } from '../../cards/style/style.ts';
import type { Picture } from '../paper/image.ts';
import { readNamedFonts } from './fonts.node.ts';
import type { Fonts } from './fonts.ts';
import { type FontFiles, openHouseFonts } from './house-fonts.ts';
import { readPictureFile } from './pictures.node.ts';
import { runInTime } from './run-in-time.node.ts';
import { sayUnread } from './unread.node.ts';
import { readWithin } from './within.node.ts';

/** A house as it prints: its style, its typefaces and its logo, and all that is to be told of them. */
export interface House {
  readonly style: HouseStyle;
  readonly fonts: Fonts;
  readonly logo?: Picture;
  readonly told: readonly Says[];
  readonly problems: readonly Says[];
}

const inflate = (packed: Uint8Array, most: number): Uint8Array =>
  new Uint8Array(inflateSync(packed, { maxOutputLength: most }));

/**
 * Reads the style of a house from a file, and the fonts and the logo that it names from the folder it stands in. `text` is
 * all that the deck says: a typeface that lacks a letter of it is not printed with. Never throws; what cannot be had is
 * left as the deck has it, and told.
 */
export const readHouse = async (path: string, text: string): Promise<House> => {
  // The style itself may be a link: what it names lies beside what that leads to.
  const real = await realpath(path).catch(() => path);
  const folder = dirname(real);
  const file = readBeside(folder, basename(real), 'style', path);
  if (!(file instanceof Uint8Array))
    return { style: plainStyle, fonts: readNamedFonts({}), told: [], problems: [file] };
  const { style, told, problems } = readStyle(new TextDecoder().decode(file));
  const missing: Says[] = [];
  const files: Record<string, { file: string; bytes: Uint8Array }> = {};
  for (const name of letterNames) {
    const font = style.fontFiles[name];
    if (!font) continue;
    const read = readBeside(folder, font, 'font', font);
    if (read instanceof Uint8Array) files[name] = { file: font, bytes: read };
    else missing.push(read);
  }
  const opened = openHouseFonts(readNamedFonts(style.fonts), files as FontFiles, text, {
    inflate,
    runInTime,
  });
  const logo = style.logo && (await readPictureFile(folder, style.logo.file));
  return {
    style,
    fonts: opened.fonts,
    ...(logo && 'picture' in logo && { logo: logo.picture }),
    told: told.map(({ says }) => says),
    problems: [
      ...problems.map(({ says }) => says),
      ...missing,
      ...opened.problems.map(({ says }) => says),
      ...(logo && 'says' in logo ? [logo.says] : []),
    ],
  };
};

/** A file of the folder, or a sentence that says why there is none. */
const readBeside = (folder: string, name: string, kind: 'style' | 'font', called: string): Uint8Array | Says => {
  const found = readWithin(folder, name, largestBytes[kind]);
  switch (found.kind) {
    case 'read':
      return found.bytes;
    case 'unread':
      return sayUnread(inEvery(called), found.why);
    default:
      return sayNoFile(called, kind);
  }
};

const sayNoFile = (name: string, kind: 'style' | 'font'): Says => {
  const most = largestBytes[kind] / MEGABYTE;
  return {
    nl: `${name} is er niet, ligt buiten de map, of is groter dan ${most} MB. Zet het bestand naast de stijl.`,
    en: `${name} is not there, lies outside the folder, or is larger than ${most} MB. Put the file beside the style.`,
  };
};
