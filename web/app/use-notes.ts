import { useState } from 'react';
import type { Language } from '../../cards/schema.ts';
import { useEffect } from '../browser/effect.ts';
import { loadNotes, type Notes } from '../deck/deck.ts';

/** The facilitator's notes, once they are here; without a network the game goes on without them. */
export const useNotes = (language: Language): Notes | undefined => {
  const [notes, setNotes] = useState<Notes>();
  useEffect(() => {
    let here = true;
    loadNotes(language).then(
      (loaded) => here && setNotes(loaded),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [language]);
  return notes;
};
