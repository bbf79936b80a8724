import { largestBytes, MEGABYTE } from '../file/limits.ts';
import type { Says } from '../languages.ts';
import { quote } from './say.ts';

/** What is said of a file that holds a style, as a whole. */

export const sayNoFile = (name: string, font: string): Says => ({
  nl: `${font} zit er niet bij. Zet het bestand (.woff, .ttf of .otf) naast de stijl en noem het bij fontFiles.${name}; tot dan drukken wij met onze eigen letter.`,
  en: `${font} is not here. Put its file (.woff, .ttf or .otf) beside the style and name it at fontFiles.${name}; until then we print with our own typeface.`,
});

export const sayNoAlt: Says = {
  nl: 'Het logo heeft geen woorden voor wie het niet ziet. Schrijf ze bij logoAlt; tot dan zeggen wij de naam van het spel.',
  en: 'The logo has no words for who does not see it. Write them at logoAlt; until then we say the name of the deck.',
};

export const sayNothing: Says = {
  nl: 'In dit bestand staan geen kleuren, letters of logo die wij herkennen. Noem een kleur accent-1, met "$type": "color" en "$value": "#1457a3".',
  en: 'This file holds no colours, fonts or logo that we know. Call a colour accent-1, with "$type": "color" and "$value": "#1457a3".',
};

export const sayMany: Says = {
  nl: 'Dit bestand heeft meer dan 50.000 tokens, of groepen meer dan 40 diep; wat daarna komt is niet gelezen. Laat alleen accent-1 en verder, en de letters over.',
  en: 'This file has more than 50,000 tokens, or groups more than 40 deep; what comes after was not read. Leave accent-1 and on, and the fonts.',
};

/** As sentences say sizes, of whole megabytes. */
const megabytes = (bytes: number): number => Math.ceil(bytes / MEGABYTE);

export const sayLarge = (length: number): Says => ({
  nl: `Dit bestand is ${megabytes(length)} MB; een stijl mag ${megabytes(largestBytes.style)} MB zijn. Laat alleen de kleuren accent-1 en verder, en de letters over.`,
  en: `This file is ${megabytes(length)} MB; a style may be ${megabytes(largestBytes.style)} MB. Leave the colours accent-1 and on, and the fonts.`,
});

export const sayNoTree = (value: unknown): Says => ({
  nl: `Een stijl is een JSON-bestand met accolades; hier staat ${quote(value)}. Begin met { "deck": { "color": … } }.`,
  en: `A style is a JSON file with braces; here stands ${quote(value)}. Begin with { "deck": { "color": … } }.`,
});

export const sayNoJson = (line: number | undefined, text: string): Says => {
  const at = line === undefined ? undefined : quote(text.split('\n')[line - 1] ?? '');
  return {
    nl: `Dit is geen JSON${at === undefined ? '' : `: het loopt vast op regel ${line}, ‘${at}’`}. Kijk of er een komma of aanhalingsteken mist, of een komma te veel staat.`,
    en: `This is no JSON${at === undefined ? '' : `: it stops on line ${line}, “${at}”`}. See whether a comma or a quotation mark is missing, or a comma is one too many.`,
  };
};
