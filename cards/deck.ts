import type { Families } from './families.ts';
import type { Language } from './languages.ts';
import type { Tongue } from './own/placed.ts';
import type { Card, GameCard } from './schema.ts';

/** Cards in a fixed order, in which a person can learn them. */
export interface Deck {
  readonly id: string;
  readonly version: string;
  /** The day this version was made, ISO 8601: the date inside every file we print. */
  readonly date: string;
  readonly languages: readonly Language[];
  /** In the order of the deck, by their ids. */
  readonly families: Families;
  readonly cards: readonly Card[];
  /** Of a deck that somebody else wrote: what it is called, and the language its cards are in. */
  readonly own?: Owned;
}

export interface Owned {
  readonly name: string;
  /** Who wrote it, or where it is from. */
  readonly credit?: string;
  readonly tongue: Tongue;
}

/** The deck of this game. */
export interface GameDeck extends Deck {
  readonly cards: readonly GameCard[];
}
