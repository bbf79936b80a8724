import type { ReactNode } from 'react';
import type { SpokenDeck } from '../../deck/deck.ts';
import { DeckContext } from './deck-here.ts';
import { CardDrawings } from './drawings.ts';
import { LanguageContext } from './language.ts';

interface Props {
  readonly deck: Pick<SpokenDeck, 'language' | 'drawings' | 'families' | 'own' | 'cards'>;
  readonly children: ReactNode;
}

/** All that stands inside is in the language of a deck, of its families, and draws with its icons. */
export const WithDeck = ({ deck, children }: Props) => (
  <LanguageContext value={deck.language}>
    <DeckContext value={deck}>
      <CardDrawings value={deck.drawings}>{children}</CardDrawings>
    </DeckContext>
  </LanguageContext>
);
