import { useState } from 'react';
import { useEffect } from '../../browser/effect.ts';
import { loadNotes, type Notes, type SpokenDeck } from '../../deck/deck.ts';
import { shelfPart } from '../../shelf/boxes.ts';

/** The facilitator's notes, once they are here; without a network the game goes on without them. */
export const useNotes = ({ language, version, own }: SpokenDeck): Notes | undefined => {
  const [found, setFound] = useState<{ readonly of: string; readonly notes: Notes | undefined }>();
  useEffect(() => {
    let here = true;
    const coming = own
      ? shelfPart.load().then((shelf) => shelf?.loadKeptNotes(version, language))
      : loadNotes(language);
    coming.then(
      (notes) => here && setFound({ of: version, notes }),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [language, version, own]);
  // Those of another deck are never shown, also where its own do not come.
  return found?.of === version ? found.notes : undefined;
};
