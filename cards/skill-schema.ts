import { z } from 'zod';
import { budgets } from './budgets.ts';
import { code, gloss, icon, inAll, list, made, oneSkill, origin, skillNumber, words } from './fields.ts';

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

/** What a card is that stands with its skill, in a file of `cards/skills/`. */
export const withSkill = { skill, tip, story, mirror, step, dilemma };
/** The family of a card that stands with its skill. */
export type WithSkill = keyof typeof withSkill;
