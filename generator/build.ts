import { join } from 'node:path';
import { checkCards, tellProblem } from '../cards/check.ts';
import type { Deck } from '../cards/deck.ts';
import type { Language } from '../cards/schema.ts';
import { words } from '../cards/words.ts';
import { type LaidDeck, layDeck, layHomeEdition, type Tools, tellOverfull } from './edition.ts';
import { writeWhole } from './files.node.ts';
import { readFonts } from './fonts.node.ts';
import type { Fonts } from './fonts.ts';
import { hasIcon, openIcons } from './icons.node.ts';
import { layContactSheet } from './layout/contact.ts';
import { paintPdf } from './paint/pdf.ts';
import { paintPng } from './paint/png.ts';
import { paintSvg, type SvgView } from './paint/svg.ts';
import { cardSizes } from './stock.ts';
import { openTemplate } from './templates.node.ts';

/** The deck cannot be printed as it is; each line says which card, what, and what to do. */
export class DeckProblem extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** What every step of the pipeline works with. */
export interface Workshop {
  readonly deck: Deck;
  readonly fonts: Fonts;
  readonly tools: Tools;
  /** The date inside the files: SOURCE_DATE_EPOCH where it is set, or the deck's own. */
  readonly date: Date;
  readonly out: string;
}

const IMAGE_DPI = 300;
const CONTACT_DPI = 60;

export const openWorkshop = (deck: Deck, out: string, epoch: string | undefined): Workshop => {
  const fonts = readFonts();
  const date = epoch ? new Date(Number(epoch) * 1000) : new Date(`${deck.date}T00:00:00Z`);
  return { deck, fonts, tools: { measure: fonts.measure, icon: openIcons() }, date, out };
};

/** Checks the words of every card; throws a DeckProblem with a line for each thing wrong. */
export const checkDeck = ({ deck, fonts }: Workshop): void => {
  const problems = checkCards(deck.cards, { hasGlyph: fonts.hasGlyph, hasIcon });
  if (problems.length > 0) throw new DeckProblem(problems.map(tellProblem));
};

/** Lays out the deck in one language; throws a DeckProblem when a side does not fit at the smallest type. */
export const layOut = ({ deck, tools }: Workshop, language: Language): LaidDeck => {
  const laid = layDeck(deck, language, cardSizes.poker, tools);
  if (laid.overfull.length > 0) throw new DeckProblem(laid.overfull.map((side) => tellOverfull(side, language)));
  return laid;
};

export const writeCards = async ({ deck, out }: Workshop): Promise<string> => {
  const { id, version, languages, cards } = deck;
  const path = join(out, 'cards.json');
  await writeWhole(path, `${JSON.stringify({ deck: { id, version, languages }, cards }, null, 2)}\n`);
  return path;
};

export const printHome = async (workshop: Workshop, laid: LaidDeck): Promise<string> => {
  const { language } = laid;
  const bytes = await paintPdf(layHomeEdition(laid, workshop.tools), workshop.fonts.bytes, {
    title: `${words[language].deck}: ${words[language].subtitle}`,
    author: 'Ruimtemakers',
    language,
    date: workshop.date,
    compress: true,
    duplex: 'DuplexFlipLongEdge',
  });
  const path = join(workshop.out, 'print', `ruimtemakers-${language}-home-poker-a4.pdf`);
  await writeWhole(path, bytes);
  return path;
};

/** Writes one picture a face as SVG and PNG, and a contact sheet of fronts and one of backs. */
export const drawImages = async (
  { fonts, out }: Workshop,
  { language, cards }: LaidDeck,
  onPicture: (done: number, of: number) => void,
): Promise<string> => {
  const folder = join(out, 'images', language);
  const shell = openTemplate<SvgView>('frame.svg');
  const paint = (frame: LaidDeck['cards'][number]['front']) =>
    paintSvg(frame, { language, outline: fonts.outline, shell });
  const { deck, front, back } = words[language];
  const sheets = [
    {
      name: 'contact-fronts',
      frame: layContactSheet(
        cards.map((card) => card.front),
        8,
        `${deck}, ${front}`,
      ),
      dpi: CONTACT_DPI,
    },
    {
      name: 'contact-backs',
      frame: layContactSheet(
        cards.map((card) => card.back),
        8,
        `${deck}, ${back}`,
      ),
      dpi: CONTACT_DPI,
    },
  ];
  const faces = cards.flatMap((card) => [
    { name: `${card.code}-front`, frame: card.front, dpi: IMAGE_DPI },
    { name: `${card.code}-back`, frame: card.back, dpi: IMAGE_DPI },
  ]);
  const pictures = [...faces, ...sheets];
  for (const [i, { name, frame, dpi }] of pictures.entries()) {
    const svg = paint(frame);
    await writeWhole(join(folder, `${name}.svg`), svg);
    await writeWhole(join(folder, `${name}.png`), await paintPng(svg, frame, dpi));
    onPicture(i + 1, pictures.length);
  }
  return folder;
};
