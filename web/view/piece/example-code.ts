import type { SpokenDeck } from '../../deck/deck.ts';
import { isPlaced } from '../../deck/own-deck.ts';

/** A code that is on one of these cards: what a person may type. A card that was written on the spot is no example. */
export const exampleCode = (own: SpokenDeck['own'] | undefined, cards: SpokenDeck['cards']): string =>
  (own && cards.find(isPlaced)?.code) ?? 'T08';
