import type { Deck } from './deck.ts';
import type { Language } from './languages.ts';
import type { Tongue } from './own/placed.ts';

/**
 * The language that the cards of a deck are written in: that in which this game is asked for, or that of somebody's own
 * deck. Whoever breaks words, says them aloud or names a file goes by this, and not by the language of the words around.
 */
export const tongueOf = ({ own }: Pick<Deck, 'own'>, language: Language): Tongue => own?.tongue ?? language;
