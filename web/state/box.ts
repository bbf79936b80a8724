import type { Language } from '../../cards/languages.ts';
import type { SpokenDeck } from '../deck/deck.ts';

/** Fetches the deck of an edition in a language; nothing where that deck is not here. */
export type LoadBox = (edition: string, language: Language) => Promise<SpokenDeck | undefined>;
