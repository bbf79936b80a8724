import { useState } from 'react';
import type { Language } from '../cards/schema.ts';
import { loadNotes, type Notes } from './deck.ts';
import { useEffect } from './effect.ts';

/** The facilitator's notes, once they are here; without a network the game goes on without them. */
export const useNotes = (language: Language): Notes | undefined => {
  const [notes, setNotes] = useState<Notes>();
  useEffect(() => {
    let wanted = true;
    loadNotes(language).then(
      (loaded) => wanted && setNotes(loaded),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return notes;
};
