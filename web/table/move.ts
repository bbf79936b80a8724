import type { DealSet } from './set.ts';
import type { Count, Stage } from './stages.ts';
import type { Place } from './table.ts';

export interface Start {
  readonly kind: 'start';
  readonly set: DealSet;
  readonly seed: number;
}

/** What can be done with the one card that everybody looks at. */
export const cardActs = ['flip', 'putBack', 'hold', 'skip', 'swap', 'never'] as const;
export type CardAct = (typeof cardActs)[number];

/** Everything that can happen at the table. */
export type Move =
  | Start
  | { readonly kind: 'deal' | 'shuffle' | CardAct }
  /** Shows a card by its code, from wherever it is. */
  | { readonly kind: 'jump'; readonly code: string }
  /** Puts a held, discarded, left out or removed card under the pile again. */
  | { readonly kind: 'return'; readonly code: string }
  /** A card of one's own joins the deal. */
  | { readonly kind: 'add'; readonly code: string }
  /** A card of one's own leaves the deal and the table, until it is added again. */
  | { readonly kind: 'drop'; readonly code: string }
  | { readonly kind: 'leaveOut'; readonly codes: readonly string[] }
  /** Deals from other cards from now on; what lies open stays. */
  | { readonly kind: 'choose'; readonly set: DealSet }
  | { readonly kind: 'spread'; readonly places: readonly [Place, ...Place[]] }
  | { readonly kind: 'look'; readonly at: number | undefined }
  | { readonly kind: 'lock'; readonly at: number }
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'count'; readonly count: Count };
