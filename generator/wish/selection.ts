import type { Deck } from '../../cards/deck.ts';
import type { Says } from '../../cards/languages.ts';
import { compareCodes, splitCode } from '../../cards/own/code.ts';
import type { Card } from '../../cards/schema.ts';
import { copiesOf } from '../../cards/shared.ts';
import { skillNames } from '../../cards/skills/index.ts';
import { namesOf, readTyped, type TypedCards } from '../../cards/typed.ts';
import { tellNearest } from './nearest.ts';

/** Something a person asked for that is not there; one sentence that says what is allowed. */
export class WishProblem extends Error {
  constructor(readonly says: Says) {
    super(says.en);
  }
}

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
export const putCopies = (chosen: readonly Card[], said: ReadonlyMap<string, number> = new Map()): readonly Card[] =>
  chosen.flatMap((card) => Array.from({ length: said.get(card.code) ?? copiesOf(card) }, () => card));

/** Takes cards out of those that were chosen; the rest keeps its order. */
export const leaveOut = (chosen: readonly Card[], typed: string | undefined, deck: Selected): readonly Card[] => {
  if (typed === undefined) return chosen;
  const { codes } = readParts(deck, typed, 'without');
  const left = chosen.filter(({ code }) => !codes.has(code));
  if (left.length === 0)
    throw new WishProblem({
      nl: '--without: er blijft geen kaart over; laat er minder weg.',
      en: '--without: no card is left; leave fewer out.',
    });
  return left;
};

/** The cards of a command that takes each once: those that are named, or all, without those that are left out. */
export const readChosen = (deck: Selected, { only, without }: SelectionTyped): readonly Card[] =>
  leaveOut(only === undefined ? deck.cards : readSelection(deck, only), without, deck);

const readParts = (deck: Selected, typed: string, option: 'only' | 'without'): TypedCards => {
  const read = readTyped(deck, typed);
  const [stranger] = read.unknown;
  if (stranger !== undefined) {
    const [can, meant] = [tellNameable(deck), tellMeant(deck, stranger)];
    throw new WishProblem({
      nl: `--${option}: ‘${stranger}’ is geen kaart; noem ${can.nl}.${meant.nl}`,
      en: `--${option}: “${stranger}” is not a card; name ${can.en}.${meant.en}`,
    });
  }
  if (read.codes.size === 0)
    throw new WishProblem({
      nl: `--${option} is leeg: noem soorten, vaardigheden, codes of reeksen, zoals D01-D09,V03.`,
      en: `--${option} is empty: name families, skills, codes or ranges, as in D01-D09,V03.`,
    });
  return read;
};

/** What was probably meant: the codes a letter has, or the nearest name. */
const tellMeant = (deck: Selected, stranger: string): Says => {
  const letters = /^\s*([a-z][a-z ]*)\d/i.exec(stranger)?.[1]?.trim().toUpperCase();
  const codes = deck.cards
    .map(({ code }) => code)
    .filter((code) => splitCode(code).letters === letters)
    .sort(compareCodes);
  const [first, last] = [codes[0], codes.at(-1)];
  if (codes.length > 1)
    return {
      nl: ` ${letters} loopt van ${first} tot en met ${last}.`,
      en: ` ${letters} goes from ${first} to ${last}.`,
    };
  return tellNearest(stranger, allNames(deck));
};

/** What cards of a deck can be named by, with an example of each. */
const tellNameable = (deck: Selected): Says => {
  const names = namesTyped(deck.families);
  const [first = '', second = first] = deck.cards.map(({ code }) => code);
  return deck.own
    ? {
        nl: `een soort (${names.nl}), een code (${first}) of een reeks (${first}-${second})`,
        en: `a family (${names.en}), a code (${first}) or a range (${first}-${second})`,
      }
    : {
        nl: `een soort (${names.nl}), een vaardigheid (1–${skillNames.length}), een code (V03) of een reeks (D01-D09)`,
        en: `a family (${names.en}), a skill (1–${skillNames.length}), a code (V03) or a range (D01-D09)`,
      };
};

/** How families are typed: in Dutch by their names, but for those that are more than a word. */
export const namesTyped = (families: Selected['families']): Says => {
  const all = Object.values(families).map((family) => {
    const [short = ''] = namesOf(family);
    return { nl: /\s/.test(family.name.nl.one) ? short : family.name.nl.one, en: short };
  });
  return { nl: all.map(({ nl }) => nl).join(', '), en: all.map(({ en }) => en).join(', ') };
};

/** Everything the families of a deck are called, in any language. */
export const allNames = ({ families }: Pick<Deck, 'families'>): readonly string[] =>
  Object.values(families).flatMap(namesOf);
