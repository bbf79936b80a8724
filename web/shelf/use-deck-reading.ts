import { useEffectEvent, useRef, useState } from 'react';
import type { Language } from '../../cards/languages.ts';
import { useEffect } from '../browser/effect.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import { forgetPictures } from './dress.ts';
import { loadLetters } from './letters.ts';
import * as shelved from './loaded.ts';
import type { NamedBytes, ReadHere, Wishes } from './read.ts';
import { openReading, type Reading } from './reading.ts';

export type Reader = typeof import('./read.ts');

/** What was handed in, and what is wished of it. */
export interface Asked {
  readonly files: readonly NamedBytes[];
  readonly wishes: Wishes;
}

/** What it then says. */
export interface Looked {
  readonly reader: Reader;
  readonly wishes: Wishes;
  readonly found: ReadHere;
  /** As it would lie on the table. */
  readonly spoken: SpokenDeck | undefined;
}

interface Ears {
  readonly onAsk: () => void;
  readonly onAnswer: () => void;
  readonly onFail: () => void;
}

/**
 * What was corrected of files by their names, as long as this window lives: who mends a typing error and opens the same
 * file again has chosen its columns and its name before.
 */
const corrected = new Map<string, Wishes>();
const nameFiles = (files: readonly NamedBytes[]): string => files.map(({ name }) => name).join('\n');

/** A deck that is looked at before anything is kept, read anew with each correction. Editions in use keep their pictures. */
export const useDeckReading = (language: Language, inUse: readonly (string | undefined)[], ears: Ears) => {
  const [asked, setAsked] = useState<Asked>();
  const [looked, setLooked] = useState<Looked>();
  const seen = useRef(new Set<string>());
  const forget = (but?: string) => {
    for (const edition of seen.current) {
      if (edition === but) continue;
      seen.current.delete(edition);
      if (!inUse.includes(edition)) forgetPictures(edition);
    }
  };
  const onAnswer = useEffectEvent((answer: Looked) => {
    // Each correction is an edition of its own, with pictures of its own.
    forget(answer.spoken?.version);
    if (answer.spoken) seen.current.add(answer.spoken.version);
    setLooked(answer);
    ears.onAnswer();
  });
  const onFail = useEffectEvent(ears.onFail);
  const reading = useRef<Reading<Asked, Looked>>(undefined);
  useEffect(() => {
    const opened = openReading<Asked, Looked>(
      async ({ files, wishes }) => {
        const reader = await import('./read.ts');
        const found = await reader.readHere(files, wishes, Date.now());
        const { kept } = found;
        if (!kept) return { reader, wishes, found, spoken: undefined };
        const { unread } = await loadLetters(kept.edition, kept.style, kept.pictures);
        const notes = [
          ...found.notes,
          ...unread.map((name) => ({ says: reader.sayBadFont(name) })),
          ...reader.tellScreenOnly(kept.pictures, unread),
        ];
        const spoken = await shelved.speakKept(kept, kept.pictures, language);
        return { reader, wishes, found: { ...found, notes }, spoken };
      },
      onAnswer,
      onFail,
    );
    reading.current = opened;
    return opened.leave;
  }, [language]);
  const ask = (next: Asked) => {
    setAsked(next);
    ears.onAsk();
    reading.current?.ask(next);
  };
  return {
    asked,
    looked,
    look: (files: readonly NamedBytes[], wishes: Wishes = corrected.get(nameFiles(files)) ?? {}) =>
      ask({ files, wishes }),
    wish: (change: Wishes) => {
      if (!asked) return;
      const columns = { ...asked.wishes.columns, ...change.columns };
      const wishes = { ...asked.wishes, ...change, columns };
      corrected.set(nameFiles(asked.files), wishes);
      ask({ ...asked, wishes });
    },
    settled: async () => reading.current?.settled(),
    leave: () => {
      reading.current?.leave();
      forget();
      setAsked(undefined);
      setLooked(undefined);
    },
  };
};
