import type { Places } from '../../cards/own/placed.ts';
import type { PaperWords as Words } from '../../cards/paper-words.ts';
import type { Language, PlacesCard } from '../../cards/schema.ts';
import type { Passage } from '../layout/text/passages.ts';
import { namePlaces } from './list.ts';

/** What a card of a deck of one's own says on its two sides, under the name by which it is listed. */
export const tellPlaces = (card: PlacesCard, language: Language, words: Words) => {
  const { front, back } = card.text[language];
  const title = namePlaces(card, language);
  return {
    title,
    front: tellSide({ ...front, ...(front.title === title && { title: '' }) }, words),
    back: tellSide(back, words),
  };
};

const paragraph = (text: string | undefined): readonly Passage[] => (text ? [{ kind: 'paragraph', text }] : []);

const tellSide = (side: Places, words: Words): readonly Passage[] => {
  const { title, text, list, steps, options, answer, parts = [], twist, source } = side;
  const labelled = (label: string, told: string | undefined): readonly Passage[] =>
    told ? [{ kind: 'label', text: label }, ...paragraph(told)] : [];
  return [
    ...(title ? [{ kind: 'lead', text: title } as const] : []),
    ...paragraph(text),
    ...(list ? [{ kind: 'points', items: list } as const] : []),
    ...(steps ? [{ kind: 'steps', items: steps } as const] : []),
    ...(options ? [{ kind: 'options', items: options } as const] : []),
    ...paragraph(answer),
    ...parts.flatMap((part) => labelled(part.label, part.text)),
    ...labelled(words.twist, twist),
    ...(source ? [{ kind: 'note', text: source } as const] : []),
  ];
};
