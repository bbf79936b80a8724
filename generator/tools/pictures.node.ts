import sharp, { type Sharp } from 'sharp';
import { largestBytes } from '../../cards/file/limits.ts';
import { findUnsafe, isSvg } from '../../cards/file/svg-safe.ts';
import { inEvery, type Says } from '../../cards/languages.ts';
import type { Colour } from '../paper/frame.ts';
import type { Picture } from '../paper/image.ts';
import { paper } from '../paper/theme.ts';
import { drawSvg } from './drawing.node.ts';
import { type Overtime, openOvertime } from './overtime.ts';
import { sayBroken, sayHeavy, sayHuge, sayKind, sayLong, sayOutside, sayUnsafe } from './picture-says.ts';
import { sayUnread } from './unread.node.ts';
import { readWithin } from './within.node.ts';

/** A picture, or a sentence that says why there is none. */
export type ReadPicture = { readonly picture: Picture } | { readonly says: Says };

/** Bytes of a file, and pixels that its own header says it has: what has more is not unpacked. */
const LARGEST = { bytes: largestBytes.picture, pixels: 60_000_000, svg: 2_000_000 } as const;
/** Pixels of the long side on paper: 300 dots an inch over 135 mm, which is more than a card. */
const LONG_SIDE = 1600;
/** Of a photograph: nobody sees what is lost on paper. */
const JPEG = { quality: 88, chromaSubsampling: '4:2:0' } as const;
/** A drawing stays a drawing while it takes no more than this many times what a photograph would. */
const DRAWING = 1.5;
/** Seconds: a picture of the largest size takes two, a drawing that people make less than one. */
const PATIENCE = { pixels: 20, drawing: 10 } as const;

/** Kinds that are read, by the first bytes of a file; what only calls itself one is none. */
const KINDS: readonly RegExp[] = [/^\xFF\xD8\xFF/, /^\x89PNG\r\n/, /^RIFF....WEBP/s, /^....ftypavi[fs]/s, /^GIF8[79]a/];

/**
 * Makes a picture of a deck ready for paper: upright, opaque on the ground it is to lie on, in the colours of screens, with nothing of what a
 * camera wrote into it, and no larger than a card needs. Never throws: what cannot be read is one sentence.
 */
export const readPicture = async (
  name: string,
  bytes: Uint8Array,
  ground: Colour = paper,
  overtime: Overtime = openOvertime(),
): Promise<ReadPicture> => {
  if (bytes.length > LARGEST.bytes) return { says: sayHeavy(name, bytes.length, LARGEST.bytes) };
  const drawn = isSvg(bytes);
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (!drawn && !KINDS.some((kind) => kind.test(start))) return { says: sayKind(name) };
  if (drawn) {
    const unsafe = bytes.length > LARGEST.svg ? undefined : findUnsafe(new TextDecoder().decode(bytes));
    if (unsafe) return { says: sayUnsafe(name, unsafe) };
    if (bytes.length > LARGEST.svg) return { says: sayHeavy(name, bytes.length, LARGEST.svg) };
  }
  const painted = drawn
    ? await overtime.count(() => drawSvg(bytes, { side: LONG_SIDE, pixels: LARGEST.pixels, seconds: PATIENCE.drawing }))
    : undefined;
  switch (painted?.kind) {
    case 'huge':
      return { says: sayHuge(name, painted.width, painted.height) };
    case 'long':
      return { says: sayLong(name, PATIENCE.drawing) };
    case 'broken':
      return { says: sayBroken(name) };
  }
  return readPixels(name, painted?.bytes ?? bytes, ground);
};

const readPixels = async (name: string, bytes: Uint8Array, ground: Colour): Promise<ReadPicture> => {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > LARGEST.pixels) return { says: sayHuge(name, width, height) };
    const opened = sharp(bytes, { limitInputPixels: LARGEST.pixels, failOn: 'error' });
    return { picture: await writePicture(name, opened, ground) };
  } catch {
    return { says: sayBroken(name) };
  }
};

/** Drawings with few colours stay sharp as PNG, photographs are a tenth as JPEG: the smaller says which it is. */
const writePicture = async (name: string, opened: Sharp, background: Colour): Promise<Picture> => {
  const { data, info } = await opened
    .autoOrient()
    .timeout({ seconds: PATIENCE.pixels })
    .resize({ width: LONG_SIDE, height: LONG_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const pixels = sharp(data, { raw: { width, height, channels } });
  const [jpeg, png] = [
    await pixels.clone().jpeg(JPEG).toBuffer(),
    await pixels.clone().png({ compressionLevel: 9 }).toBuffer(),
  ];
  const isDrawing = png.length <= jpeg.length * DRAWING;
  const colours = channels === 1 ? 'grey' : 'rgb';
  return {
    name,
    width,
    height,
    colours,
    format: isDrawing ? 'png' : 'jpeg',
    bytes: new Uint8Array(isDrawing ? png : jpeg),
  };
};

/**
 * The same of a file in a folder, by a name below it. A link that leads out of the folder is refused, and a file that is
 * too large is not read.
 */
export const readPictureFile = async (folder: string, name: string, overtime?: Overtime): Promise<ReadPicture> => {
  const found = readWithin(folder, name, LARGEST.bytes);
  switch (found.kind) {
    case 'read':
      return readPicture(name, found.bytes, paper, overtime);
    case 'outside':
      return { says: sayOutside(name) };
    case 'heavy':
      return { says: sayHeavy(name, found.size, LARGEST.bytes) };
    case 'unread':
      return { says: sayUnread(inEvery(name), found.why) };
    case 'missing':
      return { says: sayBroken(name) };
  }
};
