import { families } from '../../cards/families.ts';
import type { Card } from '../../cards/schema.ts';
import { skillNames } from '../../cards/skills/names.ts';
import { readTyped } from '../../cards/typed.ts';

/** Something a person asked for that is not there; one sentence that says what is allowed. */
export class WishProblem extends Error {}

/** Reads a selection as a person types it (see `readTyped`). Cards come in the order of the deck, each once. */
export const readSelection = (cards: readonly Card[], typed: string): readonly Card[] => {
  const {
    codes,
    unknown: [stranger],
  } = readTyped(cards, typed);
  if (stranger !== undefined)
    throw new WishProblem(
      `--only: “${stranger}” is no card; name a family (${Object.keys(families).join(', ')}), a skill (1–${skillNames.length}), a code (V03) or a range (D01-D09).`,
    );
  if (codes.size === 0)
    throw new WishProblem('--only is empty: name families, skills, codes or ranges, as in D01-D09,V03.');
  return cards.filter(({ code }) => codes.has(code));
};
