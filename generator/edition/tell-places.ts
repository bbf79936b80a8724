import type { Family } from '../../cards/families.ts';
import type { Places } from '../../cards/own/placed.ts';
import type { PaperWords as Words } from '../../cards/paper-words.ts';
import type { Language, PlacesCard } from '../../cards/schema.ts';
import { oneLine, paragraphsOf } from '../layout/look/place-name.ts';
import type { Passage } from '../layout/text/passages.ts';

/**
 * What a card of a deck of one's own says on its two sides: under its title, or where it has none under the name of its
 * family, with its text as the first that is said. A back that is like all others says nothing.
 */
export const tellPlaces = (card: PlacesCard, language: Language, words: Words, { name }: Family) => {
  const { title, ...front } = card.text[language].front;
  const { back } = card.text[language];
  const alt = card.picture?.alt;
  return {
    title: title ? oneLine(title) : name[language].one,
    front: [...(alt ? [note(words.shows(oneLine(alt)))] : []), ...tellSide(front, words, isRead(card))],
    back: tellSide(back, words, isRead(card)),
  };
};

/** Whether its texts are read out, and so are said with weight. */
const isRead = ({ look }: PlacesCard) => look === 'text';

const note = (text: string): Passage => ({ kind: 'note', text });
const paragraphs = (text = '', kind: 'paragraph' | 'lead' = 'paragraph'): readonly Passage[] =>
  paragraphsOf(text).map((text) => ({ kind, text }));

const labelled = (label: string, text: string | undefined): readonly Passage[] =>
  text ? [{ kind: 'label', text: oneLine(label) }, ...paragraphs(text)] : [];

const listed = (kind: 'points' | 'steps' | 'options', items: readonly string[] = []): readonly Passage[] =>
  items.length > 0 ? [{ kind, items: items.map(oneLine) }] : [];

const tellSide = (side: Places, words: Words, isRead: boolean): readonly Passage[] => {
  const { title, text, list, steps, options, answer, parts = [], twist, source } = side;
  return [
    ...(title ? [{ kind: 'label', text: oneLine(title) } as const] : []),
    ...paragraphs(text, isRead ? 'lead' : 'paragraph'),
    ...listed('points', list),
    ...listed('steps', steps),
    ...listed('options', options),
    ...labelled(words.answer, answer),
    ...parts.flatMap((part) => labelled(part.label, part.text)),
    ...labelled(words.twist, twist),
    ...(source ? [note(oneLine(source))] : []),
  ];
};
