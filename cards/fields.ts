import { z } from 'zod';
import { budgets, type ListBudget } from './budgets.ts';
import { inEvery } from './languages.ts';

/** What fields of cards are made of. */

/** A text of one to `max` characters. */
export const words = (max: number) => z.string().min(1).max(max);
export const list = ({ least, most, each }: ListBudget) => z.array(words(each)).min(least).max(most).readonly();

/** One text in every language of the deck; a missing translation is a type error. */
export const inAll = <T extends z.ZodType>(text: T) => z.strictObject(inEvery(text));

const glossSchema = z.strictObject({ term: words(budgets.gloss.term), meaning: words(budgets.gloss.meaning) });
/** An image the document speaks in, with its plain meaning. */
export type Gloss = z.infer<typeof glossSchema>;
export const gloss = z.array(glossSchema).min(1).max(3).readonly().optional();

export const code = (letter: string) => z.string().regex(new RegExp(`^${letter}\\d{2}$`));
/** As many as a code has room for; that a card of the skill is there is seen over the whole deck (check.ts). */
export const skillNumber = z.int().min(1).max(99);
export const oneSkill = z.tuple([skillNumber]).readonly();
export const noSkills = z.tuple([]).readonly();
/** `adapted`: it says what the document of 2013 says. `new`: made for this game. */
export const origin = z.enum(['adapted', 'new']);
export const made = z.literal('new');
/** A Phosphor icon by its own name, as in `door-open`. */
export const icon = z.string().regex(/^[a-z]+(-[a-z]+)*$/);

/** From and to; no second number means no limit. */
export const range = z.tuple([z.int().min(1), z.int().min(1).nullable()]).readonly();

export const mark = z.enum(['circle', 'triangle', 'diamond', 'hexagon', 'square', 'ring', 'star', 'bar', 'plus']);
/** The shape of a vote card, known across a room without its colour. */
export type Mark = z.infer<typeof mark>;
