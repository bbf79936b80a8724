import { useRef, useState } from 'react';
import type { Language } from '../../cards/schema.ts';
import { useEffect } from '../browser/effect.ts';
import { loadDeck, type SpokenDeck } from '../deck/deck.ts';
import { chooseLanguage, readLanguage } from '../deck/language.ts';
import { keep, recall } from '../state/storage.ts';
import { readLinkLanguage } from '../table/link.ts';

/** The language of the address, else the one chosen before, else the first of the browser's list that we speak. */
export const findLanguage = (): Language =>
  readLinkLanguage(location.hash) ?? readLanguage(recall('language')) ?? chooseLanguage(navigator.languages);

export interface SpokenPlay {
  readonly deck: SpokenDeck;
  /** A language for now, as an address asks for it. */
  readonly onSpeak: (language: Language) => void;
  /** A language for now and for the next visit. */
  readonly onChoose: (language: Language) => void;
}

/** The deck in the language people chose; their words change once those of the other language are here. */
export const useDeck = (first: SpokenDeck): SpokenPlay => {
  const [deck, setDeck] = useState(first);
  const wanted = useRef(first.language);
  const { language } = deck;
  const speak = (chosen: Language) => {
    wanted.current = chosen;
    loadDeck(chosen).then(
      (other) => other.language === wanted.current && setDeck(other),
      // Without a network the words stay as they are, and the game goes on.
      () => undefined,
    );
  };
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return {
    deck,
    onSpeak: speak,
    onChoose: (chosen) => {
      keep('language', chosen);
      speak(chosen);
    },
  };
};
