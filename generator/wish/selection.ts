import type { Deck } from '../../cards/deck.ts';
import { isPlaces } from '../../cards/families.ts';
import { compareCodes, splitCode } from '../../cards/own/code.ts';
import type { Card } from '../../cards/schema.ts';
import { skillNames } from '../../cards/skills/index.ts';
import { namesOf, readTyped, type TypedCards } from '../../cards/typed.ts';
import { tellNearest } from './nearest.ts';

/** Something a person asked for that is not there; one sentence that says what is allowed. */
export class WishProblem extends Error {}

/** The deck that cards are chosen from. */
type Selected = Pick<Deck, 'cards' | 'families' | 'own'>;

/** What a person types of which cards. */
export interface SelectionTyped {
  readonly only?: string | undefined;
  readonly without?: string | undefined;
}

/** Reads a selection as a person types it (see `readTyped`). Cards come in the order they are named in, each once. */
export const readSelection = (deck: Selected, typed: string): readonly Card[] => [...new Set(readWanted(deck, typed))];

/** The same, and a card as often as it is wanted: as `V03x2` says, or else as its deck does. */
export const readWanted = (deck: Selected, typed: string): readonly Card[] => {
  const { codes, copies } = readParts(deck, typed, 'only');
  const byCode = new Map(deck.cards.map((card) => [card.code, card]));
  return putCopies(
    [...codes].flatMap((code) => byCode.get(code) ?? []),
    copies,
  );
};

/** Cards that were chosen, each as often as it lies in its deck, or as somebody says. */
export const putCopies = (chosen: readonly Card[], said: ReadonlyMap<string, number> = new Map()): readonly Card[] => {
  const usual = (card: Card) => (isPlaces(card) ? card.copies : 1);
  return chosen.flatMap((card) => Array.from({ length: said.get(card.code) ?? usual(card) }, () => card));
};

/** Takes cards out of those that were chosen; the rest keeps its order. */
export const leaveOut = (chosen: readonly Card[], typed: string | undefined, deck: Selected): readonly Card[] => {
  if (typed === undefined) return chosen;
  const { codes } = readParts(deck, typed, 'without');
  const left = chosen.filter(({ code }) => !codes.has(code));
  if (left.length === 0) throw new WishProblem('--without: no card is left; leave fewer out.');
  return left;
};

/** The cards of a command that takes each once: those that are named, or all, without those that are left out. */
export const readChosen = (deck: Selected, { only, without }: SelectionTyped): readonly Card[] =>
  leaveOut(only === undefined ? deck.cards : readSelection(deck, only), without, deck);

const readParts = (deck: Selected, typed: string, option: 'only' | 'without'): TypedCards => {
  const read = readTyped(deck, typed);
  const [stranger] = read.unknown;
  if (stranger !== undefined)
    throw new WishProblem(
      `--${option}: “${stranger}” is no card; name ${tellNameable(deck)}.${tellMeant(deck, stranger)}`,
    );
  if (read.codes.size === 0)
    throw new WishProblem(`--${option} is empty: name families, skills, codes or ranges, as in D01-D09,V03.`);
  return read;
};

/** What was probably meant: the codes a letter has, or the nearest name. */
const tellMeant = (deck: Selected, stranger: string): string => {
  const letters = /^\s*([a-z][a-z ]*)\d/i.exec(stranger)?.[1]?.trim().toUpperCase();
  const codes = deck.cards
    .map(({ code }) => code)
    .filter((code) => splitCode(code).letters === letters)
    .sort(compareCodes);
  if (codes.length > 1) return ` ${letters} goes from ${codes[0]} to ${codes.at(-1)}.`;
  return tellNearest(stranger, allNames(deck));
};

/** What cards of a deck can be named by, with an example of each. */
const tellNameable = (deck: Selected): string => {
  const names = Object.values(deck.families).map((family) => namesOf(family)[0]);
  const [first = '', second = first] = deck.cards.map(({ code }) => code);
  return deck.own
    ? `a family (${names.join(', ')}), a code (${first}) or a range (${first}-${second})`
    : `a family (${names.join(', ')}), a skill (1–${skillNames.length}), a code (V03) or a range (D01-D09)`;
};

/** Everything the families of a deck are called, in any language. */
export const allNames = ({ families }: Pick<Deck, 'families'>): readonly string[] =>
  Object.values(families).flatMap(namesOf);
