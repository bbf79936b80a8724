/**
 * What a poker card holds at a size people can read, in characters. The schemas check the deck by it, and a form where
 * somebody writes a card of their own counts down by it. Plain data, so that a browser reads it without the schemas.
 */

/** A list of texts: how many at least and at most, and how long each may be. */
export interface ListBudget {
  readonly least: number;
  readonly most: number;
  readonly each: number;
}

const list = (least: number, most: number, each: number): ListBudget => ({ least, most, each });

export const budgets = {
  skill: { name: 160, short: 24, line: 110, signs: list(3, 4, 65), question: 90 },
  /** `whole` is for body, points and steps together; of seven points, each has room for `ofSeven`. */
  tip: { heading: list(1, 3, 45), body: 330, points: list(3, 7, 65), steps: list(3, 3, 80), whole: 390, ofSeven: 56 },
  story: { prompt: 140, followUp: 90 },
  mirror: { notice: 140, push: 140 },
  step: { action: 140, followUp: 90 },
  joker: { name: 30, line: 110, use: 140 },
  dilemma: {
    title: 40,
    situation: 220,
    option: 80,
    price: 70,
    twist: 130,
    followUps: list(2, 2, 70),
    notes: list(1, 3, 140),
  },
  perspective: { name: 40, worry: 110, hope: 110, question: 110 },
  format: { name: 30, aim: 110, people: 30, steps: list(3, 6, 70) },
  check: { title: 24, prompt: 140 },
  rules: { title: 30, body: 200, points: list(3, 6, 80) },
  blank: { title: 30, prompt: 110, labels: list(1, 4, 24) },
  vote: { word: 18, meaning: 70 },
  gloss: { term: 40, meaning: 160 },
} as const;
