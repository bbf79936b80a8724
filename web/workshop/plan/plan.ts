import { type DealSet, everything } from '../../table/set.ts';
import type { PlanCard, Range } from '../part/plan-card.ts';
import { BEST_TABLE, seatPeople, shareMinutes } from './plan-minutes.ts';
import { chooseParts, type Middle, type Recipe, type RecipeStep, recipes } from './plan-recipes.ts';

/** What somebody asks for. `slot` is the plan of two hours, in any length; other formats go by the code of their card. */
export interface PlanWish {
  readonly format: string;
  readonly minutes: number;
  readonly people: number;
  /** What the slot has in its middle: a mirror for a team that knows itself, stories for people who meet. */
  readonly middle: Middle;
}

export const SLOT = 'slot';
export const [LEAST_MINUTES, MOST_MINUTES] = [10, 180];
export const [LEAST_PEOPLE, MOST_PEOPLE] = [2, 200];

/** What a step is done with on the screen, and what it deals from. */
export interface Tool {
  readonly kind: 'cards' | 'check' | 'mirror' | 'poker' | 'harvest';
  readonly set?: DealSet;
}

export interface PlanStep {
  /** Names the step in a harvest: `W02-4`, `W04-2-3` (second card, third step), `slot-dilemma-2`. */
  readonly id: string;
  /** Which step of the card, or which part of the slot; where its words are found. */
  readonly words: number | string;
  /** Which of several of its kind: the second dilemma of three. */
  readonly round: { readonly at: number; readonly of: number } | undefined;
  readonly minutes: number;
  /** Minutes from the start of the plan. */
  readonly from: number;
  readonly tool: Tool | undefined;
}

export interface Plan {
  readonly wish: PlanWish;
  readonly steps: readonly PlanStep[];
  /** How many people sit at each table or in each circle. */
  readonly seats: readonly number[];
  readonly seated: Recipe['seats'];
  /** Whether every group is as large as the format asks for. */
  readonly fits: boolean;
  /** How many cards the format takes turns with, where it counts them. */
  readonly cards: number | undefined;
}

/** Minutes and people that a format is meant for, to begin with. */
export const usualWish = (format: string, cards: readonly PlanCard[], people: number): PlanWish => {
  const card = cards.find(({ code }) => code === format);
  const [from, to] = card?.minutes ?? [120, 120];
  return { format, minutes: to ?? from, people, middle: 'mirror' };
};

const clamp = (value: number, least: number, most: number) =>
  Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : least;

/** A wish that can be laid out: numbers whole and within what a room holds. */
export const tidyWish = ({ format, minutes, people, middle }: PlanWish): PlanWish => ({
  format,
  minutes: clamp(minutes, LEAST_MINUTES, MOST_MINUTES),
  people: clamp(people, LEAST_PEOPLE, MOST_PEOPLE),
  middle: middle === 'story' ? 'story' : 'mirror',
});

/** Lays out a plan; nothing for a format that this deck does not have. */
export const layPlan = (asked: PlanWish, cards: readonly PlanCard[]): Plan | undefined => {
  const wish = tidyWish(asked);
  if (wish.format === SLOT) return laySlot(wish, cards);
  const card = cards.find(({ code, family }) => family === 'format' && code === wish.format);
  const { steps: written } = { steps: undefined as unknown, ...card?.text };
  const count = Array.isArray(written) ? written.length : 0;
  if (!card || count === 0) return undefined;
  const recipe = recipes[card.code];
  const steps = recipe?.steps.length === count ? recipe.steps : Array<RecipeStep>(count).fill({ weight: 1 });
  const rounds = recipe?.aCard ? Math.max(1, Math.floor(wish.minutes / recipe.aCard[0])) : 1;
  const all = shareMinutes(wish.minutes, Array<number>(rounds).fill(1)).flatMap((minutes, round) =>
    shareMinutes(
      minutes,
      steps.map(({ weight }) => weight),
    ).map((own, step) => ({
      id: rounds > 1 ? `${card.code}-${round + 1}-${step + 1}` : `${card.code}-${step + 1}`,
      words: step,
      round: rounds > 1 ? { at: round + 1, of: rounds } : undefined,
      minutes: own,
      tool: toolOf(steps[step], cards),
    })),
  );
  return {
    wish,
    steps: countFrom(all),
    ...seat(wish.people, card.group ?? [1, null], recipe),
    cards: recipe?.aCard && rounds,
  };
};

const laySlot = (wish: PlanWish, cards: readonly PlanCard[]): Plan => {
  const parts = chooseParts(wish.minutes, wish.middle);
  const minutes = shareMinutes(
    wish.minutes,
    parts.map(({ weight }) => weight),
  );
  const all = parts.map((part, i) => {
    const same = parts.filter(({ id }) => id === part.id).length;
    const at = parts.slice(0, i + 1).filter(({ id }) => id === part.id).length;
    return {
      id: same > 1 ? `${SLOT}-${part.id}-${at}` : `${SLOT}-${part.id}`,
      words: part.id,
      round: same > 1 ? { at, of: same } : undefined,
      minutes: minutes[i] ?? 1,
      tool: toolOf(part, cards),
    };
  });
  return {
    wish,
    steps: countFrom(all),
    ...seat(wish.people, [4, 6], { seats: 'tables', steps: [] }),
    cards: undefined,
  };
};

const countFrom = (steps: readonly Omit<PlanStep, 'from'>[]): readonly PlanStep[] =>
  steps.map((step, i) => ({ ...step, from: steps.slice(0, i).reduce((sum, { minutes }) => sum + minutes, 0) }));

const seat = (people: number, [least, most]: Range, recipe: Recipe | undefined) => {
  const largest = most ?? people;
  const seats = seatPeople(people, [least, recipe?.seats === 'tables' ? Math.min(BEST_TABLE, largest) : largest]);
  return { seats, seated: recipe?.seats ?? 'circle', fits: seats.every((size) => size >= least && size <= largest) };
};

/** The cards that fit what a recipe tells of them; checks are chosen by the moment they are for. */
const toolOf = (step: RecipeStep | undefined, cards: readonly PlanCard[]): Tool | undefined => {
  const { kind, deal } = step?.tool ?? {};
  if (!kind) return undefined;
  if (!deal) return { kind };
  const moment = deal.moment && cards.filter((card) => card.moment === deal.moment).map(({ code }) => code);
  return { kind, set: { ...everything, families: deal.families, codes: moment ?? [] } };
};
