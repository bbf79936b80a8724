import type { FontName, Segment } from './frame.ts';
import type { Pt } from './units.ts';

/** What a letter covers, in ems from the start of its baseline, y downwards; one that draws nothing has no points. */
export interface Letter {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
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
  /** The same by letters, whose boxes and points are read once: all that it takes to see where a text stands. */
  readonly letters: (text: string, font: FontName) => readonly PlacedLetter[];
}
