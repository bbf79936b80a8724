import { paperWords as words } from '../../cards/paper-words.ts';
import type { Language } from '../../cards/schema.ts';
import type { LaidDeck } from '../edition/edition.ts';
import { contactPitch, layContactSheet } from '../layout/sheet/contact.ts';
import { type Band, joinBands, type PictureFormat, paintPicture, paintPng } from '../paint/png.ts';
import { paintSvg, type SvgView } from '../paint/svg.ts';
import type { Frame } from '../paper/frame.ts';
import type { Size } from '../paper/geometry.ts';
import { openTemplate } from '../tools/templates.node.ts';
import { writeWhole } from './files.node.ts';
import type { Job } from './job.ts';

const CONTACT_DPI = 50;
const CONTACT_COLUMNS = 17;
/** Pictures painted side by side; more gains nothing on the two or four cores people have. */
const AT_ONCE = 4;

export { pictureFormats } from '../paint/png.ts';

interface Picture {
  readonly name: string;
  readonly frame: Frame;
}

export interface FacesWish {
  readonly codes: ReadonlySet<string>;
  readonly folder: string;
  readonly format: PictureFormat;
  readonly dpi: number;
  /** Whether to draw a sheet of all fronts and one of all backs as well. */
  readonly contact: boolean;
}

/** Told after each picture: how many are done, of how many. */
export type OnPicture = (done: number, of: number) => void;

/** Draws both faces of the chosen cards as pictures of one format; answers how many. */
export const drawFaces = async (
  { fonts }: Job,
  { language, cards }: LaidDeck,
  { codes, folder, format, dpi, contact }: FacesWish,
  onPicture: OnPicture,
): Promise<number> => {
  const paint = svgPainter(fonts, language);
  const chosen = cards.filter(({ code }) => codes.has(code));
  const pictures = faces(chosen);
  let done = 0;
  const drawn = inTurns(pictures, async ({ name, frame }) => {
    await writeWhole(`${folder}/${name}.${format}`, await paintPicture(paint(frame), frame, dpi, format));
  });
  for await (const _ of drawn) onPicture(++done, pictures.length);
  if (contact) await drawContacts({ language, cards: chosen }, paint, folder, format);
  return pictures.length;
};

/** Writes one picture a face as SVG and PNG, and a contact sheet of all fronts and one of all backs as PNG. */
export const drawImages = async (
  { fonts, out }: Job,
  { language, cards }: LaidDeck,
  dpi: number,
  onPicture: OnPicture,
): Promise<string> => {
  const folder = `${out}/images/${language}`;
  const paint = svgPainter(fonts, language);
  const pictures = faces(cards);
  let done = 0;
  const drawn = inTurns(pictures, async ({ name, frame }) => {
    const svg = paint(frame);
    await writeWhole(`${folder}/${name}.svg`, svg);
    await writeWhole(`${folder}/${name}.png`, await paintPicture(svg, frame, dpi, 'png'));
  });
  for await (const _ of drawn) onPicture(++done, pictures.length);
  await drawContacts({ language, cards }, paint, folder, 'png');
  return folder;
};

/** Paints frames of one language as SVG documents. */
export const svgPainter = (fonts: Job['fonts'], language: Language) => {
  const shell = openTemplate<SvgView>('frame.svg');
  return (frame: Frame) => paintSvg(frame, { language, outline: fonts.outline, shell });
};

/** A few at a time; answers come in the order of the items, and are not kept. */
export async function* inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): AsyncGenerator<R> {
  for (let start = 0; start < items.length; start += AT_ONCE)
    yield* await Promise.all(items.slice(start, start + AT_ONCE).map(work));
}

const faces = (cards: LaidDeck['cards']): readonly Picture[] =>
  cards.flatMap(({ code, front, back }) => [
    { name: `${code}-front`, frame: front },
    { name: `${code}-back`, frame: back },
  ]);

/** Draws a sheet of all fronts and one of all backs, row by row: as one drawing a large deck would fill the memory. */
const drawContacts = async (
  { language, cards }: Pick<LaidDeck, 'language' | 'cards'>,
  paint: (frame: Frame) => string,
  folder: string,
  format: PictureFormat,
): Promise<void> => {
  for (const side of ['front', 'back'] as const) {
    const title = `${words[language].deck}, ${words[language][side]}`;
    const rows = Array.from({ length: Math.ceil(cards.length / CONTACT_COLUMNS) }, (_, i) =>
      cards.slice(i * CONTACT_COLUMNS, (i + 1) * CONTACT_COLUMNS).map((card) => card[side]),
    );
    const bands: Band[] = [];
    let size: Size = { width: 0, height: 0 };
    for (const [i, faces] of rows.entries()) {
      const frame = layContactSheet(faces, CONTACT_COLUMNS, title);
      const top = i * contactPitch(faces[0] ?? frame);
      size = { width: frame.width, height: top + frame.height };
      bands.push({ picture: await paintPng(paint(frame), frame, CONTACT_DPI), top });
    }
    await writeWhole(`${folder}/contact-${side}s.${format}`, await joinBands(bands, size, CONTACT_DPI, format));
  }
};
