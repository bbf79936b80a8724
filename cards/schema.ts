import { z } from 'zod';

/**
 * What a card is. The types are inferred from these schemas, and the same schemas check a deck that
 * somebody else wrote. Budgets are in characters: what a poker card holds at a size people can read.
 */

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text of one to `max` characters. */
const words = (max: number) => z.string().min(1).max(max);

/** One text in every language of the deck; a missing translation is a type error. */
const inBoth = <T extends z.ZodType>(text: T) => z.strictObject({ nl: text, en: text });

const glossSchema = z.strictObject({ term: words(40), meaning: words(160) });
/** An image the document speaks in, with its plain meaning. */
export type Gloss = z.infer<typeof glossSchema>;
const gloss = z.array(glossSchema).min(1).max(3).readonly().optional();

const skillNumber = z.int().min(1).max(17);
const oneSkill = z.tuple([skillNumber]).readonly();
/** `adapted`: it says what the document of 2013 says. `new`: made for this game. */
const origin = z.enum(['adapted', 'new']);
/** A Phosphor icon by its own name, as in `door-open`. */
const icon = z.string().regex(/^[a-z]+(-[a-z]+)*$/);

const code = (letter: string) => z.string().regex(new RegExp(`^${letter}\\d{2}$`));
const list = (count: readonly [number, number], max: number) =>
  z.array(words(max)).min(count[0]).max(count[1]).readonly();

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

/** A tip is a short text, or an opening with points (a checklist) or steps (in their order). */
const tip = z.strictObject({
  code: code('T'),
  family: z.literal('tip'),
  skills: oneSkill,
  origin,
  text: inBoth(
    z
      .strictObject({
        heading: words(75),
        body: words(330).optional(),
        points: list([3, 7], 65).optional(),
        steps: list([3, 3], 80).optional(),
        gloss,
      })
      .refine((tip) => tipLength(tip) > 0, { message: 'empty, a tip says something: fill body, points or steps' })
      .refine((tip) => tipLength(tip) <= 330, {
        message: 'body, points and steps together, at most 330 characters fit the card',
      })
      .refine((tip) => (tip.points?.length ?? 0) < 7 || tip.points?.every((point) => point.length <= 45), {
        message: 'at most 45 characters for each of seven points fit the card',
      }),
  ),
});
const tipLength = (tip: {
  body?: string | undefined;
  points?: readonly string[] | undefined;
  steps?: readonly string[] | undefined;
}) => [tip.body ?? '', ...(tip.points ?? []), ...(tip.steps ?? [])].join('').length;

export const cardSchema = z.discriminatedUnion('family', [skill, tip]);
export type Card = z.infer<typeof cardSchema>;
export type FamilyId = Card['family'];
/** The cards of one family. */
export type CardOf<F extends FamilyId> = Extract<Card, { family: F }>;
