import { families } from './families.ts';
import { readCode } from './find.ts';
import type { Card, FamilyId } from './schema.ts';

/** What a selection needs to know of a card. */
type Selectable = Pick<Card, 'code' | 'family' | 'skills'>;

/** Cards as a person named them, and the parts that name no card. */
export interface TypedCards {
  readonly codes: ReadonlySet<string>;
  readonly unknown: readonly string[];
}

/**
 * Reads a selection as a person types it: families (`dilemma`), skills by number (`3`), codes (`V03`, `t8`) and ranges
 * (`D01-D09`), with commas between.
 */
export const readTyped = (cards: readonly Selectable[], typed: string): TypedCards => {
  const parts = typed
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => ({ part, codes: readPart(cards, part) }));
  return {
    codes: new Set(parts.flatMap(({ codes }) => codes)),
    unknown: parts.filter(({ codes }) => codes.length === 0).map(({ part }) => part),
  };
};

const readPart = (cards: readonly Selectable[], part: string): readonly string[] => {
  const family = findFamily(part);
  const found = family
    ? cards.filter((card) => card.family === family)
    : /^\d{1,2}$/.test(part)
      ? cards.filter(({ skills }) => skills.some((skill) => skill === Number(part)))
      : readRange(cards, part);
  return found.map(({ code }) => code);
};

const findFamily = (part: string): FamilyId | undefined =>
  Object.values(families).find(({ id, name }) =>
    [id, name.en.one, name.en.many, name.nl.one, name.nl.many].includes(part.toLowerCase()),
  )?.id;

const readRange = (cards: readonly Selectable[], part: string): readonly Selectable[] => {
  const [from, to = from] = part.split(/[-–]/).map((code) => readCode(code));
  if (!from || !to || from[0] !== to[0]) return [];
  return cards.filter(({ code }) => code[0] === from[0] && code >= from && code <= to);
};
