import type { SpokenCard } from '../../deck/deck.ts';
import { isPlaced } from '../../deck/own-deck.ts';
import { useDeck } from '../piece/deck-here.ts';
import { useLanguage } from '../piece/language.ts';

/** The language of a card's words, where that is another than that of the words around it. */
export const useTongue = (card: SpokenCard | undefined): string | undefined => {
  const language = useLanguage();
  const { own } = useDeck();
  return card && isPlaced(card) && own?.tongue !== language ? own?.tongue : undefined;
};
