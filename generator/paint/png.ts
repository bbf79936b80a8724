import sharp, { type Sharp } from 'sharp';
import type { Size } from '../paper/geometry.ts';
import type { PictureFormat } from '../paper/picture.ts';
import type { Mm } from '../paper/units.ts';

const MM_PER_INCH = 25.4;
/** Every picture is painted once, so what libvips keeps of the last ones is of no use. */
sharp.cache(false);
const SVG_DPI = 72;

/** How many pixels a length takes at a density. */
export const countPixels = (length: Mm, dpi: number): number => Math.round((length / MM_PER_INCH) * dpi);

/** A picture of an SVG document of `size` mm at `dpi`; the density stands in the file (in PNG: ISO 15948, pHYs). */
export const paintPicture = (svg: string, size: Size, dpi: number, format: PictureFormat): Promise<Uint8Array> => {
  // The density counts twice: librsvg turns mm into pixels by it, and sharp then scales by density / 72.
  const picture = sharp(Buffer.from(svg), { density: Math.sqrt(dpi * SVG_DPI) })
    .resize(countPixels(size.width, dpi), countPixels(size.height, dpi), { fit: 'fill' })
    .flatten({ background: '#FFFFFF' });
  return writePicture(picture, dpi, format);
};

const writePicture = (painted: Sharp, dpi: number, format: PictureFormat): Promise<Uint8Array> => {
  const picture = painted.withMetadata({ density: dpi });
  switch (format) {
    case 'png':
      return picture.png({ compressionLevel: 6 }).toBuffer();
    case 'jpeg':
      return picture.jpeg({ quality: 92, chromaSubsampling: '4:4:4' }).toBuffer();
    case 'webp':
      return picture.webp({ quality: 92 }).toBuffer();
  }
};

export const paintPng = (svg: string, size: Size, dpi: number): Promise<Uint8Array> =>
  paintPicture(svg, size, dpi, 'png');

/** A picture that is painted in bands: how far below the top each one begins. */
export interface Band {
  readonly picture: Uint8Array;
  readonly top: Mm;
}

/** Bands of one width put under each other as one picture; where they overlap the later one is seen. */
export const joinBands = (
  bands: readonly Band[],
  size: Size,
  dpi: number,
  format: PictureFormat,
): Promise<Uint8Array> => {
  const [width, height] = [countPixels(size.width, dpi), countPixels(size.height, dpi)];
  const ground = sharp({ create: { width, height, channels: 3, background: '#FFFFFF' } });
  const placed = bands.map(({ picture, top }) => ({
    input: Buffer.from(picture),
    left: 0,
    top: countPixels(top, dpi),
  }));
  return writePicture(ground.composite(placed), dpi, format);
};
