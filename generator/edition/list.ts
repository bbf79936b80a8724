import type { Deck } from '../../cards/deck.ts';
import { familyOf, isPlaces } from '../../cards/families.ts';
import type { Card, Language } from '../../cards/schema.ts';
import { namePlaces } from '../layout/look/place-name.ts';

/** What a card is called where only one line is there for it. */
export const nameCard = (card: Card, language: Language): string => {
  if (isPlaces(card)) return namePlaces(card, language);
  const { [language]: text } = card.text;
  // A skill's own name is a sentence; a question has no other name than what it asks.
  if ('short' in text) return text.short;
  if ('heading' in text) return text.heading.join(' ');
  if ('title' in text) return text.title;
  if ('name' in text) return text.name;
  if ('word' in text) return text.word;
  if ('notice' in text) return text.notice;
  return 'action' in text ? text.action : text.prompt;
};

/** One line a card: code, family, skills and name. */
export const listCards = (
  deck: Pick<Deck, 'families'>,
  cards: readonly Card[],
  language: Language,
): readonly string[] => {
  const rows = cards.map((card) => [
    card.code,
    familyOf(deck, card.family).name[language].one,
    card.skills.join(', '),
    nameCard(card, language),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};
