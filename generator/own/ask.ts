import type { Language } from '../../cards/languages.ts';
import type { OwnDeck, Tongue } from '../../cards/own/placed.ts';
import { printText, UNPRINTABLE } from '../../cards/own/printable.ts';
import { sortMissing } from '../tools/missing.ts';
import { ownWords } from './words.ts';

type HasGlyph = (character: string) => boolean;

/** A text as paper can show it, and what had to give way for that. */
export interface Printable {
  readonly makePrintable: (text: string) => string;
  /** Whole scripts that our letters do not have, in the words of a language: a deck in one cannot be printed. */
  readonly scripts: (help: Language) => readonly string[];
  /** Other signs that no letter of ours can say. */
  readonly signs: () => readonly string[];
}

/** Opens a maker of printable texts that remembers what it could not print. */
export const openPrintable = (hasGlyph: HasGlyph): Printable => {
  const missing = new Set<string>();
  return {
    makePrintable: (text) => {
      const printed = printText(text, hasGlyph);
      for (const sign of printed.lost) missing.add(sign);
      return printed.text;
    },
    scripts: (help) => sortMissing(missing).scripts.map((script) => script[help]),
    signs: () => sortMissing(missing).signs,
  };
};

/** Signs that would be printed otherwise than they were written. */
export const askSigns = (signs: readonly string[], help: Language): readonly string[] =>
  signs.length === 0 ? [] : [ownWords[help].strange(signs.slice(0, 12).join(' '), UNPRINTABLE)];

/** Cards that have no text in the language that was asked for. */
export const askUntranslated = (
  { cards, languages: [own] }: OwnDeck,
  tongue: Tongue,
  help: Language,
): readonly string[] => {
  const isUntranslated = ({ text }: OwnDeck['cards'][number]) =>
    text[tongue] === undefined && Object.keys(text).length > 0;
  const codes = cards.filter(isUntranslated).map(({ code }) => code);
  const shown = codes.length > 6 ? `${codes.slice(0, 6).join(', ')} …` : codes.join(', ');
  return codes.length === 0 ? [] : [ownWords[help].untranslated(codes.length, tongue, shown, tongue === own)];
};
