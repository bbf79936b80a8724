import type { Plugin } from 'vite';
import { deck } from '../cards/deck.ts';
import { languages } from '../cards/schema.ts';
import type { SpokenDeck } from './deck.ts';

const MODULE = 'virtual:deck/';

/**
 * Gives `virtual:deck/nl` and the like: the deck in one language, as plain data. It is checked before it is built,
 * so its schemas, and Zod with them, stay out of the browser.
 */
export const deckPlugin = (): Plugin => ({
  name: 'ruimtemakers-deck',
  resolveId: (id) => (id.startsWith(MODULE) ? `\0${id}` : undefined),
  load: (id) => {
    const language = languages.find((language) => id === `\0${MODULE}${language}`);
    return language && `export const deck = ${JSON.stringify(speak(language))};`;
  },
});

const speak = (language: SpokenDeck['language']) => {
  const cards = deck.cards.map((card) => ({ ...card, text: card.text[language] }));
  return { language, version: deck.version, cards };
};
