import type { Deck } from '../../cards/deck.ts';
import type { Printshop } from '../edition/printshop.ts';
import { readFonts } from '../tools/fonts.node.ts';
import { hyphenateFor } from '../tools/hyphenation.ts';
import { openIcons } from '../tools/icons.node.ts';

/** What every step of the pipeline works with: a printshop, and the folder its files go to. */
export interface Job extends Printshop {
  readonly out: string;
}

/** Opens a job; the date inside its files is SOURCE_DATE_EPOCH where it is set, or the deck's own. */
export const openJob = (deck: Deck, out: string, epoch: string | undefined): Job => {
  const fonts = readFonts();
  const date = epoch ? new Date(Number(epoch) * 1000) : new Date(`${deck.date}T00:00:00Z`);
  const tools = { measure: fonts.measure, icon: openIcons(), hyphenate: hyphenateFor };
  return { deck, fonts, tools, date, compress: true, out };
};

/** Lets whatever else waits have its turn between two pages: without it Ctrl-C would wait for the last one. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
