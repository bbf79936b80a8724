import type { Deck } from './deck.ts';
import type { Language } from './schema.ts';
import { type Words, words } from './words.ts';

/** The words around the cards that only paper has: titles of files, how to print, what a sheet says. */
export interface PaperWords extends Words {
  readonly guide: string;
  /** Titles of the deck as a text to read, and as large cards. */
  readonly reader: string;
  readonly large: string;
  readonly contents: string;
  readonly toCards: string;
  /** Between the first and the last of a row of codes. */
  readonly upTo: string;
  /** A family's picture in words: a fence, what opens it, and whose it is. */
  readonly picture: (opening: string, family: string) => string;
  /** What a card's picture shows, where it is told and not seen. */
  readonly shows: (alt: string) => string;
  /** On every back, so that paper and screen can point at each other. */
  readonly match: (code: string, version: string) => string;
  /** The same beside a QR code. */
  readonly scan: (code: string, version: string) => string;
  readonly qr: (code: string) => string;
  /** In its place on a card of one's own, which no other table knows. */
  readonly ownMatch: (code: string) => string;
  readonly sheet: (sheet: number, of: number, side: string, codes: string) => string;
  /** How to print a sheet, by how its backs come behind its fronts. */
  readonly printAt: Readonly<Record<'long-edge' | 'short-edge' | 'gutterfold' | 'separate' | 'none', string>>;
  readonly rulerCheck: string;
  readonly calibration: { readonly title: string; readonly steps: readonly string[] };
}

const printed: Readonly<Record<Language, Omit<PaperWords, keyof Words>>> = {
  nl: {
    guide: 'Ruimtemakers: gids voor de gespreksleider',
    reader: 'Ruimtemakers: alle kaarten om te lezen',
    large: 'Ruimtemakers: grote kaarten',
    contents: 'Inhoud',
    toCards: 'Naar de kaarten',
    upTo: ' tot en met ',
    picture: (opening, family) => `Een hek met ${opening}: de ${family}`,
    shows: (alt) => `Plaatje: ${alt}`,
    match: (code, version) => `typ ${code.toLowerCase()} op het scherm · ${version}`,
    scan: (code, version) => `scan of typ ${code.toLowerCase()} · ${version}`,
    qr: (code) => `QR-code: kaart ${code} op het scherm`,
    ownMatch: (code) => `eigen kaart, gemaakt aan tafel · ${code.toLowerCase()}`,
    sheet: (sheet, of, side, codes) => `Ruimtemakers · vel ${sheet} van ${of} · ${side} · ${codes}`,
    printAt: {
      'long-edge': 'Werkelijke grootte (100%), dubbelzijdig, lange zijde',
      'short-edge': 'Werkelijke grootte (100%), dubbelzijdig, korte zijde',
      gutterfold: 'Werkelijke grootte (100%), enkelzijdig, vouw op de lijn',
      separate: 'Werkelijke grootte (100%), eerst de voorkanten, dan de achterkanten',
      none: 'Werkelijke grootte (100%), enkelzijdig',
    },
    rulerCheck: 'Meet na: deze lijn is 100 mm.',
    calibration: {
      title: 'Stel je printer af',
      steps: [
        'Print dit vel op werkelijke grootte (100%), dubbelzijdig, lange zijde.',
        'Hou het tegen het licht, met deze kant naar je toe. Wijzen de pijlen niet dezelfde kant op? Dan draait de printer over de korte zijde.',
        'Zoek bij x1 het streepje op de voorkant dat precies op een streepje op de achterkant ligt. Het getal is de afwijking in tienden van een millimeter.',
        'Doe hetzelfde bij y1, x2 en y2. Rechts en omlaag is plus.',
        'Bewaar de vier getallen onder een naam: ruimtemakers calibrate --printer kantoor --readings 3,-2,4,-1',
        'Print daarna met --printer kantoor. Print dit vel met die naam nog een keer. Dan zie je of alles op nul ligt.',
      ],
    },
  },
  en: {
    guide: 'Ruimtemakers: the facilitator’s guide',
    reader: 'Ruimtemakers: all cards to read',
    large: 'Ruimtemakers: large cards',
    contents: 'Contents',
    toCards: 'To the cards',
    upTo: ' to ',
    picture: (opening, family) => `A fence with ${opening}: the ${family}`,
    shows: (alt) => `Picture: ${alt}`,
    match: (code, version) => `type ${code.toLowerCase()} on the screen · ${version}`,
    scan: (code, version) => `scan or type ${code.toLowerCase()} · ${version}`,
    qr: (code) => `QR code: card ${code} on the screen`,
    ownMatch: (code) => `your own card, made at the table · ${code.toLowerCase()}`,
    sheet: (sheet, of, side, codes) => `Ruimtemakers · sheet ${sheet} of ${of} · ${side} · ${codes}`,
    printAt: {
      'long-edge': 'Actual size (100%), double-sided, flip on long edge',
      'short-edge': 'Actual size (100%), double-sided, flip on short edge',
      gutterfold: 'Actual size (100%), single-sided, fold on the line',
      separate: 'Actual size (100%), fronts first, then backs',
      none: 'Actual size (100%), single-sided',
    },
    rulerCheck: 'Check: this line is 100 mm.',
    calibration: {
      title: 'Set up your printer',
      steps: [
        'Print this sheet at actual size (100%), double-sided, flip on long edge.',
        'Hold it against the light with this side towards you. Do the arrows point different ways? Then the printer flips on the short edge.',
        'At x1, find the front tick that lies exactly on a back tick. Its number is the error in tenths of a millimetre.',
        'Do the same at y1, x2 and y2. Right and down are plus.',
        'Keep the four numbers under a name: ruimtemakers calibrate --printer office --readings 3,-2,4,-1',
        'Then print with --printer office. Print this sheet once more with that name, and see whether all lie at nought.',
      ],
    },
  },
};

/** All words around the cards of this game, for paper; a screen fetches its own alone. */
export const paperWords: Readonly<Record<Language, PaperWords>> = {
  nl: { ...words.nl, ...printed.nl },
  en: { ...words.en, ...printed.en },
};

/** The title of a file or a sheet: what the deck is called, and what it is. */
export const titleOf = ({ deck, subtitle }: Pick<PaperWords, 'deck' | 'subtitle'>): string =>
  subtitle ? `${deck}: ${subtitle}` : deck;

/** The same around the cards of any deck: one that somebody else wrote says its own name. */
export const paperWordsOf = ({ own }: Pick<Deck, 'own'>, language: Language): PaperWords => {
  const words = paperWords[language];
  if (!own) return words;
  const renamed = (text: string) => text.replaceAll(words.deck, () => own.name);
  return {
    ...words,
    deck: own.name,
    subtitle: own.credit ?? '',
    reader: renamed(words.reader),
    large: renamed(words.large),
    match: () => own.name,
    scan: (code) => `${own.name} · ${code}`,
    sheet: (...told) => renamed(words.sheet(...told)),
    calibration: words.calibration,
  };
};
