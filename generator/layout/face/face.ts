import type { Family } from '../../../cards/families.ts';
import type { PaperWords as Words } from '../../../cards/paper-words.ts';
import type { Card, CardOf, Language } from '../../../cards/schema.ts';
import type { Frame } from '../../paper/frame.ts';
import type { Rect, Size } from '../../paper/geometry.ts';
import { inset } from '../../paper/geometry.ts';
import { safeArea, typeFloor } from '../../paper/theme.ts';
import type { Mm, Pt } from '../../paper/units.ts';
import type { Icon } from '../shape/icon.ts';
import type { Corner } from '../text/corner.ts';
import type { Typesetter } from '../text/setter.ts';
import type { Painted } from './fence.ts';
import type { Ink, Palette } from './palette.ts';

export type Side = 'front' | 'back';

/** A picture that a house is known by. */
export interface Logo {
  readonly name: string;
  /** What it says, in words. */
  readonly alt: string;
  readonly pixels: Size;
}

/** Everything a face is laid out from besides its card; all of it handed in. */
export interface LookSetting {
  readonly language: Language;
  readonly words: Words;
  readonly family: Family;
  readonly palette: Palette;
  /** The colours in which all backs that tell nothing are alike: those of the deck's first family. */
  readonly common: Painted;
  /** The card of a skill; a card of one's own may belong to none. */
  readonly findSkill: (number: number | undefined) => CardOf<'skill'> | undefined;
  readonly ink: Ink;
  readonly icon: (name: string) => Icon;
  /** The pixels of a picture by its name; nothing where it is not there. */
  readonly picture?: ((name: string) => Size | undefined) | undefined;
  /** Of the house that printed the deck, on the backs that all cards share. */
  readonly logo?: Logo | undefined;
  readonly setter: Typesetter;
  readonly size: Size;
  /** The smallest type, in pt of this layout. */
  readonly floor: Pt;
  /** The deck's version, printed on every back. */
  readonly version: string;
  /** A code in the corner of every back that has room for it. */
  readonly corner?: Corner | undefined;
}

/** One face laid out at one type size, and by how much its text runs past its place (0 or less: it fits). */
export interface LaidFace {
  readonly frame: Frame;
  readonly overflow: Mm;
}

/** How a family looks: its two sides, and the sizes its body type may start from. */
export interface Look<C extends Card> {
  readonly front: (card: C, size: Pt, setting: LookSetting) => LaidFace;
  readonly back: (card: C, size: Pt, setting: LookSetting) => LaidFace;
  readonly start: Readonly<Record<Side, Pt>>;
  /** What a reader calls the card: the name printed on its front. */
  readonly title: (card: C, setting: LookSetting) => string;
  /** How many letters a side has, or about so many: of many cards the longest are laid first. */
  readonly lengthOf?: (card: C, side: Side, setting: LookSetting) => number;
}

/** A card higher than wide stacks its parts; a square one puts some of them, a wide one most, beside each other. */
export type Stance = 'upright' | 'square' | 'wide';

export const stanceOf = ({ width, height }: Size): Stance => {
  if (width / height > 1.2) return 'wide';
  return width / height > 0.85 ? 'square' : 'upright';
};

/** A size of labels and notes, never smaller than the smallest type we print. */
export const legible = (size: Pt, { floor }: LookSetting): Pt => Math.max(size, floor);

/** A size of this layout as it is on paper: small cards are drawn larger than they are printed. */
export const printedSize = (size: Pt, { floor }: LookSetting): Pt => (size * typeFloor) / floor;

/** Where text may stand on a card. */
export const safeBox = (size: Size): Rect => inset({ x: 0, y: 0, ...size }, safeArea);
