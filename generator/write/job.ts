import type { Deck } from '../../cards/deck.ts';
import type { Printshop } from '../edition/printshop.ts';
import type { Logo } from '../layout/face/face.ts';
import type { Pictures } from '../paper/image.ts';
import { readFonts } from '../tools/fonts.node.ts';
import type { Fonts } from '../tools/fonts.ts';
import { hyphenateFor } from '../tools/hyphenation.node.ts';
import { openIcons } from '../tools/icons.node.ts';
import { WishProblem } from '../wish/selection.ts';

/** What every step of the pipeline works with: a printshop, and the folder its files go to. */
export interface Job extends Printshop {
  readonly out: string;
  /** Whether the words of its cards were checked before, and found good. */
  readonly sound: boolean;
  /** The real path of the file or folder that somebody's own cards stand in. */
  readonly from?: string;
}

/** What is known of cards before work on them begins. */
export interface Cards {
  /** Whether their words were checked, and found good. */
  readonly sound?: boolean | undefined;
  /** What they show, in the colours of screens. */
  readonly pictures?: Pictures | undefined;
  /** Of the house whose deck it is; it is one of the pictures. */
  readonly logo?: Logo | undefined;
  /** The typefaces of that house; those of this game where nothing is said. */
  readonly fonts?: Fonts | undefined;
  /** The real path of the file or folder they stand in, where they are somebody's own. */
  readonly from?: string | undefined;
}

/** Opens a job; the date inside its files is SOURCE_DATE_EPOCH where it is set, or the deck's own. */
export const openJob = (
  deck: Deck,
  out: string,
  epoch: string | undefined,
  { sound = false, pictures, logo, fonts = readFonts(), from }: Cards = {},
): Job => {
  const date = epoch ? readEpoch(epoch) : new Date(`${deck.date}T00:00:00Z`);
  const tools = {
    measure: fonts.measure,
    icon: openIcons(),
    hyphenate: hyphenateFor,
    ...(pictures && { picture: (name: string) => pictures.get(name) }),
    ...(logo && { logo }),
  };
  return {
    deck,
    fonts,
    tools,
    date,
    compress: true,
    out,
    sound,
    ...(pictures && { pictures }),
    ...(from !== undefined && { from }),
  };
};

/** Seconds since 1970, as tools that build the same bytes twice hand them on. */
const readEpoch = (typed: string): Date => {
  const date = new Date(/^\d{1,11}$/.test(typed) ? Number(typed) * 1000 : Number.NaN);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999)
    throw new WishProblem({
      nl: `SOURCE_DATE_EPOCH: ‘${typed}’ is geen aantal seconden sinds 1970; laat het weg, of vul er een in.`,
      en: `SOURCE_DATE_EPOCH: “${typed}” is not a number of seconds since 1970; leave it out, or set one.`,
    });
  return date;
};

/** In ms: a turn for each page of thousands would take longer than some of the pages, and nobody feels less than this. */
const HELD = 20;
let last = 0;

/** Lets whatever else waits have its turn between two pages: without it Ctrl-C would wait for the last one. */
export const breathe = async (): Promise<void> => {
  if (Math.abs(Date.now() - last) < HELD) return;
  await new Promise((resolve) => setImmediate(resolve));
  last = Date.now();
};
