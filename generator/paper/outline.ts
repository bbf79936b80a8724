import type { FontName, Segment } from './frame.ts';
import type { Edges } from './geometry.ts';
import type { Pt } from './units.ts';

/** What a letter or a line covers, from the start of its baseline. */
export type Extent = Edges;

/** A letter in ems, with its outline; one that draws nothing has no points. */
export interface Letter extends Extent {
  /** Where the parts of its outline end: x and y in turn. */
  readonly points: readonly number[];
}

/** A letter in a line, so many ems from the line's start. */
export interface PlacedLetter {
  readonly letter: Letter;
  readonly x: number;
  readonly y: number;
}

/** Outlines of one line of text from its baseline start at (0, 0), y downwards, in mm. */
export interface Outline {
  (text: string, font: FontName, size: Pt): readonly Segment[];
  /** What a line covers, in units of its font, most of them whole numbers; undefined where it draws nothing. */
  readonly extent: (text: string, font: FontName) => Extent | undefined;
  /** How many of those units an em has. */
  readonly perEm: (font: FontName) => number;
  /** The same in ems by letters, whose points are read once: where a line stands on more than one ground. */
  readonly letters: (text: string, font: FontName) => readonly PlacedLetter[];
}

export const moveExtent = ({ left, top, right, bottom }: Extent, x: number, y: number): Extent => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

export const scaleExtent = ({ left, top, right, bottom }: Extent, by: number): Extent => ({
  left: left * by,
  top: top * by,
  right: right * by,
  bottom: bottom * by,
});

/** What two cover together. */
export const joinExtents = (one: Extent | undefined, other: Extent): Extent =>
  one === undefined
    ? other
    : {
        left: Math.min(one.left, other.left),
        top: Math.min(one.top, other.top),
        right: Math.max(one.right, other.right),
        bottom: Math.max(one.bottom, other.bottom),
      };
