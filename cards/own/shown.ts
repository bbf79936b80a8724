import type { LookName, PlacedText } from './placed.ts';

/** In a bookmark, a list or the name of a page a card is called by so many characters at most; its face says all of it. */
const LONGEST = 80;

/** A card in one language. */
interface Named {
  readonly code: string;
  readonly picture?: { readonly alt: string };
  readonly text: PlacedText;
}

/** What a card of a deck of one's own is called: its title, or the first that it says or shows. */
export const namePlaced = ({ code, picture, text: { front, back } }: Named): string => {
  const shown = picture && picture.alt !== code ? picture.alt : '';
  return cutName(front.title ?? front.text ?? front.options?.[0] ?? (shown || (back.title ?? back.text ?? code)));
};

/** A long text up to the last word that fits, in one line. */
const cutName = (text: string): string => {
  const line = oneLine(text);
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const end = cut.lastIndexOf(' ');
  return `${(end > LONGEST / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:–-]+$/, '')} …`;
};

/** Breaks of lines are spaces where there is one line only. */
export const oneLine = (text: string): string => text.replace(/[^\S ]\s*| \s+/g, ' ').trim();

/** The paragraphs of a text: a break that its writer made is kept. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');

/** Whether a card shows its picture: a large text and a choice have no room for one. */
export const showsPicture = ({ look, picture }: { readonly look: LookName; readonly picture?: unknown }): boolean =>
  look === 'picture' || (look === 'parts' && picture !== undefined);
