import body from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?url';
import strong from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?url';
import bodyMore from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff?url';
import strongMore from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff?url';
import title from '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff?url';
import titleMore from '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-ext-700-normal.woff?url';
import { unzlibSync } from 'fflate';
import type { Deck } from '../../cards/deck.ts';
import { familyOf, families as games } from '../../cards/families.ts';
import { inEvery, isLanguage, languages } from '../../cards/languages.ts';
import { mapTexts } from '../../cards/own/map-texts.ts';
import { makePrintable } from '../../cards/own/printable.ts';
import type { Card, Language } from '../../cards/schema.ts';
import type { OnStep, Printshop } from '../../generator/edition/printshop.ts';
import { paintReport } from '../../generator/edition/report.ts';
import { paintUsed, type UsedPrint, UsedProblem } from '../../generator/edition/used.ts';
import type { Icon } from '../../generator/layout/shape/icon.ts';
import type { FontBytes } from '../../generator/paper/frame.ts';
import { type Fonts, openFonts } from '../../generator/tools/fonts.ts';
import { openHouseFonts } from '../../generator/tools/house-fonts.ts';
import { readIcon } from '../../generator/tools/icons.ts';
import { type MarkBreaks, splitWith } from '../../generator/tools/split-word.ts';
import { unpackFont } from '../../generator/type/woff.ts';
import type { Drawings, SpokenCard, SpokenDeck } from '../deck/deck.ts';
import { readEdition } from '../deck/edition.ts';
import { readBytes } from './bytes.ts';
import { loadMoreBreaks } from './more-breaks.ts';
import type { PrintOrder, PrintOutcome } from './order.ts';
import { splitLong } from './split-long.ts';

/** What comes from the host did not come. */
class Unreachable extends Error {}

/**
 * Prints on paper what lies on the screen, with the generator's own layout and painter. Asked for by print.ts alone:
 * with this file come pdfkit and fontkit.
 */
export const printOrder = async (order: PrintOrder, onStep: OnStep): Promise<PrintOutcome> => {
  try {
    return { kind: 'done', print: await print(order, onStep) };
  } catch (problem) {
    if (problem instanceof UsedProblem) return { kind: 'problem', fault: problem.fault };
    if (problem instanceof Unreachable) return { kind: 'problem', fault: { kind: 'unreachable' } };
    return { kind: 'problem', fault: { kind: 'failed' }, broken: problem };
  }
};

const print = async (order: PrintOrder, onStep: OnStep): Promise<UsedPrint> => {
  const { deck, compress } = order;
  const language = order.kind === 'cards' ? order.wish.language : order.report.language;
  // Words of a report are in the language of the app, those of a card in that of its deck.
  const tongue = order.kind === 'cards' ? (deck.own?.tongue ?? language) : language;
  const [bytes, markBreaks] = await Promise.all([
    fetchFonts(),
    isLanguage(tongue) ? loadBreaks[tongue]() : loadMoreBreaks(tongue),
  ]).catch((cause) => {
    throw new Unreachable('Typefaces and hyphenation could not be fetched.', { cause });
  });
  const fonts = dressFonts(openFonts(bytes), deck);
  const byLanguage = markBreaks ? splitWith(markBreaks) : (word: string) => [word];
  const splitWord = order.kind === 'cards' ? byLanguage : splitLong(byLanguage);
  const own = order.kind === 'cards' ? order.own : [];
  const pictures = new Map((order.kind === 'cards' ? order.pictures : []).map((picture) => [picture.name, picture]));
  const logo = deck.own?.logo;
  const pixels = logo && pictures.get(logo.name);
  const shop: Printshop = {
    deck: openPrinted(deck, own, fonts.hasGlyph),
    fonts,
    tools: {
      measure: fonts.measure,
      icon: openDrawings(deck.drawings),
      hyphenate: () => splitWord,
      picture: (name) => pictures.get(name),
      ...(logo && pixels && { logo: { ...logo, pixels } }),
    },
    pictures,
    date: order.kind === 'cards' ? new Date(`${deck.date}T00:00:00Z`) : order.date,
    compress,
  };
  if (order.kind === 'cards') return paintUsed(shop, order.wish, onStep);
  return { name: order.name, bytes: await paintReport(shop, order.report), cards: 0, sheets: 0 };
};

/** The deck as paper has it. That of others is said in letters that our fonts have; what they lack is marked. */
const openPrinted = (deck: SpokenDeck, own: readonly Card[], hasGlyph: (sign: string) => boolean): Deck => {
  const { version, date, cards, own: owned } = deck;
  // Cards that people wrote on the spot are of families of the game, also beside another deck.
  const families = {
    ...deck.families,
    ...Object.fromEntries(
      own.map(({ family }) => [family, familyOf({ families: { ...games, ...deck.families } }, family)]),
    ),
  };
  const all = { version, date, languages, cards: [...cards.map(speakAll), ...own] };
  if (!owned) return { ...all, id: 'ruimtemakers', families };
  const { pictures: _, logo: __, letters: ___, ...told } = owned;
  const print = (text: string) => makePrintable(text, hasGlyph);
  return {
    ...all,
    id: readEdition(version)?.id ?? 'kaarten',
    version: readEdition(version)?.version ?? version,
    families: mapTexts(families, print),
    cards: all.cards.map((card) => ('look' in card ? { ...card, text: mapTexts(card.text, print), notes: [] } : card)),
    own: mapTexts(told, print),
  };
};

/** The letters of the house where it has its own; what paper cannot be set in is left out, as the command leaves it out. */
const dressFonts = (ours: Fonts, { own, cards }: SpokenDeck): Fonts => {
  if (!own?.letters) return ours;
  const words = JSON.stringify([own.name, cards.map((card) => ('look' in card ? card.text : ''))]);
  const inflate = (packed: Uint8Array, most: number) => unzlibSync(packed, { out: new Uint8Array(most) });
  return openHouseFonts(ours, own.letters.files, words, { inflate }).fonts;
};

/** A room speaks one language, and its paper the same one. Notes are on no card, so paper does without. */
const speakAll = ({ text, ...card }: SpokenCard): Card => ({ ...card, text: inEvery<unknown>(text) }) as Card;

/** Patterns of hyphenation weigh as much as the deck, so only one language's come along. */
const loadBreaks: Readonly<Record<Language, () => Promise<MarkBreaks>>> = {
  nl: async () => (await import('hyphen/nl')).default.hyphenateSync,
  en: async () => (await import('hyphen/en-gb')).default.hyphenateSync,
};

const fetchFonts = async (): Promise<FontBytes> => {
  const read = (...files: readonly string[]) =>
    Promise.all(files.map(async (file) => unpackFont(await readBytes(file), (packed) => unzlibSync(packed))));
  const files = [read(body, bodyMore), read(strong, strongMore), read(title, titleMore)] as const;
  const [first, second, third] = await Promise.all(files);
  return { body: first, strong: second, title: third };
};

const openDrawings = (drawings: Drawings): ((name: string) => Icon) => {
  const known = new Map<string, Icon>();
  return (name) => {
    const drawing = drawings[name];
    if (!drawing) throw new Error(`There is no drawing of the icon “${name}”.`);
    const icon = known.get(name) ?? readIcon(drawing);
    known.set(name, icon);
    return icon;
  };
};
