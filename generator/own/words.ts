import type { Language } from '../../cards/languages.ts';

/** What is asked before cards of one's own are printed. */
interface OwnWords {
  readonly untranslated: (cards: number, tongue: string, codes: string, isOwn: boolean) => string;
  /** Signs that the type lacks, and what would stand in their place. */
  readonly strange: (signs: string, instead: string) => string;
  /** Scripts that the type does not have at all. */
  readonly scripts: (scripts: string, deck: string) => string;
  readonly yes: string;
}

export const ownWords: Readonly<Record<Language, OwnWords>> = {
  nl: {
    untranslated: (cards, tongue, codes, isOwn) =>
      `${cards === 1 ? '1 kaart heeft' : `${cards} kaarten hebben`} geen tekst in het ${tongue}: ${codes}. Daar komt ${isOwn ? 'een andere' : 'de eigen'} taal van het deck te staan.`,
    strange: (signs, instead) =>
      `Deze tekens kunnen niet op papier: ${signs}. Daar komt ${instead} te staan. Haal ze weg of schrijf ze anders.`,
    scripts: (scripts, deck) =>
      `“${deck}” heeft ${scripts} letters, en die heeft onze drukletter niet. Deze taal kan nog niet op papier; kies een andere met --lang.`,
    yes: 'Is dat goed? Geef de opdracht dan nog een keer, met --yes erachter.',
  },
  en: {
    untranslated: (cards, tongue, codes, isOwn) =>
      `${cards === 1 ? '1 card has' : `${cards} cards have`} no text in ${tongue}: ${codes}. ${isOwn ? 'Another language of the deck' : 'The deck’s own language'} would stand there.`,
    strange: (signs, instead) =>
      `These signs cannot be printed: ${signs}. ${instead} would stand there. Take them out or write them another way.`,
    scripts: (scripts, deck) =>
      `“${deck}” has ${scripts} letters, and our typeface has none. This language cannot be printed yet; choose another with --lang.`,
    yes: 'Is that all right? Then give the command again with --yes behind it.',
  },
};
