import type { Tongue } from '../../cards/own/placed.ts';
import { tongueOf } from '../../cards/spoken.ts';
import type { LaidCards } from '../edition/deck.ts';
import { layContact, layPictures } from '../edition/pictures.ts';
import { type Band, joinBands, paintPicture, paintPng } from '../paint/png.ts';
import { paintSvg, type SvgView } from '../paint/svg.ts';
import { layFrame, type Page } from '../paper/frame.ts';
import type { Size } from '../paper/geometry.ts';
import type { PictureFormat } from '../paper/picture.ts';
import { openTemplate } from '../tools/templates.node.ts';
import { writeWhole } from './files.node.ts';
import type { Job } from './job.ts';

const CONTACT_DPI = 50;
/** Pictures painted side by side; more gains nothing on the two or four cores people have. */
const AT_ONCE = 4;

export interface PicturesWish {
  readonly folder: string;
  readonly format: PictureFormat;
  readonly dpi: number;
  /** Whether to write each face as SVG as well. */
  readonly svg: boolean;
  /** What the sheets of all fronts and of all backs are called; none are written where it is false. */
  readonly contact: string | false;
}

/** Told after each picture: how many are done, of how many. */
export type OnPicture = (done: number, of: number) => void;

/** Writes both faces of cards as pictures of one format; answers how many. */
export const writePictures = async (
  job: Job,
  laid: LaidCards,
  wish: PicturesWish,
  onPicture: OnPicture,
): Promise<number> => {
  const { folder, format, dpi } = wish;
  const paint = svgPainter(job, tongueOf(job.deck, laid.language));
  const pictures = layPictures(laid);
  let done = 0;
  const written = inTurns(pictures, async ({ name, frame }) => {
    const svg = paint(frame);
    if (wish.svg) await writeWhole(`${folder}/${name}.svg`, svg);
    await writeWhole(`${folder}/${name}.${format}`, await paintPicture(svg, frame, dpi, format));
  });
  for await (const _ of written) onPicture(++done, pictures.length);
  if (wish.contact !== false) await writeContacts(laid, paint, wish, wish.contact);
  return pictures.length;
};

/** Paints frames of one language as SVG documents. */
export const svgPainter = ({ fonts, pictures }: Pick<Job, 'fonts' | 'pictures'>, language: Tongue) => {
  const shell = openTemplate<SvgView>('frame.svg');
  return (page: Page) =>
    paintSvg(layFrame(page), { language, outline: fonts.outline, shell, ...(pictures && { pictures }) });
};

/** A few at a time; answers come in the order of the items, and are not kept. */
export async function* inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): AsyncGenerator<R> {
  for (let start = 0; start < items.length; start += AT_ONCE)
    yield* await Promise.all(items.slice(start, start + AT_ONCE).map(work));
}

const writeContacts = async (
  laid: LaidCards,
  paint: (page: Page) => string,
  { folder, format }: PicturesWish,
  name: string,
): Promise<void> => {
  for (const side of ['front', 'back'] as const) {
    const bands: Band[] = [];
    let size: Size = { width: 0, height: 0 };
    for (const { frame, top } of layContact(laid, side)) {
      size = { width: frame.width, height: top + frame.height };
      bands.push({ picture: await paintPng(paint(frame), frame, CONTACT_DPI), top });
    }
    await writeWhole(`${folder}/${name}-${side}s.${format}`, await joinBands(bands, size, CONTACT_DPI, format));
  }
};
