import type { Colour, FontName } from '../../paper/frame.ts';
import type { Mm, Pt } from '../../paper/units.ts';
import type { SpokenPart } from './languages.ts';

/** Width of one line of text, and where its baseline lies. */
export interface Measure {
  (text: string, font: FontName, size: Pt): Mm;
  /** How far below the top of its line box a baseline lies, as a share of the size; as those of the deck where it is not said. */
  readonly ascent?: (font: FontName) => number;
  /** The same in units of the font, so that a text that is tried at many sizes is measured once. */
  readonly units?: Units;
}

/** Units of a font are whole numbers, which an engine adds without making anything. */
export interface Units {
  readonly perEm: (font: FontName) => number;
  readonly advance: (text: string, font: FontName) => number;
}

/** What layout knows of type; made from fonts and hyphenation patterns outside, and handed in. */
export interface Typesetter {
  readonly measure: Measure;
  /** The parts a word may be broken into: `['ruim', 'te', 'ma', 'ker']`. */
  readonly hyphenate: (word: string) => readonly string[];
  /** The parts of a text that holds words of another language. */
  readonly cutLanguages?: (text: string) => readonly SpokenPart[];
}

export interface TextStyle {
  readonly font: FontName;
  readonly size: Pt;
  readonly fill: Colour;
  /** Line height as a share of the size. */
  readonly leading: number;
  /** Names and headings break inside a word only when nothing else helps. */
  readonly keepWords?: boolean;
}

/** Where the baseline of the deck’s own two typefaces lies in a line box, as a share of the size. */
export const ASCENT = 0.8;
