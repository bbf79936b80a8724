import type { ReactNode } from 'react';
import { Dialog } from '../piece/dialog.tsx';
import { useWords } from '../piece/language.ts';
import { deckWords } from './deck-words.ts';

interface Props {
  readonly onClose: () => void;
  /** What goes on, or went wrong. */
  readonly told: string;
  readonly children: ReactNode;
}

/** The window in which people choose and open cards of their own. */
export const DeckDialog = ({ onClose, told, children }: Props) => {
  const words = useWords(deckWords);
  return (
    <Dialog heading={words.heading} look="deck-dialog" open onClose={onClose}>
      <p className="deck-told" role="status">
        {told}
      </p>
      {children}
    </Dialog>
  );
};
