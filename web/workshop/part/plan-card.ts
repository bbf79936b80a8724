import type { TableCard } from '../../table/set.ts';

/** From and to; no second number means no limit. */
export type Range = readonly [number, number | null];

/** What a plan needs to know of a card. */
export type PlanCard = TableCard & {
  readonly group?: Range;
  readonly moment?: 'in' | 'out';
  readonly text: object;
};
