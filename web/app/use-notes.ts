import { useState } from 'react';
import { useEffect } from '../browser/effect.ts';
import { loadNotes, type Notes, type SpokenDeck } from '../deck/deck.ts';
import { shelfPart } from '../shelf/boxes.ts';

/** The facilitator's notes, once they are here; without a network the game goes on without them. */
export const useNotes = ({ language, version, own }: SpokenDeck): Notes | undefined => {
  const [notes, setNotes] = useState<Notes>();
  useEffect(() => {
    let here = true;
    const coming = own
      ? shelfPart.load().then((shelf) => shelf?.loadKeptNotes(version, language))
      : loadNotes(language);
    coming.then(
      (loaded) => here && setNotes(loaded),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [language, version, own]);
  return notes;
};
