import type { Card, Language } from '../../cards/schema.ts';
import type { SpokenCard, SpokenDeck } from './deck.ts';

/** A card as one language says it, without notes. */
export const speakCard = (card: Card, language: Language): SpokenCard => {
  const { notes: _, ...text } = { notes: undefined, ...card.text[language] };
  return { ...card, text } as SpokenCard;
};

/** The deck with cards of one's own behind it; they are dealt, shown and found by their code as the others are. */
export const joinOwn = (deck: SpokenDeck, own: readonly Card[]): SpokenDeck =>
  own.length === 0 ? deck : { ...deck, cards: [...deck.cards, ...own.map((card) => speakCard(card, deck.language))] };
