import { namePlaced } from '../../../cards/own/shown.ts';
import type { Language, PlacesCard } from '../../../cards/schema.ts';

export { oneLine, paragraphsOf } from '../../../cards/own/shown.ts';

/** What a card of a deck of one's own is called in one of our languages. */
export const namePlaces = (card: PlacesCard, language: Language): string =>
  namePlaced({ ...card, text: card.text[language] });
