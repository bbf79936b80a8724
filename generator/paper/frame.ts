import type { Rect, Size } from './geometry.ts';
import type { Matrix } from './matrix.ts';
import type { Mm, Pt } from './units.ts';

/**
 * A Frame is one face of a card, or one side of a sheet, as a display list in millimetres from the top left. Every
 * painter (PDF, SVG) draws the same list, so paper and picture cannot disagree. Frames are data: they can be written
 * down as JSON and compared.
 */
export interface Frame extends Size {
  /** What a reader is told this frame is: `V01 Co-creatie, voorkant`. */
  readonly title: string;
  readonly items: readonly Item[];
}

export type Colour = `#${string}`;
export type FontName = 'body' | 'strong' | 'title';
/** The files of each typeface: the usual Latin letters first, then others, which are looked up where those lack one. */
export type FontBytes = Readonly<Record<FontName, readonly Uint8Array[]>>;

export type Heading = 'heading1' | 'heading2' | 'heading3' | 'heading4' | 'heading5';
/**
 * What an item is to somebody who reads by ear. `label` is the mark or number of a list item, `span` a part of a text
 * that is in one language, `contents` the list of what a file holds with an `entry` for each; `ornament` is for the eye only.
 */
export type Role = Heading | 'paragraph' | 'list' | 'item' | 'label' | 'span' | 'contents' | 'entry' | 'ornament';

/** What a list counts its items with (ListNumbering, ISO 32000-1, table 347). */
export type Numbering = 'Disc' | 'Circle' | 'Decimal' | 'UpperAlpha';

export type Item = TextItem | PathItem | ImageItem | GroupItem | FigureItem;

/** One line of text; x and y are the start of its baseline. Break places are decided before this. */
export interface TextItem {
  readonly kind: 'text';
  readonly x: Mm;
  readonly y: Mm;
  readonly text: string;
  readonly font: FontName;
  readonly size: Pt;
  readonly fill: Colour;
}

/** A path with absolute M, L, C and Z only: pdfkit draws quadratic curves wrongly. */
export interface PathItem {
  readonly kind: 'path';
  readonly path: readonly Segment[];
  readonly fill?: Colour;
  readonly stroke?: Colour;
  /** Line width; 0.25 pt or more, so that every press can hold it. */
  readonly lineWidth?: Mm;
  readonly dash?: readonly [Mm, Mm];
  /** A mark for whoever cuts or holds plates together: a press prints it with every ink. */
  readonly everyInk?: boolean;
  readonly opacity?: number;
}

/** A picture, or a part of it, that fills a box; which pixels those are stands with the picture of that name. */
export interface ImageItem {
  readonly kind: 'image';
  readonly name: string;
  /** What it shows, in words; never empty. */
  readonly alt: string;
  readonly box: Rect;
  /** The part that is shown, in shares of its width and height; all of it where nothing is said. */
  readonly crop?: Rect;
  /** What of the box is seen, as an opening it lies behind; all of it where nothing is said. */
  readonly clip?: readonly Segment[];
  /** How many the whole picture has: with the box they say how sharp it prints. */
  readonly pixels: Size;
}

export type Segment =
  | readonly ['M', Mm, Mm]
  | readonly ['L', Mm, Mm]
  | readonly ['C', Mm, Mm, Mm, Mm, Mm, Mm]
  | readonly ['Z'];

/** Items that belong together, moved and turned as one: first turned about its own origin, then moved. */
export interface GroupItem {
  readonly kind: 'group';
  readonly role?: Role;
  readonly x?: Mm;
  readonly y?: Mm;
  readonly turn?: 0 | 90 | 180 | 270;
  /** In place of x, y and turn: x' = a·x + c·y + e and y' = b·x + d·y + f, with e and f in mm. */
  readonly matrix?: Matrix;
  /** The whole text where lines break words: what a reader says instead of "initia- tief". */
  readonly actualText?: string;
  /** An ornament that stands at the head or foot of every page: a running title, a page number. */
  readonly running?: 'header' | 'footer';
  /** The language of its words, where it is not that of the file. */
  readonly language?: string;
  /** For an entry: the name of the place it leads to, and the box that can be clicked. */
  readonly link?: Link;
  /** The name under which an entry leads here. */
  readonly anchor?: string;
  /** For a list whose items carry labels. */
  readonly numbering?: Numbering;
  /** A bookmark that leads to the page this group is on: a chapter, or a title in one: `['Vaardigheden', 'V01 Co-creatie']`. */
  readonly bookmark?: readonly [chapter: string, title?: string];
  readonly items: readonly Item[];
}

/** The name of a place in the file, in letters of ASCII, what there is to find, and where one clicks to go there. */
export interface Link {
  readonly to: string;
  readonly says: string;
  readonly box: Rect;
}

/** A picture that says something; `alt` says it in words, `box` is what it covers of the Frame it stands in. */
export interface FigureItem {
  readonly kind: 'figure';
  readonly alt: string;
  readonly box: Rect;
  readonly items: readonly Item[];
}

export const group = (role: Role, items: readonly Item[]): GroupItem => ({ kind: 'group', role, items });
export const ornament = (items: readonly Item[]): GroupItem => group('ornament', items);
export const running = (place: 'header' | 'footer', items: readonly Item[]): GroupItem => ({
  ...ornament(items),
  running: place,
});

/**
 * A Frame that is laid out when somebody looks at it. It knows its size and title and keeps no items: `lay` gives them
 * anew each time, so that a deck of any size takes the memory of the faces that are being painted.
 */
export interface LazyFrame extends Size {
  readonly title: string;
  readonly lay: () => Frame['items'];
}

/** What can be painted as a page, or put down on one. */
export type Page = Frame | LazyFrame;

/** A page as data: laid out now, where it was not yet. */
export const layFrame = (page: Page): Frame => {
  if ('items' in page) return page;
  const { width, height, title, lay } = page;
  return { width, height, title, items: lay() };
};
