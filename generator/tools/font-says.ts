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
    )}. Kies een andere letter, of een ruimere uitgave van deze.`,
    en: `${name} lacks letters of this deck: ${tell(
      scripts.map(({ en }) => en),
      'letters',
    )}. Choose another typeface, or a larger edition of this one.`,
  };
};

export const sayFault = (file: string, fault: FontFault): Says => faults[fault](file);

const faults: Readonly<Record<FontFault, (file: string) => Says>> = {
  broken: (file) => ({
    nl: `${file} is geen letterbestand, of het is stuk. Vraag wie de huisstijl maakt om een .ttf, .otf of .woff.`,
    en: `${file} is no font, or a damaged one. Ask for a .ttf, .otf or .woff.`,
  }),
  large: (file) => ({
    nl: `${file} is uitgepakt meer dan 20 MB. Neem de uitgave met alleen Latijnse letters.`,
    en: `${file} takes more than 20 MB unpacked. Take the edition with Latin letters only.`,
  }),
  packed: (file) => ({
    nl: `${file} is een WOFF2 of een verzameling, en die lezen wij niet. Neem een .ttf, .otf of .woff met één letter erin.`,
    en: `${file} is a WOFF2 or a collection, and we read neither. Take a .ttf, .otf or .woff with one font in it.`,
  }),
  variable: (file) => ({
    nl: `${file} is een variabele letter: in een PDF komt alleen zijn gewone dikte. Neem een bestand per dikte (static).`,
    en: `${file} is a variable font: a PDF shows its regular weight only. Take a file for each weight (static).`,
  }),
  forbidden: (file) => ({
    nl: `${file} mag van de maker niet in een PDF (dat staat in het bestand zelf). Kies een andere letter.`,
    en: `${file} may not be put in a PDF, says its maker in the file itself. Choose another typeface.`,
  }),
  bitmap: (file) => ({
    nl: `${file} heeft geen omtrekken, alleen beeldpunten of kleuren. Kies een andere letter.`,
    en: `${file} has no outlines, only pixels or colours. Choose another typeface.`,
  }),
};
