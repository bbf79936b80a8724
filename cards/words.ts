import type { Language } from './schema.ts';

/** The words around the cards: labels that are printed and shown, but belong to no card. */
export interface Words {
  readonly language: string;
  readonly deck: string;
  readonly subtitle: string;
  readonly looksLike: string;
  readonly mirror: string;
  readonly scale: readonly [string, string, string];
  readonly tipSource: string;
  readonly skill: string;
  readonly front: string;
  readonly back: string;
  readonly sheet: (sheet: number, of: number, side: string, codes: string) => string;
  readonly printAt: string;
  readonly rulerCheck: string;
}

export const words: Readonly<Record<Language, Words>> = {
  nl: {
    language: 'Nederlands',
    deck: 'Ruimtemakers',
    subtitle: 'Gesprekskaarten voor teams die ruimte maken',
    looksLike: 'Zo ziet het eruit',
    mirror: 'Bij ons',
    scale: ['al volop', 'in ontwikkeling', 'te prikkelen'],
    tipSource: 'Tip van collega’s, Hellendoorn 2012',
    skill: 'Bij vaardigheid',
    front: 'voorkant',
    back: 'achterkant',
    sheet: (sheet, of, side, codes) => `Ruimtemakers · vel ${sheet} van ${of} · ${side} · ${codes}`,
    printAt: 'Werkelijke grootte (100%), dubbelzijdig, lange zijde',
    rulerCheck: 'Meet na: deze lijn is 100 mm.',
  },
  en: {
    language: 'English',
    deck: 'Ruimtemakers',
    subtitle: 'Conversation cards for teams that make room',
    looksLike: 'What it looks like',
    mirror: 'With us',
    scale: ['at home here', 'growing', 'needs a nudge'],
    tipSource: 'Tip from colleagues, Hellendoorn 2012',
    skill: 'With skill',
    front: 'front',
    back: 'back',
    sheet: (sheet, of, side, codes) => `Ruimtemakers · sheet ${sheet} of ${of} · ${side} · ${codes}`,
    printAt: 'Actual size (100%), double-sided, flip on long edge',
    rulerCheck: 'Check: this line is 100 mm.',
  },
};
