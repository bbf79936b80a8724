import type { Language } from '../cards/languages.ts';

/** What a thing is not called, and its one word, wherever people read us: on a screen, of a deck, from the command. */
export const oneWord: Readonly<Record<Language, readonly (readonly [other: RegExp, word: string])[]>> = {
  nl: [
    // A photograph is one where only a camera can have made it: it may know where and when that was.
    [/\b(?:foto(?!’s kan staan)|afbeelding|tekening|illustratie)/iu, 'plaatje'],
    [/\b(?:beeld(?:en|tekst|punten)?)\b/iu, 'plaatje, or pixels'],
    [/(?<!["/])\bdecks?\b/iu, 'spel'],
    [/\b(?:reken|werk)blad/iu, 'spreadsheet, and blad for one of its sheets'],
    [/\bletterbestand|\b(?:een andere|eigen) letter\b|\bde letter ‘/iu, 'lettertype'],
    [/\bvak(?:je|ken)?\b/iu, 'cel'],
    [/\bwij\b/iu, 'we'],
    [/\b(?:opslaan|opgeslagen)\b/iu, 'bewaren'],
    [/\bverwijder/iu, 'haal weg, or wis where nothing brings it back'],
    [/\bPDF\b/u, 'pdf'],
    [/[“”]/u, '‘ and ’'],
  ],
  en: [
    [/\b(?:photo(?!s can say)|image|drawing\b)/iu, 'picture'],
    [/\btypefaces?\b/iu, 'font'],
    [/\bkinds? of cards\b/iu, 'family'],
    [/\bmend/iu, 'fix'],
    [/\bstands? (?:also |only |once )?(?:in|on|here|there|beside|below|above|under|twice|before)\b/iu, 'is'],
    [/\bcomes? on no card\b/iu, 'is left off the cards'],
    [/‘/u, '“ and ”'],
  ],
};

/** Every text, and of a text that is filled in later the code that fills it in. */
export const textsIn = (words: unknown): readonly string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words === 'function'
      ? [...String(words).matchAll(/[`'"]([^`'"]*)[`'"]/g)].map(([, text = '']) => text)
      : typeof words === 'object' && words !== null
        ? Object.values(words).flatMap(textsIn)
        : [];
