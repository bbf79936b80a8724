import type { Plugin } from 'vite';
import { deck } from '../../cards/game/deck.ts';
import { type Language, languages } from '../../cards/schema.ts';
import { plainDataPlugin } from './plain-data.node.ts';

/**
 * Gives `virtual:deck/nl` and the like: the deck in one language, as plain data; and `virtual:notes/nl`: what only the
 * facilitator may read. The deck is checked before it is built, so its schemas, and Zod with them, stay out of the
 * browser.
 */
export const deckPlugin = (): Plugin =>
  plainDataPlugin(
    'ruimtemakers-deck',
    (id) => /^virtual:(deck|notes)\//.test(id),
    (id) => {
      const [, kind, named] = /^virtual:(deck|notes)\/(.*)$/.exec(id) ?? [];
      const language = languages.find((other) => other === named);
      if (!language) return undefined;
      return { file: `${kind}-${language}.json`, data: kind === 'deck' ? speak(language) : takeNotes(language) };
    },
  );

const speak = (language: Language) => {
  const cards = deck.cards.map((card) => {
    const { notes: _, ...text } = { notes: undefined, ...card.text[language] };
    return { ...card, text };
  });
  return { language, version: deck.version, date: deck.date, cards };
};

const takeNotes = (language: Language) =>
  Object.fromEntries(
    deck.cards.flatMap((card) => (card.family === 'dilemma' ? [[card.code, card.text[language].notes]] : [])),
  );
