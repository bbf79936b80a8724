import { families } from '../../cards/families.ts';
import type { Card, GameCard, Language } from '../../cards/schema.ts';
import type { SpokenCard, SpokenDeck, SpokenPlaces } from './deck.ts';

/** Whether a card is of a deck that somebody else wrote. */
export const isPlaced = (card: SpokenCard): card is SpokenPlaces => 'look' in card;

/** A card as one language says it, without notes. */
export const speakCard = (card: Card, language: Language): SpokenCard => {
  const { notes: _, ...text } = { notes: undefined, ...card.text[language] };
  return { ...card, text } as SpokenCard;
};

/** The deck with cards of one's own behind it; they are dealt, shown and found by their code as the others are. */
export const joinOwn = (deck: SpokenDeck, own: readonly GameCard[]): SpokenDeck =>
  own.length === 0
    ? deck
    : {
        ...deck,
        // A deck that somebody else wrote has no families for them.
        families: { ...deck.families, ...Object.fromEntries(own.map(({ family }) => [family, families[family]])) },
        cards: [...deck.cards, ...own.map((card) => speakCard(card, deck.language))],
      };
