import type { Language, PlacesCard } from '../../../cards/schema.ts';

/** In a bookmark, a list or the name of a page a card is called by so many characters at most. */
const LONGEST = 80;

/** What a card of a deck of one's own is called: its title, or the first that it says. */
export const namePlaces = ({ code, text }: PlacesCard, language: Language): string => {
  const { front, back } = text[language];
  return cutName(front.title ?? front.text ?? front.options?.[0] ?? back.title ?? back.text ?? code);
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
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The paragraphs of a text: a break that its writer made is kept. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\s*\n\s*/)
    .map(oneLine)
    .filter((line) => line !== '');
