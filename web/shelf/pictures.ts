import type { NamedBytes } from '../../cards/file/file-kind.ts';
import { findUnsafe } from '../../cards/file/svg-safe.ts';
import type { Language } from '../../cards/languages.ts';
import type { OwnDeck } from '../../cards/own/placed.ts';
import type { HouseStyle } from '../../cards/style/style.ts';
import { isDrawing } from './drawing.ts';
import { chooseFonts } from './letters.ts';

/** Why no card can show a picture; undefined for what every browser that starts the app shows. */
const sayHidden = ({ name, bytes }: NamedBytes): Note['says'] | undefined => {
  if (isDrawing(name)) {
    const unsafe = findUnsafe(new TextDecoder().decode(bytes));
    return unsafe && sayUnsafe(name, unsafe);
  }
  return /\.(?:jpe?g|png|webp|avif|gif)$/i.test(name) ? undefined : sayKind(name);
};

/**
 * The pictures that cards name, and the logo and the typefaces of the house by the names that its style gives them; and what is said of those
 * that no card can show. Others in a folder are left alone.
 */
export const choosePictures = (
  { cards }: OwnDeck,
  style: HouseStyle,
  attached: readonly NamedBytes[],
): { readonly pictures: readonly NamedBytes[]; readonly notes: readonly Note[] } => {
  const { logo } = style;
  const names = new Set(cards.flatMap(({ picture }) => (picture ? [picture.name] : [])));
  // A style lies in the folder of its logo, which may be one of several.
  const logoFile = logo && attached.find(({ name }) => name === logo.file || name.endsWith(`/${logo.file}`));
  const wanted = [
    ...attached.filter(({ name }) => names.has(name)),
    ...(logoFile ? [{ name: logo.file, bytes: logoFile.bytes }] : []),
  ].map((file) => ({ file, says: sayHidden(file) }));
  const { fonts, missing } = chooseFonts(style, attached);
  return {
    pictures: [...wanted.flatMap(({ file, says }) => (says ? [] : [file])), ...fonts],
    notes: [
      ...wanted.flatMap(({ says }) => (says ? [{ says }] : [])),
      ...(logo && !logoFile ? [{ says: sayNoLogo(logo.file) }] : []),
      ...missing.map((name) => ({ says: sayNoFont(name) })),
    ],
  };
};

/** Something to know, in both languages of the app. */
export interface Note {
  readonly says: Readonly<Record<Language, string>>;
}

const sayNoFont = (file: string): Note['says'] => ({
  nl: `Het lettertype ‘${file}’ zit er niet bij. Op de kaarten staat ons eigen lettertype. Kies het bestand samen met de andere.`,
  en: `The font “${file}” is missing. The cards use our own. Choose the file together with the others.`,
});

/** A file that says it is a typeface, and that no browser can read. */
export const sayBadFont = (file: string): Note['says'] => ({
  nl: `Het lettertype ‘${file}’ kunnen we niet lezen. Op de kaarten staat ons eigen lettertype. Bewaar het als .woff of .ttf.`,
  en: `We cannot read the font “${file}”. The cards use our own. Save it as .woff or .ttf.`,
});

const sayNoLogo = (file: string): Note['says'] => ({
  nl: `Het logo ‘${file}’ zit er niet bij. Kies het samen met de andere bestanden.`,
  en: `The logo “${file}” is missing. Choose it together with the other files.`,
});

const sayUnsafe = (name: string, unsafe: Note['says']): Note['says'] => ({
  nl: `Het plaatje ‘${name}’ laten we niet zien: er zit ${unsafe.nl} in. Bewaar het als PNG en open de kaarten opnieuw.`,
  en: `We do not show the picture “${name}”: it has ${unsafe.en} in it. Save it as PNG and open the cards again.`,
});

const sayKind = (name: string): Note['says'] => ({
  nl: `Het plaatje ‘${name}’ kunnen we niet laten zien. Bewaar het als JPEG of PNG en open de kaarten opnieuw.`,
  en: `We cannot show the picture “${name}”. Save it as JPEG or PNG and open the cards again.`,
});
