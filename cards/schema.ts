import { z } from 'zod';
import { budgets } from './budgets.ts';
import {
  code,
  gloss,
  icon,
  inAll,
  list,
  made,
  mark,
  noSkills,
  oneSkill,
  origin,
  range,
  skillNumber,
  words,
} from './fields.ts';
import type { Language } from './languages.ts';
import type { PlacedCard, PlacedText } from './own/placed.ts';

/**
 * What a card is, of fields that several families share (fields.ts). The types are inferred from these schemas, and the same schemas check a deck that
 * somebody else wrote. How long a text may be stands in budgets.ts.
 */

export type { Gloss, Mark } from './fields.ts';
export { type Language, languages } from './languages.ts';

const skill = z.strictObject({
  code: code('V'),
  family: z.literal('skill'),
  skills: oneSkill,
  origin,
  icon,
  text: inAll(
    z.strictObject({
      name: words(budgets.skill.name),
      short: words(budgets.skill.short),
      line: words(budgets.skill.line),
      signs: list(budgets.skill.signs),
      question: words(budgets.skill.question),
      gloss,
    }),
  ),
});

const countTip = (tip: {
  readonly body?: string | undefined;
  readonly points?: readonly string[] | undefined;
  readonly steps?: readonly string[] | undefined;
}) => [tip.body ?? '', ...(tip.points ?? []), ...(tip.steps ?? [])].join('').length;

/** A tip is a short text, or an opening with points (a checklist) or steps (in their order). */
const tip = z.strictObject({
  code: code('T'),
  family: z.literal('tip'),
  skills: oneSkill,
  origin,
  text: inAll(
    z
      .strictObject({
        /** The heading, broken into lines where its sense breaks. */
        heading: list(budgets.tip.heading),
        body: words(budgets.tip.body).optional(),
        points: list(budgets.tip.points).optional(),
        steps: list(budgets.tip.steps).optional(),
        gloss,
      })
      .refine((tip) => countTip(tip) > 0, { message: 'a tip says something: fill body, points or steps' })
      .refine((tip) => countTip(tip) <= budgets.tip.whole, {
        message: `body, points and steps together: at most ${budgets.tip.whole} characters fit the card`,
      })
      .refine(
        (tip) => (tip.points?.length ?? 0) < 7 || tip.points?.every((point) => point.length <= budgets.tip.ofSeven),
        { message: `of seven points, each has at most ${budgets.tip.ofSeven} characters to fit the card` },
      ),
  ),
});

const story = z.strictObject({
  code: code('G'),
  family: z.literal('story'),
  skills: oneSkill,
  origin: made,
  text: inAll(z.strictObject({ prompt: words(budgets.story.prompt), followUp: words(budgets.story.followUp), gloss })),
});

const mirror = z.strictObject({
  code: code('G'),
  family: z.literal('mirror'),
  skills: oneSkill,
  origin: made,
  /** What would a resident notice, and what needs a push. */
  text: inAll(z.strictObject({ notice: words(budgets.mirror.notice), push: words(budgets.mirror.push), gloss })),
});

const step = z.strictObject({
  code: code('G'),
  family: z.literal('step'),
  skills: oneSkill,
  origin: made,
  text: inAll(z.strictObject({ action: words(budgets.step.action), followUp: words(budgets.step.followUp), gloss })),
});

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

const choice = z.strictObject({ option: words(budgets.dilemma.option), price: words(budgets.dilemma.price) });
const note = list(budgets.dilemma.notes);

const dilemma = z.strictObject({
  code: code('D'),
  family: z.literal('dilemma'),
  skills: z.array(skillNumber).min(1).max(2).readonly(),
  origin: made,
  /** Codes of the chairs from which this looks different. */
  perspectives: z.array(code('P')).min(1).max(3).readonly(),
  text: inAll(
    z.strictObject({
      title: words(budgets.dilemma.title),
      situation: words(budgets.dilemma.situation),
      a: choice,
      b: choice,
      twist: words(budgets.dilemma.twist),
      followUps: list(budgets.dilemma.followUps),
      /** For the facilitator's screen and the guide; never on the card or the projector. */
      notes: z.strictObject({ values: note, listenFor: note }),
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
