import { families } from '../../cards/families.ts';
import type { Card } from '../../cards/schema.ts';
import { skillNames } from '../../cards/skills/names.ts';
import { readTyped, type TypedCards } from '../../cards/typed.ts';
import { tellNearest } from './nearest.ts';

/** Something a person asked for that is not there; one sentence that says what is allowed. */
export class WishProblem extends Error {}

/** What a person types of which cards. */
export interface SelectionTyped {
  readonly only?: string | undefined;
  readonly without?: string | undefined;
}

/** Reads a selection as a person types it (see `readTyped`). Cards come in the order they are named in, each once. */
export const readSelection = (cards: readonly Card[], typed: string): readonly Card[] => [
  ...new Set(readWanted(cards, typed)),
];

/** The same, and a card as often as it is wanted. */
export const readWanted = (cards: readonly Card[], typed: string): readonly Card[] => {
  const { codes, copies } = readParts(cards, typed, 'only');
  const byCode = new Map(cards.map((card) => [card.code, card]));
  return [...codes].flatMap((code) => {
    const card = byCode.get(code);
    return card ? Array.from({ length: copies.get(code) ?? 1 }, () => card) : [];
  });
};

/** Takes cards out of those that were chosen; the rest keeps its order. */
export const leaveOut = (
  chosen: readonly Card[],
  typed: string | undefined,
  cards: readonly Card[],
): readonly Card[] => {
  if (typed === undefined) return chosen;
  const { codes } = readParts(cards, typed, 'without');
  const left = chosen.filter(({ code }) => !codes.has(code));
  if (left.length === 0) throw new WishProblem('--without: no card is left; leave fewer out.');
  return left;
};

/** The cards of a command that takes each once: those that are named, or all, without those that are left out. */
export const readChosen = (cards: readonly Card[], { only, without }: SelectionTyped): readonly Card[] =>
  leaveOut(only === undefined ? cards : readSelection(cards, only), without, cards);

const readParts = (cards: readonly Card[], typed: string, option: 'only' | 'without'): TypedCards => {
  const read = readTyped(cards, typed);
  const [stranger] = read.unknown;
  if (stranger !== undefined)
    throw new WishProblem(
      `--${option}: “${stranger}” is no card; name a family (${Object.keys(families).join(', ')}), a skill (1–${skillNames.length}), a code (V03) or a range (D01-D09).${tellMeant(cards, stranger)}`,
    );
  if (read.codes.size === 0)
    throw new WishProblem(`--${option} is empty: name families, skills, codes or ranges, as in D01-D09,V03.`);
  return read;
};

/** What was probably meant: the codes a letter has, or the nearest name. */
const tellMeant = (cards: readonly Card[], stranger: string): string => {
  const [, letter] = /^\s*([a-z])\s*\d/i.exec(stranger) ?? [];
  const ofLetter = cards.map(({ code }) => code).filter((code) => code[0] === letter?.toUpperCase());
  const codes = [...ofLetter].sort();
  if (codes.length > 1) return ` ${letter?.toUpperCase()} goes from ${codes[0]} to ${codes.at(-1)}.`;
  return tellNearest(stranger, allNames);
};

/** Everything a family is called, in any language. */
export const allNames = Object.values(families).flatMap(({ id, name }) => [
  ...new Set([id, name.nl.one, name.nl.many, name.en.one, name.en.many]),
]);
