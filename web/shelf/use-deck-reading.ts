import { useEffectEvent, useRef, useState } from 'react';
import type { Language } from '../../cards/languages.ts';
import { useEffect } from '../browser/effect.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import { forgetPictures } from './dress.ts';
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
  readonly found: ReadHere;
  /** As it would lie on the table. */
  readonly spoken: SpokenDeck | undefined;
}

interface Ears {
  readonly onAsk: () => void;
  readonly onAnswer: () => void;
  readonly onFail: () => void;
}

const forget = ({ spoken }: Looked) => spoken && forgetPictures(spoken.version);

/** A deck that is looked at before anything is kept, read anew with each correction. */
export const useDeckReading = (language: Language, ears: Ears) => {
  const [asked, setAsked] = useState<Asked>();
  const [looked, setLooked] = useState<Looked>();
  const onAnswer = useEffectEvent((answer: Looked) => {
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
        return { reader, found, spoken: kept && (await shelved.speakKept(kept, kept.pictures, language)) };
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
    look: (files: readonly NamedBytes[]) => ask({ files, wishes: {} }),
    wish: (change: Wishes) => {
      if (!asked) return;
      const columns = { ...asked.wishes.columns, ...change.columns };
      ask({ ...asked, wishes: { ...asked.wishes, ...change, columns } });
    },
    settled: async () => reading.current?.settled(),
    leave: () => {
      reading.current?.leave();
      if (looked) forget(looked);
      setAsked(undefined);
      setLooked(undefined);
    },
  };
};
