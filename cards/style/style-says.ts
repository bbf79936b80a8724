import { largestBytes, MEGABYTE } from '../file/limits.ts';
import type { Says } from '../languages.ts';
import { quote } from './say.ts';

/** What is said of a file that holds a style, as a whole. */

export const sayNoFile = (name: string, font: string): Says => ({
  nl: `${font} zit er niet bij. Zet het bestand (.woff, .ttf of .otf) naast de stijl en noem het bij fontFiles.${name}; tot dan gebruiken we ons eigen lettertype.`,
  en: `${font} is missing. Put its file (.woff, .ttf or .otf) beside the style and name it at fontFiles.${name}; until then we use our own font.`,
});

export const sayNoAlt: Says = {
  nl: 'Er staat niet bij wat er op het logo te zien is. Schrijf dat bij logoAlt, voor mensen die het niet kunnen zien; tot dan zeggen we de naam van het spel.',
  en: 'Nothing says what the logo shows. Write it at logoAlt, for people who cannot see it; until then we say the name of the deck.',
};

export const sayNothing: Says = {
  nl: 'We herkennen in dit bestand geen kleuren, lettertypen of logo. Noem een kleur accent-1, met "$type": "color" en "$value": "#1457a3".',
  en: 'We recognise no colours, fonts or logo in this file. Call a colour accent-1, with "$type": "color" and "$value": "#1457a3".',
};

export const sayMany: Says = {
  nl: 'Dit bestand heeft meer dan 50.000 tokens, of groepen meer dan 40 diep; wat daarna komt, hebben we niet gelezen. Laat alleen de kleuren vanaf accent-1 en de lettertypen staan.',
  en: 'This file has more than 50,000 tokens, or groups more than 40 deep; we did not read the rest. Keep only the colours from accent-1 on, and the fonts.',
};

/** As sentences say sizes, of whole megabytes. */
const megabytes = (bytes: number): number => Math.ceil(bytes / MEGABYTE);

export const sayLarge = (length: number): Says => ({
  nl: `Dit bestand is ${megabytes(length)} MB; een stijl mag hoogstens ${megabytes(largestBytes.style)} MB zijn. Laat alleen de kleuren vanaf accent-1 en de lettertypen staan.`,
  en: `This file is ${megabytes(length)} MB; a style can be ${megabytes(largestBytes.style)} MB at most. Keep only the colours from accent-1 on, and the fonts.`,
});

export const sayNoTree = (value: unknown): Says => ({
  nl: `Een stijl is een JSON-bestand met accolades; hier staat ${quote(value)}. Begin met { "deck": { "color": … } }.`,
  en: `A style is a JSON file with braces; this one has ${quote(value)}. Begin with { "deck": { "color": … } }.`,
});

export const sayNoJson = (line: number | undefined, text: string): Says => {
  const at = line === undefined ? undefined : quote(text.split('\n')[line - 1] ?? '');
  return {
    nl: `Dit is geen JSON${at === undefined ? '' : `: het loopt vast op regel ${line}, ‘${at}’`}. Kijk of er een komma of aanhalingsteken mist, of dat er een komma te veel staat.`,
    en: `This is not JSON${at === undefined ? '' : `: it goes wrong on line ${line}, “${at}”`}. Check whether a comma or a quotation mark is missing, or whether there is a comma too many.`,
  };
};
