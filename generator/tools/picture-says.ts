import { comma } from '../../cards/joined.ts';
import type { Says } from '../../cards/languages.ts';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1).replace(/\.0$/, '');

export const sayHeavy = (name: string, bytes: number, limit: number): Says => ({
  nl: `${name} is ${comma(megabytes(bytes))} MB, en ${megabytes(limit)} MB is het meeste. Bewaar het plaatje kleiner: 1600 pixels is genoeg.`,
  en: `${name} is ${megabytes(bytes)} MB, and ${megabytes(limit)} MB is the most. Save the picture smaller: 1600 pixels is enough.`,
});

export const sayHuge = (name: string, width: number, height: number): Says => ({
  nl: `${name} is ${width} × ${height} pixels, en 60 miljoen is het meeste. Bewaar het plaatje kleiner: 1600 × 1600 is genoeg.`,
  en: `${name} is ${width} × ${height} pixels, and 60 million is the most. Save the picture smaller: 1600 × 1600 is enough.`,
});

export const sayKind = (name: string): Says => ({
  nl: `${name} is geen JPEG, PNG, WebP, AVIF, GIF of SVG. Bewaar het plaatje als JPEG of PNG.`,
  en: `${name} is not a JPEG, PNG, WebP, AVIF, GIF or SVG. Save the picture as JPEG or PNG.`,
});

export const sayUnsafe = (name: string, { nl, en }: Says): Says => ({
  nl: `${name} is een plaatje met ${nl} erin, en zo’n plaatje gebruiken we niet. Bewaar het als PNG.`,
  en: `${name} is a picture with ${en} in it, and we do not use those. Save it as PNG.`,
});

export const sayBroken = (name: string): Says => ({
  nl: `${name} is niet te lezen: het bestand is beschadigd of niet compleet. Bewaar of kopieer het plaatje opnieuw.`,
  en: `${name} cannot be read: the file is damaged or incomplete. Save or copy the picture again.`,
});

export const sayLong = (name: string, seconds: number): Says => ({
  nl: `${name} is zo ingewikkeld dat tekenen langer dan ${seconds} seconden duurt. Bewaar het als PNG.`,
  en: `${name} is so intricate that it takes more than ${seconds} seconds to draw. Save it as PNG.`,
});

/** Of all that is drawn for a deck, together. */
export const sayOvertime = (seconds: number): Says => ({
  nl: `De .svg-plaatjes zijn zo ingewikkeld dat het tekenen samen meer dan ${seconds} seconden extra kost. De rest is niet geprobeerd. Bewaar de .svg-plaatjes als PNG.`,
  en: `The .svg pictures are so intricate that together they take more than ${seconds} extra seconds to draw. The rest was not tried. Save the .svg pictures as PNG.`,
});

export const sayOutside = (name: string): Says => ({
  nl: `${name} leidt naar buiten de map van het spel. Zet het plaatje zelf in die map.`,
  en: `${name} leads outside the folder of the deck. Put the picture itself in that folder.`,
});
