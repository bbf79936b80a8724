import type { Picture, Pictures } from '../paper/image.ts';
import { type ColourMode, isPress } from './colour.ts';
import type { PdfDocument, PdfImage } from './pdfkit.ts';

/** The name of a picture on the page that is open, which then knows it. */
export type NameImage = (name: string) => string;

/**
 * The pictures of a document: each is written when a Frame first wants it, and named on every page that does. Throws
 * where there is none of that name, or where its colours are not those of the file: those are made before it is painted.
 */
export const openImages = (document: PdfDocument, pictures: Pictures | undefined, mode: ColourMode): NameImage => {
  const opened = new Map<string, PdfImage>();
  const open = (name: string): PdfImage => {
    const picture = pictures?.get(name);
    if (!picture) throw new Error(`${name}: a card shows this picture, and it was not handed in; read it first.`);
    checkColours(picture, mode);
    checkOpaque(picture);
    const image = document.openImage(picture.bytes);
    image.embed(document);
    return image;
  };
  return (name) => {
    const image = opened.get(name) ?? open(name);
    opened.set(name, image);
    if (image.obj) document.page.xobjects[image.label] ??= image.obj;
    return image.label;
  };
};

/** Where a PNG says what its pixels are (PNG, 11.2.2): only those that are written at once are taken. */
const [KIND, INTERLACED] = [25, 28];
const OPAQUE = [0, 2];

const checkOpaque = ({ name, format, bytes }: Picture): void => {
  if (format !== 'png' || (OPAQUE.includes(bytes[KIND] ?? 0) && bytes[INTERLACED] === 0)) return;
  throw new Error(`${name}: this PNG shines through or is interlaced, and paper takes neither; make it opaque first.`);
};

/** Black alone on grey paper, inks on a press: a picture of a screen would be none of these. */
const checkColours = ({ name, colours }: Picture, mode: ColourMode): void => {
  const fits = colours === 'grey' || (isPress(mode) ? colours === 'cmyk' : mode === 'rgb' && colours === 'rgb');
  if (fits) return;
  const wanted = isPress(mode) ? 'cmyk or grey' : mode;
  throw new Error(`${name}: this picture is in ${colours}, and the file takes ${wanted}; convert it first.`);
};
