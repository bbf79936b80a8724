import * as v from 'valibot';
import { SMALLEST_SPLIT } from '../../table/stages.ts';
import { cardCode, type Read, readText, whole } from '../part/saved-text.ts';
import { shorten } from '../part/shorten.ts';

/**
 * Role poker: which role suits the municipality in this case? First closed and all at once, then the two ends explain,
 * then openly again. Nobody is right and nothing is scored.
 */

/** From steering most to steering least. */
export const roles = ['regulate', 'direct', 'stimulate', 'facilitate', 'letGo'] as const;
export type Role = (typeof roles)[number];

/** The five steps of the card (W07), in its order. */
export const pokerStages = ['roles', 'slips', 'closed', 'reveal', 'open'] as const;
export type PokerStage = (typeof pokerStages)[number];

/** Hands for a role, and more than any room we know of. */
const handsSchema = whole(0, 999);

/** How many chose each role, in the order of `roles`. */
const countSchema = v.strictTuple([handsSchema, handsSchema, handsSchema, handsSchema, handsSchema]);
export type RoleCount = Read<typeof countSchema>;

const caseSchema = v.variant('kind', [
  v.object({ kind: v.literal('card'), code: cardCode }),
  v.object({
    kind: v.literal('typed'),
    text: v.pipe(
      v.string(),
      v.nonEmpty(),
      v.check((text) => tidyText(text) === text),
    ),
  }),
]);
export type PokerCase = Read<typeof caseSchema>;

const pokerSchema = v.pipe(
  v.object({
    about: v.optional(caseSchema),
    stage: v.picklist(pokerStages),
    first: countSchema,
    second: countSchema,
  }),
  // Also where there is no case it has the first place: what is written later keeps its order.
  v.transform(({ about, ...rest }) => ({ about, ...rest })),
);
export type Poker = Read<typeof pokerSchema>;

export type PokerAct =
  | { readonly kind: 'choose'; readonly about: PokerCase | undefined }
  | { readonly kind: 'next' | 'back' | 'again' }
  | { readonly kind: 'count'; readonly role: Role; readonly hands: number };

/** What a case may say on the wall, in characters: a card's question is as long. More is told, never cut off. */
export const LONGEST_CASE = 140;

const none: RoleCount = [0, 0, 0, 0, 0];
export const startPoker: Poker = { about: undefined, stage: 'roles', first: none, second: none };

/** The game after an act; the same game where the act cannot be done. */
export const reducePoker = (poker: Poker, act: PokerAct): Poker => {
  switch (act.kind) {
    case 'choose':
      return { ...poker, about: tidyCase(act.about) };
    case 'next':
    case 'back': {
      const stage = pokerStages[pokerStages.indexOf(poker.stage) + (act.kind === 'next' ? 1 : -1)];
      return stage ? { ...poker, stage } : poker;
    }
    case 'again':
      // The roles are known and the slips are written: another case begins with its closed choice.
      return { ...startPoker, stage: 'closed' };
    case 'count': {
      const round = roundAt(poker.stage);
      if (!round || !v.is(handsSchema, act.hands)) return poker;
      const at = roles.indexOf(act.role);
      return { ...poker, [round]: poker[round].map((hands, i) => (i === at ? act.hands : hands)) };
    }
  }
};

/** Which count is taken in a stage. */
export const roundAt = (stage: PokerStage): 'first' | 'second' | undefined =>
  stage === 'closed' ? 'first' : stage === 'open' ? 'second' : undefined;

const tidyCase = (about: PokerCase | undefined): PokerCase | undefined => {
  if (about?.kind !== 'typed') return about;
  const text = tidyText(about.text);
  return text === '' ? undefined : { kind: 'typed', text };
};

const tidyText = (text: string) => text.replace(/\s+/g, ' ').trimStart();

export const countRoles = (count: RoleCount): number => count.reduce((sum, hands) => sum + hands, 0);

/** A count as the room may see it: in a group under five it would tell who chose what. */
export interface RoleSplit {
  readonly total: number;
  readonly votes: RoleCount | undefined;
}

export const splitRoles = (count: RoleCount): RoleSplit => {
  const total = countRoles(count);
  return { total, votes: total < SMALLEST_SPLIT ? undefined : count };
};

/** The roles whose choosers explain first: the one that steers most and the one that steers least. */
export const findEnds = ({ votes }: RoleSplit): readonly [Role, Role] | undefined => {
  if (!votes) return undefined;
  const most = roles[votes.findIndex((hands) => hands > 0)];
  const least = roles[votes.findLastIndex((hands) => hands > 0)];
  return most && least && most !== least ? [most, least] : undefined;
};

/** All that the room's screen may know: no count before it is revealed. */
export interface PokerShowing {
  readonly about: PokerCase | undefined;
  readonly stage: PokerStage;
  readonly first: RoleSplit | undefined;
  readonly second: RoleSplit | undefined;
}

export const showPoker = ({ about, stage, first, second }: Poker): PokerShowing => ({
  about: about?.kind === 'typed' ? { ...about, text: shorten(about.text, LONGEST_CASE) } : about,
  stage,
  first: stage === 'reveal' || stage === 'open' ? splitRoles(first) : undefined,
  second: stage === 'open' && countRoles(second) > 0 ? splitRoles(second) : undefined,
});

export const writePoker = (poker: Poker): string => JSON.stringify(poker);

/** Reads what `writePoker` wrote; undefined for a text that it cannot have written. */
export const readPoker = (text: string): Poker | undefined => readText(pokerSchema, text);
