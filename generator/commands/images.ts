import { languages } from '../../cards/schema.ts';
import { drawFaces, pictureFormats } from '../draw.ts';
import { readSelection } from '../selection.ts';
import { readNumber, readOneOf } from '../wishes.ts';
import { checkDeck, layOut, type Workshop } from '../workshop.ts';

export interface ImagesTyped {
  readonly lang: string;
  readonly format: string;
  readonly dpi: string;
  readonly only?: string;
}

/** Draws both faces of the chosen cards and answers with how many pictures there are, and where. */
export const imagesCommand = async (workshop: Workshop, typed: ImagesTyped): Promise<string> => {
  const language = readOneOf('lang', languages, typed.lang);
  const format = readOneOf('format', pictureFormats, typed.format);
  const dpi = readNumber('dpi', 36, 1200, typed.dpi);
  const { cards } = workshop.deck;
  const chosen = new Set((typed.only === undefined ? cards : readSelection(cards, typed.only)).map(({ code }) => code));
  checkDeck(workshop);
  const laid = layOut(workshop, language);
  const folder = `${workshop.out}/images/${language}`;
  const count = await drawFaces(workshop, laid, { codes: chosen, folder, format, dpi });
  return `Drew ${count} pictures at ${dpi} dpi in ${folder}`;
};
