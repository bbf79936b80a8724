import type { Deck } from '../../cards/deck.ts';
import type { Fonts } from '../tools/fonts.ts';
import type { Tools } from './edition.ts';

/** What cards become a file with. All of it is handed in, so that the command and the browser print the same bytes. */
export interface Printshop {
  readonly deck: Deck;
  readonly fonts: Fonts;
  readonly tools: Tools;
  /** The date inside the files. */
  readonly date: Date;
  /** Whether streams are deflated; two makers of zlib need not write the same bytes. */
  readonly compress: boolean;
}

/** Told after each part of the work; a page that shows it may ask for a breath before the next. */
export type OnPart = (done: number, of: number) => Promise<void> | void;

/** The same for both stages: families are laid out first, then pages are painted. */
export type OnStep = (stage: 'lay' | 'paint', done: number, of: number) => Promise<void> | void;
