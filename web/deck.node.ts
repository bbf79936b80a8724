import type { Plugin } from 'vite';
import { deck } from '../cards/deck.ts';
import { type Language, languages } from '../cards/schema.ts';

const PREFIX = '\0virtual:';

/**
 * Gives `virtual:deck/nl` and the like: the deck in one language, as plain data; and `virtual:notes/nl`: what only the
 * facilitator may read. The deck is checked before it is built, so its schemas, and Zod with them, stay out of the
 * browser.
 */
export const deckPlugin = (): Plugin => ({
  name: 'ruimtemakers-deck',
  resolveId: (id) => (/^virtual:(deck|notes)\//.test(id) ? `\0${id}` : undefined),
  load: (id) => {
    const language = languages.find((language) => id.endsWith(`/${language}`));
    if (!language || !id.startsWith(PREFIX)) return undefined;
    if (id.startsWith(`${PREFIX}deck/`)) return `export const deck = ${JSON.stringify(speak(language))};`;
    return id.startsWith(`${PREFIX}notes/`)
      ? `export const notes = ${JSON.stringify(takeNotes(language))};`
      : undefined;
  },
});

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
