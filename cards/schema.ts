import { z } from 'zod';
import { budgets } from './budgets.ts';
import { code, gloss, icon, inAll, list, made, mark, noSkills, range, words } from './fields.ts';
import type { Language } from './languages.ts';
import type { PlacedCard, PlacedText } from './own/placed.ts';
import { withSkill } from './skill-schema.ts';

/**
 * What a card is, of fields that several families share (fields.ts). The types are inferred from these schemas; those of
 * cards that stand with their skill are in skill-schema.ts. How long a text may be stands in budgets.ts.
 */

export type { Gloss, Mark } from './fields.ts';
export { type Language, languages } from './languages.ts';
export type { WithSkill } from './skill-schema.ts';

const { skill, tip, story, mirror, step, dilemma } = withSkill;

const joker = z.strictObject({
  code: code('J'),
  family: z.literal('joker'),
  skills: noSkills,
  origin: made,
  icon,
  text: inAll(
    z.strictObject({
      name: words(budgets.joker.name),
      line: words(budgets.joker.line),
      use: words(budgets.joker.use),
      gloss,
    }),
  ),
});

const perspective = z.strictObject({
  code: code('P'),
  family: z.literal('perspective'),
  skills: noSkills,
  origin: made,
  icon,
  text: inAll(
    z.strictObject({
      name: words(budgets.perspective.name),
      worry: words(budgets.perspective.worry),
      hope: words(budgets.perspective.hope),
      question: words(budgets.perspective.question),
      gloss,
    }),
  ),
});

const format = z.strictObject({
  code: code('W'),
  family: z.literal('format'),
  skills: noSkills,
  origin: made,
  icon,
  minutes: range,
  group: range,
  text: inAll(
    z.strictObject({
      name: words(budgets.format.name),
      aim: words(budgets.format.aim),
      people: words(budgets.format.people),
      steps: list(budgets.format.steps),
      gloss,
    }),
  ),
});

const check = z.strictObject({
  code: code('C'),
  family: z.literal('check'),
  skills: noSkills,
  origin: made,
  moment: z.enum(['in', 'out']),
  text: inAll(z.strictObject({ title: words(budgets.check.title), prompt: words(budgets.check.prompt), gloss })),
});

const rules = z.strictObject({
  code: code('R'),
  family: z.literal('rules'),
  skills: noSkills,
  origin: made,
  text: inAll(
    z.strictObject({
      title: words(budgets.rules.title),
      body: words(budgets.rules.body).optional(),
      points: list(budgets.rules.points).optional(),
      gloss,
    }),
  ),
});

const blank = z.strictObject({
  code: code('B'),
  family: z.literal('blank'),
  skills: noSkills,
  origin: made,
  /** The family a card written on this blank belongs to. */
  form: z.enum(['skill', 'tip', 'dilemma']),
  text: inAll(
    z.strictObject({
      title: words(budgets.blank.title),
      prompt: words(budgets.blank.prompt),
      labels: list(budgets.blank.labels),
      gloss,
    }),
  ),
});

const vote = z.strictObject({
  code: code('S'),
  family: z.literal('vote'),
  skills: noSkills,
  origin: made,
  icon,
  mark,
  text: inAll(z.strictObject({ word: words(budgets.vote.word), meaning: words(budgets.vote.meaning), gloss })),
});

export const cardSchema = z.discriminatedUnion('family', [
  skill,
  tip,
  blank,
  rules,
  story,
  mirror,
  step,
  joker,
  dilemma,
  perspective,
  format,
  check,
  vote,
]);
/** A card of this game: each family has fields of its own. */
export type GameCard = z.infer<typeof cardSchema>;
export type FamilyId = GameCard['family'];
/** The cards of one family. */
export type CardOf<F extends FamilyId> = Extract<GameCard, { family: F }>;

/** A family of a deck that somebody else wrote; none is ever called as one of this game. */
export type OwnFamilyId = `own-${string}`;

/**
 * A card of a deck that somebody else wrote, in the one language in which it is printed or shown: the words around it
 * may be in either.
 */
export interface PlacesCard extends Omit<PlacedCard, 'family' | 'text' | 'icon' | 'notes' | 'picture' | 'extra'> {
  readonly family: OwnFamilyId;
  readonly skills: readonly [];
  readonly icon: string;
  readonly picture?: { readonly name: string; readonly alt: string };
  readonly text: Readonly<Record<Language, PlacedText & { readonly gloss?: undefined }>>;
  readonly notes: readonly string[];
}

/** Any card that can be laid, told, printed or dealt. */
export type Card = GameCard | PlacesCard;
export type AnyFamilyId = Card['family'];
