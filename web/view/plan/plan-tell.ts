import type { Language } from '../../../cards/schema.ts';
import { words as cardWords } from '../../../cards/words.ts';
import type { SpokenCard, SpokenCardOf } from '../../deck/deck.ts';
import { type Plan, type PlanStep, SLOT } from '../../workshop/plan/plan.ts';
import { planWords } from './plan-words.ts';

/** What a person reads of a plan and its steps: words of the card, or of the plan of two hours. */

export const findFormat = (format: string, cards: readonly SpokenCard[]): SpokenCardOf<'format'> | undefined =>
  cards.find((card): card is SpokenCardOf<'format'> => card.family === 'format' && card.code === format);

export interface ToldFormat {
  readonly name: string;
  readonly aim: string;
  /** `45–60 minuten, tafels van 4–6` */
  readonly facts: string;
  readonly people: string;
  readonly icon: string;
}

/** A format as the chooser and the room name it. */
export const tellFormat = (format: string, cards: readonly SpokenCard[], language: Language): ToldFormat => {
  const words = planWords[language];
  const card = findFormat(format, cards);
  if (format === SLOT || !card)
    return { name: words.slot, aim: words.slotAim, facts: words.slotFacts, people: words.slotPeople, icon: 'stack' };
  const { name, aim, people } = card.text;
  return { name, aim, people, facts: `${cardWords[language].minutes(...card.minutes)}, ${people}`, icon: card.icon };
};

export interface ToldStep {
  /** What stands large: a part of the plan of two hours, or what the card of the format says to do. */
  readonly title: string;
  /** What people do in a part. */
  readonly line: string | undefined;
  /** Which card of several. */
  readonly round: string | undefined;
}

/** A step as people read it. */
export const tellStep = (step: PlanStep, plan: Plan, cards: readonly SpokenCard[], language: Language): ToldStep => {
  const words = planWords[language];
  const lines: Readonly<Record<string, string>> = words.partLine;
  if (typeof step.words === 'string')
    return { title: words.partTitle(step.words, step.round), line: lines[step.words], round: undefined };
  const title = findFormat(plan.wish.format, cards)?.text.steps[step.words] ?? '';
  return { title, line: undefined, round: step.round && words.card(step.round.at, step.round.of) };
};

/** A step in a few words, for a heading or a button. */
export const nameStep = (step: PlanStep, plan: Plan, cards: readonly SpokenCard[], language: Language): string => {
  const { title, round } = tellStep(step, plan, cards, language);
  return round ? `${round}: ${title}` : title;
};

/** A step by its id alone, as a harvest keeps it: of any plan that was walked, in any language. */
export const nameStepId = (id: string, cards: readonly SpokenCard[], language: Language): string => {
  const [format = '', ...rest] = id.split('-');
  if (format === SLOT) {
    const [part = '', at] = rest;
    return planWords[language].partTitle(part, at ? { at: Number(at), of: Number(at) } : undefined) || id;
  }
  const card = findFormat(format, cards);
  const line = card?.text.steps[Number(rest.at(-1)) - 1];
  return card && line ? `${card.text.name} ${rest.join('.')}: ${line}` : id;
};

/** `0:50` */
export const tellClock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
