import type { Card, Language } from '../../cards/schema.ts';

/** Every text of a card, in the order of its schema; a tip's heading is one, a dilemma's notes are for the guide. */
export const stringsOf = (card: Card, language: Language): readonly string[] => {
  const { notes: _, ...told } = card.text[language] as Record<string, unknown>;
  return card.family === 'tip'
    ? [card.text[language].heading.join(' '), ...flatten({ ...told, heading: [] })]
    : flatten(told);
};

/** Those that its faces say: the meanings of images stand apart. */
export const stringsOnFaces = (card: Card, language: Language): readonly string[] => {
  const apart = flatten(card.text[language].gloss);
  return stringsOf(card, language).filter((text) => !apart.includes(text));
};

const flatten = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(flatten);

/** A text without what breaking it in lines adds and takes away. */
export const squeeze = (text: string): string => text.replaceAll(/[\s\u00AD-]/g, '');
