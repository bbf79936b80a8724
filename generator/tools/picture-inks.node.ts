import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Picture, Pictures } from '../paper/image.ts';
import { packTiff } from './tiff.ts';

/** Sharp lines stay sharp in four inks: no colour is kept at half the width. */
const JPEG = { quality: 90, chromaSubsampling: '4:4:4' } as const;
/** Of a picture in little ink, how much is left of each colour; the rest is paper. */
const LOW = 0.45;
/** All inks of one place together, in percents: as of all else on a page for a press (generator/README.md). */
const INK_LIMIT = 240;
/** What a JPEG may add to it, as it keeps no pixel exactly. */
const LOSS = 12;

/** Pictures in black ink, or in less of every ink, before they are painted; in full they stay as they are. */
export const inkPictures = (pictures: Pictures, ink: 'full' | 'low' | 'grey'): Promise<Pictures> => {
  if (ink === 'full') return Promise.resolve(pictures);
  return convert(pictures, (opened, picture) =>
    ink === 'grey'
      ? write(opened.greyscale(), picture, 'grey')
      : write(opened.linear(LOW, 255 * (1 - LOW)), picture, picture.colours),
  );
};

const convert = async (pictures: Pictures, work: (opened: Sharp, picture: Picture) => Promise<Picture>) => {
  const made = new Map<string, Picture>();
  // One after the other: each takes as much memory as it has pixels.
  for (const [name, picture] of pictures) made.set(name, await work(sharp(picture.bytes), picture));
  return made;
};

const write = async (opened: Sharp, picture: Picture, colours: Picture['colours']): Promise<Picture> => {
  const drawn = colours === 'grey' ? opened.toColourspace('b-w') : opened;
  const written = picture.format === 'png' ? drawn.png({ compressionLevel: 9 }) : drawn.jpeg(JPEG);
  return { ...picture, colours, bytes: new Uint8Array(await written.toBuffer()) };
};

/**
 * Pictures in the inks of a press, through its own ICC profile; where that would put more ink in one place than dries,
 * the three colours give way to black. The profile is handed over in a file of its own, which is gone afterwards.
 */
export const pressPictures = async (pictures: Pictures, profile: Uint8Array): Promise<Pictures> => {
  if (pictures.size === 0) return pictures;
  const folder = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
  const path = join(folder, 'press.icc');
  try {
    await writeFile(path, profile);
    return await convert(pictures, async (opened, picture) => {
      if (picture.colours === 'cmyk') return picture;
      const inked = opened.toColourspace('cmyk').withIccProfile(path, { attach: false });
      const { data, info } = await inked.raw().toBuffer({ resolveWithObject: true });
      limitInk(data);
      const tiff = packTiff(data, info.width, info.height);
      const jpeg = await sharp(tiff).pipelineColourspace('cmyk').toColourspace('cmyk').jpeg(JPEG).toBuffer();
      return { ...picture, format: 'jpeg', colours: 'cmyk', bytes: new Uint8Array(jpeg) };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Four bytes a pixel, 255 for a solid: black stays, and with it the depth. */
const limitInk = (pixels: Uint8Array): void => {
  const most = ((INK_LIMIT - LOSS) / 100) * 255;
  for (let at = 0; at < pixels.length; at += 4) {
    const [cyan = 0, magenta = 0, yellow = 0, black = 0] = pixels.subarray(at, at + 4);
    const colour = cyan + magenta + yellow;
    if (colour + black <= most) continue;
    const share = (most - black) / colour;
    for (const [i, ink] of [cyan, magenta, yellow].entries()) pixels[at + i] = Math.floor(ink * share);
  }
};
