import type { Deck } from '../../cards/deck.ts';
import type { Tongue } from '../../cards/own/placed.ts';
import type { Language } from '../../cards/schema.ts';
import { cutLanguages, tongueOf } from '../../cards/spoken.ts';
import type { Logo } from '../layout/face/face.ts';
import type { Icon } from '../layout/shape/icon.ts';
import type { Typesetter } from '../layout/text/setter.ts';
import type { PrintOptions } from '../paint/pdf.ts';
import type { Size } from '../paper/geometry.ts';
import type { Pictures } from '../paper/image.ts';
import type { Fonts } from '../tools/fonts.ts';

/** What layout measures and draws with. */
export interface Tools {
  readonly measure: Typesetter['measure'];
  readonly icon: (name: string) => Icon;
  readonly hyphenate: (tongue: Tongue) => Typesetter['hyphenate'];
  /** Of the house whose deck it is. */
  readonly logo?: Logo;
  /** The pixels of a picture by its name. */
  readonly picture?: (name: string) => Size | undefined;
}

/** What cards become a file with. All of it is handed in, so that the command and the browser print the same bytes. */
export interface Printshop {
  readonly deck: Deck;
  readonly fonts: Fonts;
  readonly tools: Tools;
  /** What cards show, in the colours of what is made. */
  readonly pictures?: Pictures;
  /** The date inside the files. */
  readonly date: Date;
  /** Whether streams are deflated; two makers of zlib need not write the same bytes. */
  readonly compress: boolean;
}

/** The part of a printshop that pages are laid out with. */
export type LayingTools = Pick<Printshop, 'deck' | 'tools'>;

/** Told after each part of the work; a page that shows it may ask for a breath before the next. */
export type OnPart = (done: number, of: number) => Promise<void> | void;

/** The same for both stages: families are laid out first, then pages are painted. */
export type OnStep = (stage: 'lay' | 'paint', done: number, of: number) => Promise<void> | void;

/** What layout needs to know of type in one language, or in that in which a deck of one's own is written. */
export const setterFor = ({ deck, tools }: LayingTools, language: Language): Typesetter => ({
  measure: tools.measure,
  hyphenate: tools.hyphenate(tongueOf(deck, language)),
  cutLanguages: (text) => cutLanguages(text, tongueOf(deck, language)),
});

/** What a file says of itself: the title of this edition, and what all files of a printshop have. */
export const describeFile = (
  { deck, date, compress, pictures }: Pick<Printshop, 'deck' | 'date' | 'compress' | 'pictures'>,
  language: Language,
  title: string,
): Omit<PrintOptions, 'duplex' | 'onPage'> => ({
  title,
  author: deck.own?.credit ?? deck.own?.name ?? 'Ruimtemakers',
  language: tongueOf(deck, language),
  date,
  compress,
  ...(pictures && { pictures }),
});
