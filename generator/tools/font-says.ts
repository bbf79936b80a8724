import type { Says } from '../../cards/languages.ts';
import type { FontFault } from '../type/own-font.ts';

const MOST_SHOWN = 12;
export const sayLetters = (
  name: string,
  signs: readonly string[],
  scripts: readonly { readonly nl: string; readonly en: string }[],
): Says => {
  const shown = signs.slice(0, MOST_SHOWN).join(' ') + (signs.length > MOST_SHOWN ? ' …' : '');
  const tell = (kinds: readonly string[], letters: string) =>
    [...(shown ? [shown] : []), ...kinds.map((kind) => `${kind} ${letters}`)].join(', ');
  return {
    nl: `${name} mist letters van dit spel: ${tell(
      scripts.map(({ nl }) => nl),
      'letters',
    )}. Kies een ander lettertype, of een uitgave met meer letters.`,
    en: `${name} lacks letters that this deck needs: ${tell(
      scripts.map(({ en }) => en),
      'letters',
    )}. Choose another font, or an edition of this one with more letters.`,
  };
};

export const sayEndless = (file: string, seconds: number): Says => ({
  nl: `${file} is zo gemaakt dat woorden zetten langer dan ${seconds} seconden duurt. Kies een ander lettertype.`,
  en: `${file} is made so that setting words takes more than ${seconds} seconds. Choose another font.`,
});

export const sayFault = (file: string, fault: FontFault): Says => faults[fault](file);

const faults: Readonly<Record<FontFault, (file: string) => Says>> = {
  broken: (file) => ({
    nl: `${file} is geen lettertype, of het bestand is beschadigd. Vraag wie de huisstijl maakt om een .ttf, .otf of .woff.`,
    en: `${file} is not a font, or it is damaged. Ask whoever makes the house style for a .ttf, .otf or .woff.`,
  }),
  large: (file) => ({
    nl: `${file} is uitgepakt meer dan 20 MB. Neem de uitgave met alleen Latijnse letters.`,
    en: `${file} is more than 20 MB when unpacked. Take the edition with Latin letters only.`,
  }),
  packed: (file) => ({
    nl: `${file} is een WOFF2 of een verzameling, en die lezen we niet. Neem een .ttf, .otf of .woff met één lettertype erin.`,
    en: `${file} is a WOFF2 or a collection, and we read neither. Take a .ttf, .otf or .woff with one font in it.`,
  }),
  variable: (file) => ({
    nl: `${file} is een variabel lettertype: in een pdf komt alleen de gewone dikte. Neem een bestand per dikte (static).`,
    en: `${file} is a variable font: a PDF shows its regular weight only. Take a file for each weight (static).`,
  }),
  forbidden: (file) => ({
    nl: `${file} mag van de maker niet in een pdf (dat staat in het bestand zelf). Kies een ander lettertype.`,
    en: `${file} may not go in a PDF: its maker says so in the file itself. Choose another font.`,
  }),
  bitmap: (file) => ({
    nl: `${file} heeft geen omtrekken, alleen pixels of kleuren. Kies een ander lettertype.`,
    en: `${file} has no outlines, only pixels or colours. Choose another font.`,
  }),
};
