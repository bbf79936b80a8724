import type { Deck } from '../../cards/deck.ts';
import { familyOf, isPlaces } from '../../cards/families.ts';
import type { Card, Language } from '../../cards/schema.ts';
import { namePlaces } from '../layout/look/place-name.ts';

/** What a card is called where only one line is there for it. */
export const nameCard = (card: Card, language: Language): string => {
  if (isPlaces(card)) return namePlaces(card, language);
  switch (card.family) {
    case 'skill':
      return card.text[language].short;
    case 'tip':
      return card.text[language].heading.join(' ');
    case 'story':
      return card.text[language].prompt;
    case 'mirror':
      return card.text[language].notice;
    case 'step':
      return card.text[language].action;
    case 'joker':
    case 'perspective':
    case 'format':
      return card.text[language].name;
    case 'vote':
      return card.text[language].word;
    default:
      return card.text[language].title;
  }
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
