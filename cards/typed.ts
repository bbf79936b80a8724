import { families } from './families.ts';
import { readCode } from './find.ts';
import type { Card, FamilyId } from './schema.ts';

/** What a selection needs to know of a card. */
type Selectable = Pick<Card, 'code' | 'family' | 'skills'>;

/** Cards as a person named them, and the parts that name no card. */
export interface TypedCards {
  /** Each once, in the order in which they were named. */
  readonly codes: ReadonlySet<string>;
  /** How often each is wanted, where that was typed. */
  readonly copies: ReadonlyMap<string, number>;
  readonly unknown: readonly string[];
}

/**
 * Reads a selection as a person types it: families (`dilemma`), skills by number (`3`), codes (`V03`, `t8`), ranges
 * (`D01-D09`) and `all`, with commas between. `V03x2` wants a card twice.
 */
export const readTyped = (cards: readonly Selectable[], typed: string): TypedCards => {
  const parts = typed
    .normalize('NFC')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => ({ part, ...readCopies(cards, part) }));
  return {
    codes: new Set(parts.flatMap(({ codes }) => codes)),
    copies: new Map(parts.flatMap(({ codes, copies }) => (copies ? codes.map((code) => [code, copies] as const) : []))),
    unknown: parts.filter(({ codes }) => codes.length === 0).map(({ part }) => part),
  };
};

/** `V03x2`, `jokers × 4`: from one to a hundred. */
const readCopies = (cards: readonly Selectable[], part: string) => {
  const [, named, times] = /^(.*\S)\s*[x×]\s*(\d{1,3})$/i.exec(part) ?? [];
  const copies = Number(times ?? 1);
  if (named === undefined) return { codes: readPart(cards, part), copies: undefined };
  return { codes: copies >= 1 && copies <= 100 ? readPart(cards, named) : [], copies };
};

const readPart = (cards: readonly Selectable[], part: string): readonly string[] => {
  const family = findFamily(part);
  const found = family
    ? cards.filter((card) => card.family === family)
    : /^\d{1,2}$/.test(part)
      ? cards.filter(({ skills }) => skills.some((skill) => skill === Number(part)))
      : /^(all|alle|alles)$/i.test(part)
        ? cards
        : readRange(cards, part);
  return found.map(({ code }) => code);
};

/** A family by any of its names; keyboards write the apostrophe of `dilemma’s` in several ways. */
export const findFamily = (part: string): FamilyId | undefined => {
  const name = part
    .toLowerCase()
    .replaceAll(/['‘`´ʼ]/g, '’')
    .replaceAll(/\s+/g, ' ');
  return Object.values(families).find(({ id, name: { en, nl } }) =>
    [id, en.one, en.many, nl.one, nl.many].includes(name),
  )?.id;
};

/** One code, or two with a stroke between; both must be those of a card. */
const readRange = (cards: readonly Selectable[], part: string): readonly Selectable[] => {
  const ends = part.split(/[-–—]/).map((code) => readCode(code));
  const [from, to = from] = ends;
  if (ends.length > 2 || ends.includes(undefined) || !from || !to || from[0] !== to[0]) return [];
  const codes = cards.map(({ code }) => code);
  if (!codes.includes(from) || !codes.includes(to)) return [];
  return cards.filter(({ code }) => code[0] === from[0] && code >= from && code <= to);
};
