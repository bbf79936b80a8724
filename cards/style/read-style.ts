import { largestBytes } from '../file/limits.ts';
import type { Says } from '../languages.ts';
import { findAccents } from './accents.ts';
import { findFiles } from './files.ts';
import { findFonts } from './letters.ts';
import { type HouseStyle, plainStyle, type StyleNote, type StyleRule } from './style.ts';
import { sayLarge, sayMany, sayNoAlt, sayNoFile, sayNoJson, sayNoTree, sayNothing } from './style-says.ts';
import { isTree, listTokens } from './tokens.ts';

/** A style as it was read; what could not be had is left out of it and told. */
export interface ReadStyle {
  readonly style: HouseStyle;
  /** What was done, as darkening a colour: nothing has to change. */
  readonly told: readonly StyleNote[];
  readonly problems: readonly StyleNote[];
}

/** Typefaces that come with the deck. */
const BUNDLED = ['atkinson hyperlegible next', 'atkinson hyperlegible', 'bricolage grotesque'];

/**
 * Reads the style of a house from a file of design tokens: the form 2025.10 of the Design Tokens Community Group, and
 * what Style Dictionary and Tokens Studio wrote before it. Never throws: whatever the text, there is a style, and each
 * thing that could not be read is one sentence in two languages.
 */
export const readStyle = (text: string): ReadStyle => {
  if (text.length > largestBytes.style) return refuse('size', sayLarge(text.length));
  const tree = parse(text);
  if ('says' in tree) return refuse('json', tree.says);
  const list = listTokens(tree.tree);
  const { accents, told, problems } = findAccents(list);
  const fonts = findFonts(list);
  const { fontFiles, logo, problems: away } = findFiles(tree.tree);
  const style: HouseStyle = { accents, fonts, fontFiles, ...(logo && { logo }) };
  const isEmpty = [accents, problems, away, Object.keys(fonts), Object.keys(fontFiles)].every(
    (all) => all.length === 0,
  );
  return {
    style,
    told: [
      ...told,
      ...(['body', 'title'] as const).flatMap((name) => tellFont(name, style)),
      ...(logo && !logo.alt ? [note('alt', 'logoAlt', sayNoAlt)] : []),
    ],
    problems: [
      ...problems,
      ...away,
      ...(list.isCut ? [note('size', '$value', sayMany)] : []),
      ...(isEmpty && !logo ? [note('nothing', 'accent-1', sayNothing)] : []),
    ],
  };
};

const note = (rule: StyleRule, about: string, says: Says): StyleNote => ({ rule, about, says });
const refuse = (rule: StyleRule, says: Says): ReadStyle => ({
  style: plainStyle,
  told: [],
  problems: [note(rule, 'stijl', says)],
});

const parse = (text: string): { readonly tree: Readonly<Record<string, unknown>> } | { readonly says: Says } => {
  try {
    const tree: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isTree(tree) ? { tree } : { says: sayNoTree(tree) };
  } catch (problem) {
    return { says: sayNoJson(findLine(text, String((problem as Error).message)), text) };
  }
};

/** Each engine says in its own way where it stopped. */
const findLine = (text: string, message: string): number | undefined => {
  const [, line] = /line (\d+)/.exec(message) ?? [];
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (line) return Number(line);
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
};

/** A typeface that is named and for which there is no file: then our own stands in for it. */
const tellFont = (name: 'body' | 'title', { fonts, fontFiles }: HouseStyle): readonly StyleNote[] => {
  const font = fonts[name];
  if (!font || fontFiles[name] || BUNDLED.includes(font.toLowerCase())) return [];
  return [note('font', `font.${name}`, sayNoFile(name, font))];
};
