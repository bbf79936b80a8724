import { paperWordsOf, titleOf } from '../../cards/paper-words.ts';
import type { Ink } from '../layout/face/palette.ts';
import { type Imposing, planSheet, type SheetPlan } from '../layout/sheet/imposition.ts';
import type { Printer } from '../layout/sheet/printer.ts';
import { duplexOf, laySheets } from '../layout/sheet/sheet.ts';
import { paintUa } from '../paint/ua.ts';
import type { LazyFrame } from '../paper/frame.ts';
import { cardSizes, papers } from '../paper/stock.ts';
import type { Mm } from '../paper/units.ts';
import type { LaidCards } from './deck.ts';
import { nameChapter } from './family.ts';
import { describeFile, type LayingTools, type OnPart, type Printshop, setterFor } from './printshop.ts';

/** How cards come on sheets for a printer at home or in the office. */
export interface HomeWish extends Imposing {
  readonly plan: SheetPlan;
  readonly marks: boolean;
  /** With grey the file knows black ink alone. */
  readonly ink?: Ink;
  /** What is known of the printer; nothing where its error is not undone. */
  readonly printer?: Printer | undefined;
  /** How far all is moved to the right and down. */
  readonly move?: { readonly dx: Mm; readonly dy: Mm } | undefined;
}

/** As it is where nothing is typed: nine poker cards on an A4, from its first place on, with crop marks. */
export const usualHome = (backs: HomeWish['backs'] = 'long-edge'): HomeWish => {
  const plan = planSheet({ paper: papers.a4, card: cardSizes.poker, bleed: 0, fold: false });
  if (!plan) throw new Error('No poker card fits an A4.');
  return { plan, backs, order: 'row', startSlot: 1, marks: true };
};

/** Lays out cards on sheets: as many to a sheet as fit, backs behind their fronts. */
export const layHome = (
  { tools }: Pick<LayingTools, 'tools'>,
  { deck, language, cards }: LaidCards,
  wish: HomeWish,
): readonly LazyFrame[] =>
  laySheets(cards, {
    ...wish,
    words: paperWordsOf(deck, language),
    setter: setterFor({ deck, tools }, language),
    chapter: (family) => nameChapter(deck, family, language),
  });

/** Paints cards on sheets, as the bytes of one file. */
export const paintHome = (shop: Printshop, laid: LaidCards, wish: HomeWish, onPage?: OnPart): Promise<Uint8Array> =>
  paintUa(layHome(shop, laid, wish), shop.fonts.bytes, {
    ...describeFile(shop, laid.language, titleOf(paperWordsOf(laid.deck, laid.language))),
    duplex: duplexOf(wish.backs),
    mode: wish.ink === 'grey' ? 'grey' : 'rgb',
    // A card that fills its sheet leaves no room for the title of the deck.
    raised: wish.plan.whole === true,
    onPage,
  });

/** How many sheets so many cards take. */
export const countSheets = ({ plan, startSlot }: HomeWish, cards: number): number =>
  Math.ceil((cards + startSlot - 1) / plan.slots.length);

/** What makes one home edition differ from another; each part is empty where it is as usual. */
interface HomeName extends Pick<HomeWish, 'backs' | 'order'> {
  /** What begins the name of every file of the deck in its language. */
  readonly deck: string;
  /** Empty where the paper says it. */
  readonly size: string;
  readonly paper: string;
  readonly ink: Ink;
  /** Which cards. */
  readonly selection: string;
  /** Whatever else changes what is in the file, in its order. */
  readonly more?: readonly string[];
}

/** What a file of the home edition is called: everything that is not as usual is in its name. */
export const nameHome = ({ deck, size, paper, backs, order, ink, selection, more = [] }: HomeName): string =>
  [
    deck,
    'home',
    size,
    paper,
    backs === 'long-edge' ? '' : backs,
    order === 'row' ? '' : order,
    ink === 'full' ? '' : `${ink}-ink`,
    selection,
    ...more,
  ]
    .filter(Boolean)
    .join('-');
