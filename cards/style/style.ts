import type { Says } from '../languages.ts';
import type { Hex } from './colour.ts';

/** The n-th colour of a house, as it asked for it and as it is printed. */
export interface Accent {
  /** From 1: the family that has it when none is chosen for it. */
  readonly number: number;
  readonly asked: Hex;
  readonly colour: Hex;
  readonly tint: Hex;
}

/** The three sorts of letters on a card: running text, what is stressed, and titles. */
export const letterNames = ['body', 'strong', 'title'] as const;
export type LetterName = (typeof letterNames)[number];

/** What a house is known by; all of it may be left out. */
export interface HouseStyle {
  readonly accents: readonly Accent[];
  /** Names of typefaces, as the house calls them. */
  readonly fonts: Readonly<Partial<Record<'body' | 'title', string>>>;
  /** Files of typefaces, as they are named beside the style. */
  readonly fontFiles: Readonly<Partial<Record<LetterName, string>>>;
  /** What the logo shows may be missing; then the name of the deck stands for it. */
  readonly logo?: { readonly file: string; readonly alt?: string };
}

/** The style of who has none. */
export const plainStyle: HouseStyle = { accents: [], fonts: {}, fontFiles: {} };

/** What a note on a style is about. */
export type StyleRule =
  | 'json'
  | 'size'
  | 'nothing'
  | 'guess'
  | 'colour'
  | 'alias'
  | 'dark'
  | 'pale'
  | 'font'
  | 'file'
  | 'alt';

/** Something that was done, or could not be: for people, in one sentence. */
export interface StyleNote {
  readonly rule: StyleRule;
  /** The token or the field: `accent-1`, `logo`. */
  readonly about: string;
  readonly says: Says;
}
