import type { Card } from '../../cards/schema.ts';
import type { Report } from '../../generator/edition/report.ts';
import type { UsedFault, UsedPrint, UsedWish } from '../../generator/edition/used.ts';
import type { Picture } from '../../generator/paper/image.ts';
import type { SpokenDeck } from '../deck/deck.ts';

/** What the page, its worker and the paper say to each other. */

export interface PrintWish extends UsedWish {
  /** Cards of one's own, written on the spot; they come after those of the deck. */
  readonly own?: readonly Card[];
  /** The deck, where it is not the game's own. */
  readonly deck?: SpokenDeck | undefined;
}

/** Why there is no file: `unreachable` when the network was lost, `failed` is what nobody foresaw. */
export type PrintFault = UsedFault | { readonly kind: 'unreachable' | 'failed' };

/** What is printed, with the deck as it lies on the table: cards of it and of one's own, or a report. */
export type PrintOrder = {
  readonly deck: SpokenDeck;
  readonly compress: boolean;
} & (
  | {
      readonly kind: 'cards';
      readonly wish: UsedWish;
      readonly own: readonly Card[];
      readonly pictures: readonly Picture[];
    }
  | { readonly kind: 'report'; readonly report: Report; readonly name: string; readonly date: Date }
);

export type PrintOutcome =
  | { readonly kind: 'done'; readonly print: UsedPrint }
  /** `broken` is what was thrown where nobody foresaw it. */
  | { readonly kind: 'problem'; readonly fault: PrintFault; readonly broken?: unknown };

/** What the worker tells the page. */
export type PrintNews =
  | { readonly kind: 'ready' }
  | { readonly kind: 'step'; readonly stage: 'lay' | 'paint'; readonly done: number; readonly of: number }
  | PrintOutcome;
