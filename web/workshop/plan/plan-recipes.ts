import type { FamilyId } from '../../../cards/schema.ts';
import type { Range } from '../part/plan-card.ts';

/** How a plan comes about; its words stand on the card of the format, or with the view for the plan of two hours. */

/** What a step is done with on the screen. `deal` tells cards by their facts, for the app to choose from. */
export interface RecipeTool {
  readonly kind: 'cards' | 'check' | 'mirror' | 'poker' | 'harvest';
  readonly deal?: { readonly families: readonly FamilyId[]; readonly moment?: 'in' | 'out' };
}

export interface RecipeStep {
  readonly weight: number;
  readonly tool?: RecipeTool;
}

export interface Recipe {
  /** Tables are best with five; a circle may be as large as its card says. */
  readonly seats: 'tables' | 'circle';
  /** Minutes that one card takes, where a longer slot holds more of them. */
  readonly aCard?: Range;
  readonly steps: readonly RecipeStep[];
}

const deal = (...families: readonly FamilyId[]): RecipeTool => ({ kind: 'cards', deal: { families } });
const harvest: RecipeTool = { kind: 'harvest' };

/** Weights are minutes of the card's own time, from the guide where it says them. */
export const recipes: Readonly<Record<string, Recipe>> = {
  W01: {
    seats: 'circle',
    steps: [
      { weight: 1, tool: deal('skill') },
      { weight: 1, tool: deal('skill') },
      { weight: 4 },
      { weight: 2 },
      { weight: 2 },
    ],
  },
  W02: {
    seats: 'tables',
    steps: [
      { weight: 5, tool: { kind: 'mirror' } },
      { weight: 10 },
      { weight: 13, tool: { kind: 'mirror' } },
      { weight: 4, tool: { kind: 'mirror' } },
      { weight: 14 },
      { weight: 8, tool: harvest },
    ],
  },
  W03: {
    seats: 'circle',
    steps: [{ weight: 2, tool: deal('story') }, { weight: 5 }, { weight: 2 }, { weight: 2 }, { weight: 19 }],
  },
  W04: {
    seats: 'tables',
    aCard: [20, 25],
    steps: [
      { weight: 3, tool: deal('dilemma') },
      { weight: 1 },
      { weight: 7 },
      { weight: 3 },
      { weight: 4 },
      { weight: 4, tool: harvest },
    ],
  },
  W05: {
    seats: 'circle',
    steps: [
      { weight: 10 },
      { weight: 15 },
      { weight: 15 },
      { weight: 15 },
      { weight: 20 },
      { weight: 8, tool: harvest },
    ],
  },
  W06: {
    seats: 'circle',
    steps: [
      { weight: 5, tool: deal('dilemma') },
      { weight: 3, tool: deal('perspective') },
      { weight: 10 },
      { weight: 14 },
      { weight: 8, tool: harvest },
    ],
  },
  W07: {
    seats: 'tables',
    steps: [
      { weight: 5, tool: { kind: 'poker' } },
      { weight: 5, tool: { kind: 'poker' } },
      { weight: 7, tool: { kind: 'poker' } },
      { weight: 15, tool: { kind: 'poker' } },
      { weight: 13, tool: { kind: 'poker' } },
    ],
  },
  W08: {
    seats: 'circle',
    steps: [
      { weight: 10 },
      { weight: 10 },
      { weight: 15 },
      { weight: 20 },
      { weight: 25 },
      { weight: 10, tool: harvest },
    ],
  },
  W09: {
    seats: 'circle',
    steps: [
      { weight: 5, tool: deal('tip') },
      { weight: 4 },
      { weight: 4 },
      { weight: 17 },
      { weight: 5, tool: harvest },
    ],
  },
  W10: {
    seats: 'tables',
    steps: [
      { weight: 2 },
      { weight: 4, tool: deal('skill') },
      { weight: 6 },
      { weight: 2 },
      { weight: 11, tool: deal('blank') },
    ],
  },
};

export type Middle = 'mirror' | 'story';

/** A part of the plan of two hours, as the guide names them. */
export interface SlotPart extends RecipeStep {
  readonly id: 'welcome' | 'starter' | 'mirror' | 'story' | 'break' | 'dilemma' | 'step' | 'harvest' | 'checkOut';
}

const parts = {
  welcome: { id: 'welcome', weight: 10, tool: { kind: 'check', deal: { families: ['check'], moment: 'in' } } },
  starter: { id: 'starter', weight: 10, tool: deal('skill') },
  mirror: { id: 'mirror', weight: 30, tool: { kind: 'mirror' } },
  story: { id: 'story', weight: 30, tool: deal('story') },
  break: { id: 'break', weight: 10 },
  dilemma: { id: 'dilemma', weight: 20, tool: deal('dilemma') },
  step: { id: 'step', weight: 10, tool: deal('step') },
  harvest: { id: 'harvest', weight: 5, tool: harvest },
  checkOut: { id: 'checkOut', weight: 5, tool: { kind: 'check', deal: { families: ['check'], moment: 'out' } } },
} as const satisfies Readonly<Record<SlotPart['id'], SlotPart>>;

/** From so many minutes on a slot has room for each of these (the guide, chapter 3). */
const roomFor = { opening: 45, story: 60, middle: 90, secondDilemma: 110, bothMiddles: 150, thirdDilemma: 170 };
/** In minutes: longer than this nobody sits without a break. */
const BREAK_OVER = 90;

/** Whether a slot has a middle to choose: a mirror or stories. */
export const hasMiddle = (minutes: number): boolean => minutes >= roomFor.middle;

/** The parts of a slot of any length: the guide's for two hours, for one, and for half of one. */
export const chooseParts = (minutes: number, middle: Middle): readonly SlotPart[] => {
  if (minutes < roomFor.opening) return [{ ...parts.dilemma, weight: 25 }, parts.checkOut];
  const isFull = hasMiddle(minutes);
  const other: Middle = middle === 'mirror' ? 'story' : 'mirror';
  const dilemmas = minutes < roomFor.secondDilemma ? 1 : minutes < roomFor.thirdDilemma ? 2 : 3;
  return [
    isFull ? parts.welcome : { ...parts.welcome, weight: 8 },
    ...(isFull ? [parts.starter, parts[middle]] : []),
    // A mirror asks for half an hour; in one hour there is time for one story.
    ...(!isFull && minutes >= roomFor.story ? [{ ...parts.story, weight: 15 }] : []),
    ...(minutes >= roomFor.bothMiddles ? [parts[other]] : []),
    ...(minutes > BREAK_OVER ? [parts.break] : []),
    ...Array<SlotPart>(dilemmas).fill(parts.dilemma),
    isFull ? parts.step : { ...parts.step, weight: 8 },
    parts.harvest,
    isFull ? parts.checkOut : { ...parts.checkOut, weight: 4 },
  ];
};
