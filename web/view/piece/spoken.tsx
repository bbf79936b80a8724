import type { ReactNode } from 'react';
import type { SpokenDeck } from '../../deck/deck.ts';
import { CardDrawings } from './drawings.ts';
import { LanguageContext } from './language.ts';

interface Props {
  readonly deck: Pick<SpokenDeck, 'language' | 'drawings'>;
  readonly children: ReactNode;
}

/** All that stands inside is in the language of a deck, and draws with its icons. */
export const Spoken = ({ deck, children }: Props) => (
  <LanguageContext value={deck.language}>
    <CardDrawings value={deck.drawings}>{children}</CardDrawings>
  </LanguageContext>
);
