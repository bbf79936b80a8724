import type { Says } from '../../cards/languages.ts';
import type { FontBytes, FontName } from '../paper/frame.ts';
import { type FontFault, type OwnFont, openOwnFont } from '../type/own-font.ts';
import { openSubset } from '../type/subset.ts';
import { readTables } from '../type/tables.ts';
import type { Inflate } from '../type/woff.ts';
import { sayEndless, sayFault, sayLetters } from './font-says.ts';
import { type Fonts, openFonts } from './fonts.ts';
import { openGlyphs } from './glyphs.ts';
import { findMissing } from './missing.ts';

/** The files of a house's typefaces, each by its name and what is in it. */
export type FontFiles = Readonly<Partial<Record<FontName, { readonly file: string; readonly bytes: Uint8Array }>>>;

/** Why a file is not printed with, for people; the deck's own typeface stands in for it. */
export interface FontProblem {
  readonly font: FontName;
  readonly rule: FontFault | 'letters' | 'endless';
  readonly says: Says;
}

/** What reading a stranger's font takes that Node and a browser have each in their own way. */
export interface FontMeans {
  readonly inflate: Inflate;
  /**
   * Runs work that is ended after so many seconds; undefined then. Without it the work is not watched: a browser reads
   * fonts in a worker, which people can stop.
   */
  readonly runInTime?: <T>(seconds: number, work: () => T) => T | undefined;
}

/** Seconds in which all words of a deck must be set: the largest decks take less than one. */
const PATIENCE = 10;

export interface HouseFonts {
  readonly fonts: Fonts;
  readonly problems: readonly FontProblem[];
}

/**
 * The fonts of a deck in a house's own typefaces. A house that has one file sets all in it: a missing title is set as what
 * is stressed, and that as running text. `text` is all that the deck says: a typeface that lacks a letter of it is
 * refused; signs that it lacks, as an arrow, are drawn from the deck's own.
 */
export const openHouseFonts = (base: Fonts, files: FontFiles, text: string, means: FontMeans): HouseFonts => {
  const problems: FontProblem[] = [];
  const opened = new Map<string, OwnFont | undefined>();
  const open = (font: FontName): OwnFont | undefined => {
    const named = files[font];
    if (!named) return undefined;
    if (!opened.has(named.file)) {
      const found = check(named, text, means);
      if ('rule' in found) problems.push({ font, ...found });
      opened.set(named.file, 'rule' in found ? undefined : found);
    }
    return opened.get(named.file);
  };
  const body = open('body');
  const strong = open('strong') ?? body;
  const title = open('title') ?? strong;
  const own = { body, strong, title };
  if (!body && !strong && !title) return { fonts: base, problems };
  const withOwn = (name: FontName) => [...(own[name] ? [own[name].bytes] : []), ...base.bytes[name]];
  const bytes: FontBytes = { body: withOwn('body'), strong: withOwn('strong'), title: withOwn('title') };
  return { fonts: openFonts(bytes, (name) => (own[name] ? ascentOf(own[name]) : undefined)), problems };
};

/** What lies above the middle of a capital where it stands in the middle of its line, less what gives tails their room. */
const TAILS = 0.033;
/** Capitals stand as high in their line as those of the deck's own typefaces, where this comes to 0.8. */
const ascentOf = ({ capital }: OwnFont): number => Math.min(0.95, Math.max(0.65, (1 + capital) / 2 - TAILS));

type Fault = Omit<FontProblem, 'font'>;
type Named = { readonly file: string; readonly bytes: Uint8Array };
const check = ({ file, bytes }: Named, text: string, { inflate, runInTime }: FontMeans): OwnFont | Fault => {
  const work = () => look({ file, bytes }, text, inflate);
  const found = runInTime ? runInTime(PATIENCE, work) : work();
  return found ?? { rule: 'endless', says: sayEndless(file, PATIENCE) };
};

/** What papers say that no deck does. */
const BESIDE = '0123456789 - / . , … abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const look = ({ file, bytes }: Named, text: string, inflate: Inflate): OwnFont | Fault => {
  const font = openOwnFont(bytes, inflate);
  if (typeof font === 'string') return { rule: font, says: sayFault(file, font) };
  try {
    const { covers, shape, draw } = openGlyphs(font.bytes);
    const letters = text.replaceAll(/[^\p{L}\p{N}]/gu, '');
    const { scripts, signs } = findMissing(letters, (character) => covers(character.codePointAt(0) ?? 0));
    if (signs.length + scripts.length > 0)
      return { rule: 'letters', says: sayLetters(font.family || file, signs, scripts) };
    // What is damaged inside shows when it is used: here, not on the last page.
    const words = new Set(`${text} ${BESIDE}`.split(/\s+/));
    const glyphs = new Set([...words].flatMap((word) => shape(word).glyphs));
    for (const glyph of glyphs) draw(glyph, 0, 0, 1);
    takePart(font.bytes, glyphs);
    return font;
  } catch {
    return { rule: 'broken', says: sayFault(file, 'broken') };
  }
};

const takePart = (bytes: Uint8Array, glyphs: Iterable<number>): void => {
  const tables = readTables(bytes);
  const part = tables && openSubset(tables);
  for (const glyph of glyphs) part?.includeGlyph(glyph);
  part?.encode();
};
