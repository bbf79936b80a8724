import type { Family } from '../../cards/families.ts';
import type { Places } from '../../cards/own/placed.ts';
import { showsPicture } from '../../cards/own/shown.ts';
import type { PaperWords as Words } from '../../cards/paper-words.ts';
import type { Language, PlacesCard } from '../../cards/schema.ts';
import { oneLine, paragraphsOf } from '../layout/look/place-name.ts';
import type { Passage } from '../layout/text/passages.ts';

/**
 * What a card of a deck of one's own says on its two sides: under its title, or where it has none under the name of its
 * family, with its text as the first that is said. A back that is like all others says nothing.
 */
export const tellPlaces = (card: PlacesCard, language: Language, words: Words, { name }: Family) => {
  const { front, back } = card.text[language];
  const { title, ...below } = front;
  const alt = showsPicture(card) ? card.picture?.alt : undefined;
  const said = [...(alt ? [note(words.shows(oneLine(alt)))] : []), ...tellSide(below, words, weightOf(card, front))];
  const isBare = said.length === 0;
  return {
    title: title && !isBare ? oneLine(title) : name[language].one,
    front: isBare ? paragraphs(title, 'lead') : said,
    back: tellSide(back, words, weightOf(card, back)),
  };
};

/** A text to be read out is said with weight, and so is one that is asked without a title. */
const weightOf = ({ look }: PlacesCard, { title }: Places): 'lead' | 'paragraph' =>
  look === 'text' || (look === 'choice' && !title) ? 'lead' : 'paragraph';

const note = (text: string): Passage => ({ kind: 'note', text });
const paragraphs = (text = '', kind: 'paragraph' | 'lead' = 'paragraph'): readonly Passage[] =>
  paragraphsOf(text).map((text) => ({ kind, text }));

const labelled = (label: string, text: string | undefined): readonly Passage[] =>
  text ? [{ kind: 'label', text: oneLine(label) }, ...paragraphs(text)] : [];

const listed = (kind: 'points' | 'steps' | 'options', items: readonly string[] = []): readonly Passage[] =>
  items.length > 0 ? [{ kind, items: items.map(oneLine) }] : [];

const tellSide = (side: Places, words: Words, weight: 'lead' | 'paragraph'): readonly Passage[] => {
  const { title, text, list, steps, options, answer, parts = [], twist, source } = side;
  return [
    ...(title ? [{ kind: 'label', text: oneLine(title) } as const] : []),
    ...paragraphs(text, weight),
    ...listed('points', list),
    ...listed('steps', steps),
    ...listed('options', options),
    ...labelled(words.answer, answer),
    ...parts.flatMap((part) => labelled(part.label, part.text)),
    ...labelled(words.twist, twist),
    ...(source ? [note(oneLine(source))] : []),
  ];
};
