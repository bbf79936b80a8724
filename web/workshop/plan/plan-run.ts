import * as v from 'valibot';
import type { PlanCard } from '../part/plan-card.ts';
import { type Read, readText, whole } from '../part/saved-text.ts';
import {
  LEAST_MINUTES,
  LEAST_PEOPLE,
  layPlan,
  MOST_MINUTES,
  MOST_PEOPLE,
  type Plan,
  type PlanStep,
  type PlanWish,
  tidyWish,
} from './plan.ts';

/** Each step once, in their order. */
const sortSteps = (steps: readonly number[]): readonly number[] => [...new Set(steps)].sort((a, b) => a - b);

/** How many steps a plan has is known when its format is. */
const stepSchema = whole(0, Number.MAX_SAFE_INTEGER);

/** A plan under way. It holds what was asked for, never words: another language shows the same run. */
const runSchema = v.object({
  wish: v.object({
    format: v.string(),
    minutes: whole(LEAST_MINUTES, MOST_MINUTES),
    people: whole(LEAST_PEOPLE, MOST_PEOPLE),
    middle: v.picklist(['mirror', 'story']),
  }),
  at: stepSchema,
  /** Steps that were gone through, in order. */
  done: v.pipe(
    v.array(stepSchema),
    v.transform((steps) => sortSteps(steps)),
  ),
  /** Left for the cards or something else; the place is kept. */
  left: v.boolean(),
});
export type Run = Read<typeof runSchema>;

export type RunAct =
  | { readonly kind: 'choose'; readonly wish: PlanWish }
  | { readonly kind: 'next' | 'back' | 'restart' | 'leave' | 'join' | 'close' }
  | { readonly kind: 'jump'; readonly at: number };

const mark = (done: readonly number[], at: number) => sortSteps([...done, at]);
const unmark = (done: readonly number[], at: number) => done.filter((other) => other !== at);

/** The run after an act; the same run where the act cannot be done. */
export const reduceRun = (run: Run | undefined, act: RunAct, cards: readonly PlanCard[]): Run | undefined => {
  if (act.kind === 'choose') {
    const wish = tidyWish(act.wish);
    return layPlan(wish, cards) ? { wish, at: 0, done: [], left: false } : run;
  }
  if (act.kind === 'close') return undefined;
  const last = (run && layPlan(run.wish, cards)?.steps.length) ?? 0;
  if (!run || last === 0) return run;
  switch (act.kind) {
    case 'next':
      if (isOver(run, last)) return run;
      return { ...run, at: Math.min(run.at + 1, last - 1), done: mark(run.done, run.at) };
    case 'back':
      if (isOver(run, last)) return { ...run, done: unmark(run.done, run.at) };
      return run.at === 0 ? run : { ...run, at: run.at - 1, done: unmark(run.done, run.at - 1) };
    case 'jump':
      return act.at === run.at || !Number.isInteger(act.at) || act.at < 0 || act.at >= last
        ? run
        : { ...run, at: act.at };
    case 'restart':
      return { ...run, at: 0, done: [] };
    case 'leave':
      return run.left ? run : { ...run, left: true };
    case 'join':
      return run.left ? { ...run, left: false } : run;
  }
};

/** The last step is where we are, and it is done. */
const isOver = ({ at, done }: Run, count: number) => at === count - 1 && done.includes(at);

/** Whether the plan was walked to its end. */
export const isRunOver = (run: Run, { steps }: Plan): boolean => isOver(run, steps.length);

export const stepAt = ({ at }: Run, { steps }: Plan): PlanStep | undefined => steps[at];

/** What the room sees of a plan; the words come from its own deck. */
export interface PlanShowing {
  readonly wish: PlanWish;
  readonly at: number;
  readonly over: boolean;
}

/** What the room sees of a run; nothing of one that was left. */
export const showPlan = (run: Run | undefined, cards: readonly PlanCard[]): PlanShowing | undefined => {
  const plan = run && layPlan(run.wish, cards);
  return plan && !run.left ? { wish: run.wish, at: run.at, over: isRunOver(run, plan) } : undefined;
};

export const writeRun = (run: Run): string => JSON.stringify(run);

/** Reads what `writeRun` wrote; undefined for a text that it cannot have written, or a format that is not in the deck. */
export const readRun = (text: string, cards: readonly PlanCard[]): Run | undefined => {
  const run = readText(runSchema, text);
  const count = (run && layPlan(run.wish, cards)?.steps.length) ?? 0;
  return run && [run.at, ...run.done].every((step) => step < count) ? run : undefined;
};
