import { families } from '../cards/families.ts';
import type { Card, FamilyId } from '../cards/schema.ts';

/** Something a person asked for that is not there; one sentence that says what is allowed. */
export class WishProblem extends Error {}

/**
 * Reads a selection as a person types it: families (`dilemma`), skills by number (`3`), codes (`V03`) and ranges
 * (`D01-D09`), with commas between. Cards come in the order of the deck, each once.
 */
export const readSelection = (cards: readonly Card[], typed: string): readonly Card[] => {
  const wanted = new Set(
    typed
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean)
      .flatMap((part) => readPart(cards, part)),
  );
  if (wanted.size === 0)
    throw new WishProblem('--only is empty: name families, skills, codes or ranges, as in D01-D09,V03.');
  return cards.filter(({ code }) => wanted.has(code));
};

const readPart = (cards: readonly Card[], part: string): readonly string[] => {
  const family = findFamily(part);
  const found = family
    ? cards.filter((card) => card.family === family)
    : /^\d{1,2}$/.test(part)
      ? cards.filter(({ skills }) => skills.some((skill) => skill === Number(part)))
      : readRange(cards, part);
  if (found.length === 0)
    throw new WishProblem(
      `--only: “${part}” is no card; name a family (${Object.keys(families).join(', ')}), a skill (1–17), a code (V03) or a range (D01-D09).`,
    );
  return found.map(({ code }) => code);
};

const findFamily = (part: string): FamilyId | undefined =>
  Object.values(families).find(({ id, name }) =>
    [id, name.en.one, name.en.many, name.nl.one, name.nl.many].includes(part.toLowerCase()),
  )?.id;

const readRange = (cards: readonly Card[], part: string): readonly Card[] => {
  const [from, to = from] = part.split(/[-–]/).map((code) => readCode(code));
  if (!from || !to || from[0] !== to[0]) return [];
  return cards.filter(({ code }) => code[0] === from[0] && code >= from && code <= to);
};

/** `t8` and `T08` are one code. */
const readCode = (typed: string): string | undefined => {
  const [, letter, digits] = /^\s*([a-z])0*(\d{1,2})\s*$/i.exec(typed) ?? [];
  return letter && digits && `${letter.toUpperCase()}${digits.padStart(2, '0')}`;
};
