import type { NamedBytes } from '../../cards/file/file-kind.ts';
import type { Language } from '../../cards/languages.ts';
import type { OwnDeck } from '../../cards/own/placed.ts';

/** What every browser that starts the app shows as a picture; a drawing (SVG) is painted by none beside the page. */
const isShown = ({ name }: NamedBytes): boolean => /\.(?:jpe?g|png|webp|avif|gif)$/i.test(name);

/** The pictures that cards name, and what is said of those that no card can show. Others in a folder are left alone. */
export const choosePictures = (
  { cards }: OwnDeck,
  attached: readonly NamedBytes[],
): { readonly pictures: readonly NamedBytes[]; readonly notes: readonly Note[] } => {
  const names = new Set(cards.flatMap(({ picture }) => (picture ? [picture.name] : [])));
  const named = attached.filter(({ name }) => names.has(name));
  return {
    pictures: named.filter(isShown),
    notes: named.filter((file) => !isShown(file)).map(({ name }) => ({ says: sayKind(name) })),
  };
};

/** Something to know, in both languages of the app. */
export interface Note {
  readonly says: Readonly<Record<Language, string>>;
}

const sayKind = (name: string): Note['says'] => ({
  nl: `‘${name}’ kunnen we niet laten zien. Bewaar dat plaatje als JPEG of PNG en open de kaarten opnieuw.`,
  en: `We cannot show “${name}”. Save that picture as JPEG or PNG and open the cards again.`,
});
