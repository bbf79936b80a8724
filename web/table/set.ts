import { type Families, families, type Level } from '../../cards/families.ts';
import type { AnyFamilyId, Card } from '../../cards/schema.ts';

/** What the table needs to know of a card; its words are none of the game's business. */
export type TableCard = Pick<Card, 'code' | 'family' | 'skills'> & {
  /** From and to, of a card that says how long it takes; no second number means no limit. */
  readonly minutes?: readonly [number, number | null];
  /** A choice of two with a twist, in whichever deck: a talk about it goes in stages, as about a dilemma. */
  readonly staged?: true;
  /** Nothing stands behind it that belongs to this card: it is not turned over to go on. */
  readonly oneSided?: true;
};

/** What the table needs to know of a deck. */
export interface TableDeck {
  readonly version: string;
  readonly cards: readonly TableCard[];
}

/** What is dealt from, told in facts of the cards. An empty list asks nothing. */
export interface DealSet {
  readonly families: readonly AnyFamilyId[];
  readonly skills: readonly number[];
  readonly levels: readonly Level[];
  /** At most so many minutes, for cards that say how long they take. */
  readonly minutes: number | undefined;
  /** Cards picked by hand. */
  readonly codes: readonly string[];
}

/** All cards to talk about. */
export const everything: DealSet = { families: [], skills: [], levels: [], minutes: undefined, codes: [] };

const keptApart: readonly AnyFamilyId[] = Object.values(families).flatMap(({ id, isKeptApart }) =>
  isKeptApart ? [id] : [],
);

const asks = <T>(list: readonly T[], holds: (item: T) => boolean) => list.length === 0 || list.some(holds);
/** The same where one thing is looked for: asked of each card of a deck of thousands, several times a move. */
const has = <T>(list: readonly T[], item: T) => list.length === 0 || list.includes(item);

/** Whether a card is in the set. */
export const isIn = ({ code, family, skills, minutes }: TableCard, set: DealSet): boolean =>
  (set.families.length > 0 || set.codes.length > 0 || !keptApart.includes(family)) &&
  has(set.families, family) &&
  asks(set.skills, (skill) => skills.some((own) => own === skill)) &&
  asks(set.levels, (level) => (families as Families)[family]?.level === level) &&
  has(set.codes, code) &&
  (set.minutes === undefined || minutes === undefined || (minutes[1] ?? minutes[0]) <= set.minutes);

/** The cards of a set, in the order of the deck. */
export const selectCards = <C extends TableCard>(cards: readonly C[], set: DealSet): readonly C[] =>
  cards.filter((card) => isIn(card, set));

/** A set as short text for an address: `all`, `tip`, `3` (a skill), `tip-dilemma_s3-4_l2_m20_cT08-D06`. */
export const writeSet = ({ families, skills, levels, minutes, codes }: DealSet): string => {
  const [skill] = skills;
  const more = levels.length + codes.length + (minutes === undefined ? 0 : 1);
  if (skills.length === 1 && skill !== undefined && families.length + more === 0) return `${skill}`;
  const facts = [
    families.join('-'),
    skills.length > 0 ? `s${skills.join('-')}` : '',
    levels.length > 0 ? `l${levels.join('-')}` : '',
    minutes === undefined ? '' : `m${minutes}`,
    codes.length > 0 ? `c${codes.join('-')}` : '',
  ];
  return facts.filter(Boolean).join('_') || 'all';
};

/** Reads what `writeSet` wrote; a set without cards in this deck is no set. */
export const readSet = (text: string, cards: readonly TableCard[]): DealSet | undefined => {
  const set = text === 'all' ? everything : readFacts(text);
  return set && selectCards(cards, set).length > 0 ? set : undefined;
};

/** A family of this game, or of a deck that somebody else wrote. */
export const isFamily = (text: string): text is AnyFamilyId =>
  Object.hasOwn(families, text) || /^own-[a-z]{2,20}$/.test(text);

/** Cuts a list of names between strokes; the stroke in `own-stelling` is part of the name. */
export const splitNames = (text: string): readonly string[] => {
  const names = text.match(/(?:own-)?[^-]+/g) ?? [text];
  return names.join('-') === text ? names : [text];
};

const isLevel = (number: number): number is Level => number === 1 || number === 2 || number === 3;

const readFacts = (text: string): DealSet | undefined =>
  text.split('_').reduce<DealSet | undefined>((set, fact) => set && readFact(fact, set), everything);

const readFact = (fact: string, set: DealSet): DealSet | undefined => {
  const parts = splitNames(fact);
  if (parts.every(isFamily)) return { ...set, families: parts };
  if (/^\d{1,2}$/.test(fact)) return { ...set, skills: [Number(fact)] };
  const [, letter, values = ''] = /^([slmc])([\dA-Z-]+)$/.exec(fact) ?? [];
  const items = values.split('-');
  const numbers = items.map(Number);
  if (letter === 'c') return { ...set, codes: items };
  if (!letter || !numbers.every((number) => Number.isInteger(number) && number > 0)) return undefined;
  if (letter === 's') return { ...set, skills: numbers };
  if (letter === 'm') return numbers.length === 1 ? { ...set, minutes: numbers[0] } : undefined;
  return numbers.every(isLevel) ? { ...set, levels: numbers } : undefined;
};
