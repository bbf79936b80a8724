import type { SpokenCard, SpokenCardOf, SpokenPlaces } from '../../deck/deck.ts';
import { isPlaced } from '../../deck/own-deck.ts';

/** What a card of a deck that somebody else wrote is called, and what a talk in stages needs of one. */

/** In a list a card is called by so many characters at most; its face says all of it. */
const LONGEST = 80;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The paragraphs of a text: a break that its writer made is kept. */
export const paragraphsOf = (text: string): readonly string[] =>
  text.split(/\s*\n\s*/).filter((line) => line.trim() !== '');

/** Its title, or the first that it says. */
export const namePlaced = ({ code, text: { front, back }, picture }: SpokenPlaces): string => {
  const line = oneLine(
    front.title ?? front.text ?? front.options?.[0] ?? picture?.alt ?? back.title ?? back.text ?? code,
  );
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const end = cut.lastIndexOf(' ');
  return `${(end > LONGEST / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:–-]+$/, '')} …`;
};

/** How long a text is, as the style sheet knows it: type follows from it. */
export const measureText = (...texts: readonly (string | undefined)[]): 'short' | 'middle' | 'long' | 'very-long' => {
  const length = texts.join(' ').length;
  return length <= 90 ? 'short' : length <= 190 ? 'middle' : length <= 420 ? 'long' : 'very-long';
};

/** What the room walks through in stages: a dilemma, or a choice of two with a twist in whichever deck. */
export type StagedText = Pick<
  SpokenCardOf<'dilemma'>['text'],
  'title' | 'situation' | 'a' | 'b' | 'twist' | 'followUps'
> & {
  /** Whether anything is said of what each of them costs. */
  readonly isPriced: boolean;
};

/** The words of a talk in stages; nothing for a card without. */
export const readStaged = (card: SpokenCard): StagedText | undefined => {
  if (card.family === 'dilemma') return { ...card.text, isPriced: true };
  if (!isPlaced(card) || !card.staged) return undefined;
  const { front, back } = card.text;
  const [a = '', b = ''] = front.options ?? [];
  const [priceA = '', priceB = ''] = back.options ?? [];
  return {
    title: front.title ?? '',
    situation: front.text ?? front.title ?? '',
    a: { option: a, price: priceA },
    b: { option: b, price: priceB },
    twist: back.twist ?? front.twist ?? '',
    followUps: [...(back.list ?? []), ...(back.steps ?? []), ...(back.text ? [oneLine(back.text)] : [])],
    isPriced: priceA !== '' || priceB !== '',
  };
};
