import type { Families, Family } from './families.ts';
import { compareCodes, makeReadTypedCode, splitCode } from './own/code.ts';
import type { AnyFamilyId, Card } from './schema.ts';

/** What a selection needs to know of a deck. */
export interface Selectable {
  readonly families: Families;
  readonly cards: readonly Pick<Card, 'code' | 'family' | 'skills'>[];
}

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
export const readTyped = (deck: Selectable, typed: string): TypedCards => {
  const readCode = makeReadTypedCode(deck.cards.map(({ code }) => code));
  const parts = typed
    .normalize('NFC')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => ({ part, ...readCopies(deck, readCode, part) }));
  return {
    codes: new Set(parts.flatMap(({ codes }) => codes)),
    copies: new Map(parts.flatMap(({ codes, copies }) => (copies ? codes.map((code) => [code, copies] as const) : []))),
    unknown: parts.filter(({ codes }) => codes.length === 0).map(({ part }) => part),
  };
};

type ReadCode = ReturnType<typeof makeReadTypedCode>;

/** `V03x2`, `jokers × 4`: from one to a hundred. A code of the deck may itself end so. */
const readCopies = (deck: Selectable, readCode: ReadCode, part: string) => {
  const whole = readPart(deck, readCode, part);
  const [, named, times] = /^(.*\S)\s*[x×]\s*(\d{1,3})$/i.exec(part) ?? [];
  if (named === undefined || whole.length > 0) return { codes: whole, copies: undefined };
  const copies = Number(times);
  return { codes: copies >= 1 && copies <= 100 ? readPart(deck, readCode, named) : [], copies };
};

const readPart = (deck: Selectable, readCode: ReadCode, part: string): readonly string[] => {
  const { cards, families } = deck;
  const family = findFamily(families, part);
  const found = family
    ? cards.filter((card) => card.family === family)
    : /^\d{1,2}$/.test(part)
      ? cards.filter(({ skills }) => skills.some((skill) => skill === Number(part)))
      : /^(all|alle|alles)$/i.test(part)
        ? cards
        : readRange(cards, readCode, part);
  return found.map(({ code }) => code);
};

/** A family by any of its names; keyboards write the apostrophe of `dilemma’s` in several ways. */
export const findFamily = (families: Families, part: string): AnyFamilyId | undefined => {
  const name = foldName(part);
  return Object.values(families).find((family) => namesOf(family).some((own) => foldName(own) === name))?.id;
};

/** Everything a family is called: in both languages, and what stands for it in a command. */
export const namesOf = ({ id, name: { en, nl } }: Family): readonly string[] => [
  ...new Set([id.replace(/^own-/, ''), en.one, en.many, nl.one, nl.many]),
];

const foldName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/['‘`´ʼ]/g, '’')
    .replaceAll(/\s+/g, ' ');

/** One code, or two with a stroke between; both must be those of a card. */
const readRange = (cards: Selectable['cards'], readCode: ReadCode, part: string): Selectable['cards'] => {
  const isOf = (code: string | undefined) => code !== undefined && cards.some((card) => card.code === code);
  if (/^[-–—]|[-–—]$/.test(part)) return [];
  const single = readCode(part);
  if (isOf(single)) return cards.filter(({ code }) => code === single);
  const ends = part.split(/[-–—]/).map((code) => readCode(code));
  const [from, to] = ends;
  if (ends.length !== 2 || !isOf(from) || !isOf(to) || !from || !to) return [];
  const { letters } = splitCode(from);
  if (letters !== splitCode(to).letters) return [];
  return cards.filter(
    ({ code }) => splitCode(code).letters === letters && compareCodes(code, from) >= 0 && compareCodes(code, to) <= 0,
  );
};
