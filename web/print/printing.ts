import type { PrintFault, PrintWish } from './order.ts';

/** How somebody wants the cards on paper. */
export type PrintChoice = Pick<PrintWish, 'edition' | 'backs'>;

/** Where printing stands. `address` leads to the finished file, in this browser only. */
export type PrintState =
  | { readonly kind: 'ready' | 'stopped' }
  | { readonly kind: 'busy'; readonly share: number }
  | {
      readonly kind: 'done';
      readonly name: string;
      readonly address: string;
      readonly cards: number;
      readonly sheets: number;
    }
  | { readonly kind: 'failed'; readonly fault: PrintFault };
