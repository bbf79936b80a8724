import type { Rect, Size } from './geometry.ts';
import type { Mm } from './units.ts';

/**
 * A picture as it is put on paper: upright, opaque, without what a camera wrote into it. Grey for a deck in black, four
 * inks for a press; what it shows is the same.
 */
export interface Picture {
  /** The name by which a Frame knows it: that of its file. */
  readonly name: string;
  readonly format: 'jpeg' | 'png';
  readonly colours: 'grey' | 'rgb' | 'cmyk';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Pictures by their names, each once, however many cards show it. */
export type Pictures = ReadonlyMap<string, Picture>;

/** The whole of a picture; parts of one are shares of its width and height. */
export const WHOLE: Rect = { x: 0, y: 0, width: 1, height: 1 };

/** Of what is too high this share goes above, the rest below: on a portrait the face is in the upper half. */
const ABOVE = 0.2;

/** The largest part of a picture that has the proportions of a box: around its middle across, and nearer to its top. */
export const cropToFill = (picture: Size, box: Size): Rect => {
  const wide = (picture.width / picture.height) * (box.height / box.width);
  const [width, height] = wide > 1 ? [1 / wide, 1] : [1, wide];
  return { x: (1 - width) / 2, y: (1 - height) * ABOVE, width, height };
};

/** The largest box with the proportions of a picture that stands in the middle of another, with nothing cut off. */
export const fitInside = (picture: Size, { x, y, width, height }: Rect): Rect => {
  const scale = Math.min(width / picture.width, height / picture.height);
  const size = { width: picture.width * scale, height: picture.height * scale };
  return { x: x + (width - size.width) / 2, y: y + (height - size.height) / 2, ...size };
};

/** Where the whole picture would lie if a part of it fills a box. */
export const placeWhole = (box: Rect, crop: Rect): Rect => {
  const [width, height] = [box.width / crop.width, box.height / crop.height];
  return { x: box.x - crop.x * width, y: box.y - crop.y * height, width, height };
};

/** Dots an inch of a picture at arm's length: under the first it is coarse, from the second on it is sharp. */
const DPI = { least: 100, good: 200 } as const;

export interface Sharpness {
  readonly dpi: number;
  readonly verdict: 'sharp' | 'blurred' | 'coarse';
  /** Pixels the whole picture would need to be sharp, what is cut off counted: that is what somebody has to look for. */
  readonly need: Size;
}

/** How sharp a picture prints in a box, before or after it is laid. */
export const judgeSharpness = (pixels: Size, box: Size, crop: Rect = WHOLE): Sharpness => {
  const dpi = Math.min(
    densityOf(pixels.width * crop.width, box.width),
    densityOf(pixels.height * crop.height, box.height),
  );
  const verdict = dpi < DPI.least ? 'coarse' : dpi < DPI.good - ROUNDING ? 'blurred' : 'sharp';
  const count = (length: Mm, share: number) => Math.ceil(countDots(length, DPI.good) / share);
  return { dpi, verdict, need: { width: count(box.width, crop.width), height: count(box.height, crop.height) } };
};

/** A picture of just as many pixels as are asked for may lose a part of one to its crop. */
const ROUNDING = 0.5;
const MM_PER_INCH = 25.4;

/** Pixels that a length takes at so many dots an inch; never less than it needs. */
const countDots = (length: Mm, dpi: number): number => Math.ceil((length / MM_PER_INCH) * dpi - 1e-6);
/** Dots an inch of so many pixels over a length. */
const densityOf = (pixels: number, length: Mm): number => (pixels * MM_PER_INCH) / length;
