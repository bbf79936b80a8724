import { blanks } from './blanks.ts';
import { checks } from './checks.ts';
import { composeTexts } from './compose.ts';
import { type Families, families } from './families.ts';
import { formats } from './formats.ts';
import { jokers } from './jokers.ts';
import { type Language, languages } from './languages.ts';
import type { Tongue } from './own/placed.ts';
import { perspectives } from './perspectives.ts';
import { rules } from './rules.ts';
import type { Card, FamilyId, GameCard, WithSkill } from './schema.ts';
import { skillFiles } from './skills/index.ts';
import { votes } from './votes.ts';

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

/** The cards of every other family; one without a file is a type error. */
const files: Readonly<Record<Exclude<FamilyId, WithSkill>, readonly GameCard[]>> = {
  blank: blanks,
  rules,
  joker: jokers,
  perspective: perspectives,
  format: formats,
  check: checks,
  vote: votes,
};

const all: readonly GameCard[] = composeTexts([...skillFiles, ...Object.values(files)].flat());
/** Codes are a letter and two figures or more: no language's own order is asked for. */
const byCode = (a: GameCard, b: GameCard) => (a.code < b.code ? -1 : 1);
const ofFamily = (family: string) => all.filter((card) => card.family === family).sort(byCode);

/** Parts A to E: what the game is made of, questions, dilemmas, ways to work, and the voting set. */
export const deck: GameDeck = {
  id: 'ruimtemakers',
  version: '1.0.0',
  date: '2026-11-23',
  languages,
  families,
  cards: Object.keys(families).flatMap(ofFamily),
};
