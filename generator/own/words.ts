import { comma } from '../../cards/joined.ts';
import type { Language } from '../../cards/languages.ts';

/** What is asked before cards of one's own are printed. */
interface OwnWords {
  readonly untranslated: (cards: number, tongue: string, codes: string, isOwn: boolean) => string;
  /** Signs that the type lacks, and what would stand in their place. */
  readonly strange: (signs: string, instead: string) => string;
  /** Scripts that the type does not have at all. */
  readonly scripts: (scripts: string, deck: string) => string;
  readonly yes: string;
  /** A language whose words nobody knows how to break. */
  readonly unbroken: (tongue: string) => string;
  /** A sentence that is true of one of several languages. */
  readonly among: (tongue: string, sentence: string) => string;
  /** Icons that nobody drew. */
  readonly icons: (names: string) => string;
  /** Columns whose names say nothing to us: they stand on the cards under these names, and are left out so. */
  readonly parts: (columns: readonly string[], leaveOut: string) => string;
  /** A card that makes the type of its whole family small. */
  readonly odd: (facts: OddFacts) => string;
}

/** Sizes of type in pt, and how many words stand on the card, and at most on the others. */
export interface OddFacts {
  readonly code: string;
  readonly side: 'front' | 'back';
  readonly family: string;
  readonly size: number;
  readonly others: number;
  readonly words: number;
  readonly most: number;
}

/** A, B and C. */
const inRow = (names: readonly string[], and: string) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;

/** With one digit where there is one. */
const round = (size: number) => String(Math.round(size * 10) / 10);

export const ownWords: Readonly<Record<Language, OwnWords>> = {
  nl: {
    untranslated: (cards, tongue, codes, isOwn) =>
      `${cards === 1 ? '1 kaart heeft' : `${cards} kaarten hebben`} geen tekst in taal ‘${tongue}’: ${codes}. Daar komt ${isOwn ? 'een andere' : 'de eigen'} taal van het spel te staan.`,
    strange: (signs, instead) =>
      `Deze tekens kunnen niet op papier: ${signs}. Daar komt ${instead} te staan. Haal ze weg of schrijf ze anders.`,
    scripts: (scripts, deck) =>
      `‘${deck}’ heeft ${scripts} letters, en die zitten niet in ons lettertype. Deze taal kan nog niet op papier; kies een andere met --lang.`,
    odd: ({ code, side, family, size, others, words, most }) =>
      `${code} maakt de letters van ‘${family}’ kleiner op elke ${side === 'front' ? 'voorkant' : 'achterkant'}: ${comma(round(size))} in plaats van ${comma(round(others))} pt. ${words > most ? `Deze kaart heeft ${words} woorden, de andere hebben er hoogstens ${most}. Kort de tekst in` : 'Eén woord is lang, of er is weinig plaats. Schrijf het korter'}, of geef de kaart een eigen soort.`,
    unbroken: (tongue) =>
      `We weten niet hoe je woorden in taal ‘${tongue}’ afbreekt: ze blijven heel. Eén lang woord maakt dan alle letters kleiner.`,
    among: (tongue, sentence) => `In taal ‘${tongue}’: ${sentence}`,
    icons: (names) =>
      `Deze iconen zijn er niet: ${names}. Daar komt het icoon van de soort. Kies een naam van phosphoricons.com, zoals heart.`,
    parts: (columns, leaveOut) =>
      `${inRow(
        columns.map((name) => `‘${name}’`),
        'en',
      )} ${columns.length === 1 ? 'staat met een eigen kopje' : 'staan met eigen kopjes'} op de kaarten. Hoort dat er niet op? Zet dan achter de opdracht: --columns "${leaveOut}"`,
    yes: 'Is dat goed? Geef de opdracht dan nog een keer, met --yes erachter.',
  },
  en: {
    untranslated: (cards, tongue, codes, isOwn) =>
      `${cards === 1 ? '1 card has' : `${cards} cards have`} no text in ${tongue}: ${codes}. ${isOwn ? 'Another language of the deck' : 'The deck’s own language'} would be printed there.`,
    strange: (signs, instead) =>
      `These characters cannot be printed: ${signs}. ${instead} would be printed there. Take them out or write them another way.`,
    scripts: (scripts, deck) =>
      `“${deck}” has ${scripts} letters, and our font has none. This language cannot be printed yet; choose another with --lang.`,
    odd: ({ code, side, family, size, others, words, most }) =>
      `${code} makes the letters of “${family}” smaller on every ${side}: ${round(size)} instead of ${round(others)} pt. ${words > most ? `It has ${words} words, the others have at most ${most}. Shorten it` : 'One of its words is long, or it has little room. Make it shorter'}, or give it a family of its own.`,
    unbroken: (tongue) =>
      `We do not know how to break words in language “${tongue}”, so they stay whole. One long word then makes all letters smaller.`,
    among: (tongue, sentence) => `In “${tongue}”: ${sentence}`,
    icons: (names) =>
      `There are no such icons: ${names}. The icon of the family takes their place. Choose a name from phosphoricons.com, such as heart.`,
    parts: (columns, leaveOut) =>
      `${inRow(
        columns.map((name) => `“${name}”`),
        'and',
      )} ${columns.length === 1 ? 'stands' : 'stand'} on the cards under a heading. Not meant for them? Then run the command again with --columns "${leaveOut}"`,
    yes: 'Is that all right? Then run the command again with --yes at the end.',
  },
};
