import type { Deck } from '../../cards/deck.ts';
import { languages } from '../../cards/languages.ts';
import type { Card, Language } from '../../cards/schema.ts';
import type { HomeWish } from '../edition/edition.ts';
import { nameHome } from '../edition/home.ts';
import type { Ink } from '../layout/face/palette.ts';
import { type Backs, planLabels, planSheet, type SheetPlan } from '../layout/sheet/imposition.ts';
import type { Size } from '../paper/geometry.ts';
import type { LabelSheet } from '../paper/stock.ts';
import type { Mm } from '../paper/units.ts';
import { readAddress } from './address.ts';
import { readSelection, WishProblem } from './selection.ts';
import { readLength, readNumber, readOneOf, readPaper, readSize } from './wishes.ts';

const backs: readonly Backs[] = ['long-edge', 'short-edge', 'gutterfold', 'separate', 'none'];
const inks: readonly Ink[] = ['full', 'low', 'grey'];

/** What stands behind the options of `print`, as a person types them. */
export interface PrintTyped {
  /** Poker, or the label of a sheet of labels, where nothing is typed. */
  readonly size?: string;
  readonly paper: string;
  readonly backs: string;
  readonly order: string;
  readonly startSlot: string;
  readonly lang: string;
  readonly copies: string;
  readonly ink: string;
  /** 0 mm at home, where neighbours share a cut; 3 mm for a press. */
  readonly bleed?: string;
  readonly marks: boolean;
  readonly only?: string;
  readonly printer?: string;
  /** Address of the web app: each back gets a code to its own card there. */
  readonly url?: string;
}

/** A print that can be made: read, and checked against the deck and the paper. */
export interface PrintWish {
  readonly language: Language;
  readonly size: Size;
  readonly ink: Ink;
  readonly address: string | undefined;
  readonly codes: readonly string[];
  readonly home: HomeWish;
  /** What the file is called: everything that is not as usual is in its name. */
  readonly name: string;
}

/** Reads the options of `print`; a bad value throws a WishProblem with what is allowed. */
export const readPrintWish = (typed: PrintTyped, deck: Deck, shared: readonly Card[]): PrintWish => {
  const wanted = readOneOf('backs', backs, typed.backs);
  const bleed = readLength('bleed', 10, typed.bleed ?? '0');
  const { size, plan } = planPrint(typed, bleed, wanted);
  const startSlot = readNumber('start-slot', 1, plan.slots.length, typed.startSlot);
  const copies = readNumber('copies', 1, 100, typed.copies);
  const chosen = typed.only === undefined ? shared : readSelection(deck.cards, typed.only);
  const ink = readOneOf('ink', inks, typed.ink);
  const language = readOneOf('lang', languages, typed.lang);
  const order = readOneOf('order', ['row', 'stack'] as const, typed.order);
  return {
    language,
    size,
    ink,
    address: typed.url === undefined ? undefined : readAddress(typed.url),
    codes: Array.from({ length: copies }, () => chosen.map(({ code }) => code)).flat(),
    home: { plan, backs: wanted, order, startSlot, marks: typed.marks },
    name: nameHome({
      language,
      size: nameSize(typed),
      paper: typed.paper.toLowerCase(),
      backs: wanted,
      order,
      ink,
      isSelection: typed.only !== undefined,
      isCoded: typed.url !== undefined,
    }),
  };
};

/** What a card is called in the name of a file: its size, or nothing where a sheet of labels says it. */
export const nameSize = ({ size, paper }: Pick<PrintTyped, 'size' | 'paper'>): string =>
  size?.toLowerCase() ?? ('label' in readPaper(paper) ? '' : 'poker');

const planPrint = (typed: PrintTyped, bleed: Mm, wanted: Backs): { readonly size: Size; readonly plan: SheetPlan } => {
  const paper = readPaper(typed.paper);
  if ('label' in paper) return planOnLabels(typed, paper, bleed, wanted);
  const size = readSize(typed.size ?? 'poker');
  const plan = planSheet({ paper, card: size, bleed, fold: wanted === 'gutterfold' });
  if (plan) return { size, plan };
  throw new WishProblem(`--size: a card of ${tellSize(size)} does not fit ${typed.paper}; take a larger --paper.`);
};

const planOnLabels = (typed: PrintTyped, sheet: LabelSheet, bleed: Mm, wanted: Backs) => {
  if (wanted === 'gutterfold')
    throw new WishProblem(
      `--backs: labels of ${typed.paper} cannot be folded; use ${backs.filter((way) => way !== wanted).join(', ')}.`,
    );
  if (bleed > 0)
    throw new WishProblem(`--bleed: ${typed.paper} is cut already, so its cards have no bleed; leave it out.`);
  const size = typed.size === undefined ? sheet.label : readSize(typed.size);
  const plan = planLabels(sheet, size);
  if (plan) return { size, plan };
  throw new WishProblem(
    `--size: a card of ${tellSize(size)} does not fit the labels of ${typed.paper}, ${tellSize(sheet.label)}; leave --size out to fill them.`,
  );
};

const tellSize = ({ width, height }: Size) => `${Number(width.toFixed(2))} × ${Number(height.toFixed(2))} mm`;
