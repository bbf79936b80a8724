import { composeTexts } from '../compose.ts';
import type { GameDeck } from '../deck.ts';
import { families } from '../families.ts';
import { languages } from '../languages.ts';
import type { FamilyId, GameCard, WithSkill } from '../schema.ts';
import { skillFiles } from '../skills/index.ts';
import { blanks } from './blanks.ts';
import { checks } from './checks.ts';
import { formats } from './formats.ts';
import { jokers } from './jokers.ts';
import { perspectives } from './perspectives.ts';
import { rules } from './rules.ts';
import { votes } from './votes.ts';

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
