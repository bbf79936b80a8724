import { createContext, useContext } from 'react';
import { type Families, type Family, families, familyOf } from '../../../cards/families.ts';
import type { SpokenCard, SpokenDeck } from '../../deck/deck.ts';

/** What a view may ask of the deck whose cards it shows. */
export interface DeckHere {
  readonly own?: SpokenDeck['own'] | undefined;
  readonly families: Families;
  readonly cards?: readonly SpokenCard[] | undefined;
}

/** The deck of all that stands inside; the game's own where nobody says another. */
export const DeckContext = createContext<DeckHere>({ families });

export const useDeck = (): DeckHere => useContext(DeckContext);

/** The family of a card, as its deck has it; a card that is being written on the spot is of a family of this game. */
export const useFamily = ({ family }: { readonly family: string }): Family => {
  const deck = useDeck();
  return deck.families[family] ?? familyOf({ families }, family);
};
