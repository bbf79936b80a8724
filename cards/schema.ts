import { z } from 'zod';

/**
 * What a card is. The types are inferred from these schemas, and the same schemas check a deck that
 * somebody else wrote. Budgets are in characters: what a poker card holds at a size people can read.
 */

export { type Language, languages } from './languages.ts';

/** A text of one to `max` characters. */
const words = (max: number) => z.string().min(1).max(max);
const list = ([min, most]: readonly [number, number], max: number) => z.array(words(max)).min(min).max(most).readonly();

/** One text in every language of the deck; a missing translation is a type error. */
const inBoth = <T extends z.ZodType>(text: T) => z.strictObject({ nl: text, en: text });

const glossSchema = z.strictObject({ term: words(40), meaning: words(160) });
/** An image the document speaks in, with its plain meaning. */
export type Gloss = z.infer<typeof glossSchema>;
const gloss = z.array(glossSchema).min(1).max(3).readonly().optional();

const code = (letter: string) => z.string().regex(new RegExp(`^${letter}\\d{2}$`));
const skillNumber = z.int().min(1).max(17);
const oneSkill = z.tuple([skillNumber]).readonly();
const noSkills = z.tuple([]).readonly();
/** `adapted`: it says what the document of 2013 says. `new`: made for this game. */
const origin = z.enum(['adapted', 'new']);
const made = z.literal('new');
/** A Phosphor icon by its own name, as in `door-open`. */
const icon = z.string().regex(/^[a-z]+(-[a-z]+)*$/);

const skill = z.strictObject({
  code: code('V'),
  family: z.literal('skill'),
  skills: oneSkill,
  origin,
  icon,
  text: inBoth(
    z.strictObject({
      name: words(160),
      short: words(24),
      line: words(110),
      signs: list([3, 4], 65),
      question: words(90),
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
  text: inBoth(
    z
      .strictObject({
        /** The heading, broken into lines where its sense breaks. */
        heading: list([1, 3], 45),
        body: words(330).optional(),
        points: list([3, 7], 65).optional(),
        steps: list([3, 3], 80).optional(),
        gloss,
      })
      .refine((tip) => countTip(tip) > 0, { message: 'a tip says something: fill body, points or steps' })
      .refine((tip) => countTip(tip) <= 330, {
        message: 'body, points and steps together: at most 330 characters fit the card',
      })
      .refine((tip) => (tip.points?.length ?? 0) < 7 || tip.points?.every((point) => point.length <= 45), {
        message: 'of seven points, each has at most 45 characters to fit the card',
      }),
  ),
});

const story = z.strictObject({
  code: code('G'),
  family: z.literal('story'),
  skills: oneSkill,
  origin: made,
  text: inBoth(z.strictObject({ prompt: words(140), followUp: words(90), gloss })),
});

const mirror = z.strictObject({
  code: code('G'),
  family: z.literal('mirror'),
  skills: oneSkill,
  origin: made,
  /** What would a resident notice, and what needs a push. */
  text: inBoth(z.strictObject({ notice: words(140), push: words(140), gloss })),
});

const step = z.strictObject({
  code: code('G'),
  family: z.literal('step'),
  skills: oneSkill,
  origin: made,
  text: inBoth(z.strictObject({ action: words(140), followUp: words(90), gloss })),
});

const joker = z.strictObject({
  code: code('J'),
  family: z.literal('joker'),
  skills: noSkills,
  origin: made,
  icon,
  text: inBoth(z.strictObject({ name: words(30), line: words(110), use: words(140), gloss })),
});

const choice = z.strictObject({ option: words(80), price: words(70) });
const note = list([1, 3], 140);

const dilemma = z.strictObject({
  code: code('D'),
  family: z.literal('dilemma'),
  skills: z.array(skillNumber).min(1).max(2).readonly(),
  origin: made,
  /** Codes of the chairs from which this looks different. */
  perspectives: z.array(code('P')).min(1).max(3).readonly(),
  text: inBoth(
    z.strictObject({
      title: words(40),
      situation: words(200),
      a: choice,
      b: choice,
      twist: words(130),
      followUps: list([2, 2], 70),
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
  text: inBoth(z.strictObject({ name: words(40), worry: words(110), hope: words(110), question: words(110), gloss })),
});

/** From and to; no second number means no limit. */
const range = z.tuple([z.int().min(1), z.int().min(1).nullable()]).readonly();

const format = z.strictObject({
  code: code('W'),
  family: z.literal('format'),
  skills: noSkills,
  origin: made,
  icon,
  minutes: range,
  group: range,
  text: inBoth(z.strictObject({ name: words(30), aim: words(110), people: words(30), steps: list([3, 6], 70), gloss })),
});

const check = z.strictObject({
  code: code('C'),
  family: z.literal('check'),
  skills: noSkills,
  origin: made,
  moment: z.enum(['in', 'out']),
  text: inBoth(z.strictObject({ title: words(24), prompt: words(140), gloss })),
});

const rules = z.strictObject({
  code: code('R'),
  family: z.literal('rules'),
  skills: noSkills,
  origin: made,
  text: inBoth(
    z.strictObject({ title: words(30), body: words(200).optional(), points: list([3, 6], 80).optional(), gloss }),
  ),
});

const blank = z.strictObject({
  code: code('B'),
  family: z.literal('blank'),
  skills: noSkills,
  origin: made,
  /** The family a card written on this blank belongs to. */
  form: z.enum(['skill', 'tip', 'dilemma']),
  text: inBoth(z.strictObject({ title: words(30), prompt: words(110), labels: list([1, 4], 24), gloss })),
});

const mark = z.enum(['circle', 'triangle', 'diamond', 'hexagon', 'square', 'ring', 'star', 'bar', 'plus']);
/** The shape of a vote card, known across a room without its colour. */
export type Mark = z.infer<typeof mark>;

const vote = z.strictObject({
  code: code('S'),
  family: z.literal('vote'),
  skills: noSkills,
  origin: made,
  icon,
  mark,
  text: inBoth(z.strictObject({ word: words(18), meaning: words(70), gloss })),
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
export type Card = z.infer<typeof cardSchema>;
export type FamilyId = Card['family'];
/** The cards of one family. */
export type CardOf<F extends FamilyId> = Extract<Card, { family: F }>;
