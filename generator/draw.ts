import { words } from '../cards/words.ts';
import type { LaidDeck } from './edition.ts';
import { writeWhole } from './files.node.ts';
import type { Frame } from './frame.ts';
import { layContactSheet } from './layout/contact.ts';
import { paintPng } from './paint/png.ts';
import { paintSvg, type SvgView } from './paint/svg.ts';
import { openTemplate } from './templates.node.ts';
import type { Workshop } from './workshop.ts';

const IMAGE_DPI = 300;
const CONTACT_DPI = 50;
const CONTACT_COLUMNS = 17;
/** Pictures painted side by side; more gains nothing on the two or four cores people have. */
const AT_ONCE = 4;

interface Picture {
  readonly name: string;
  readonly frame: Frame;
  readonly dpi: number;
}

/** Writes one picture a face as SVG and PNG, and a contact sheet of all fronts and one of all backs. */
export const drawImages = async (
  { fonts, out }: Workshop,
  { language, cards }: LaidDeck,
  onPicture: (done: number, of: number) => void,
): Promise<string> => {
  const folder = `${out}/images/${language}`;
  const shell = openTemplate<SvgView>('frame.svg');
  const pictures = [...faces(cards), ...contactSheets(cards, language)];
  const draw = async ({ name, frame, dpi }: Picture) => {
    const svg = paintSvg(frame, { language, outline: fonts.outline, shell });
    if (!isContact(name)) await writeWhole(`${folder}/${name}.svg`, svg);
    await writeWhole(`${folder}/${name}.png`, await paintPng(svg, frame, dpi));
  };
  for (let done = 0; done < pictures.length; done += AT_ONCE) {
    await Promise.all(pictures.slice(done, done + AT_ONCE).map(draw));
    onPicture(Math.min(done + AT_ONCE, pictures.length), pictures.length);
  }
  return folder;
};

/** A contact sheet is a picture to look at; as SVG it would weigh 20 MB. */
const isContact = (name: string) => name.startsWith('contact');

const faces = (cards: LaidDeck['cards']): readonly Picture[] =>
  cards.flatMap(({ code, front, back }) => [
    { name: `${code}-front`, frame: front, dpi: IMAGE_DPI },
    { name: `${code}-back`, frame: back, dpi: IMAGE_DPI },
  ]);

const contactSheets = (cards: LaidDeck['cards'], language: LaidDeck['language']): readonly Picture[] =>
  (['front', 'back'] as const).map((side) => ({
    name: `contact-${side}s`,
    frame: layContactSheet(
      cards.map((card) => card[side]),
      CONTACT_COLUMNS,
      `${words[language].deck}, ${words[language][side]}`,
    ),
    dpi: CONTACT_DPI,
  }));
