import { paperWords as words } from '../../cards/paper-words.ts';
import type { Language } from '../../cards/schema.ts';
import type { Ink } from '../layout/face/palette.ts';
import { planSheet, type SheetPlan } from '../layout/sheet/imposition.ts';
import { duplexOf } from '../layout/sheet/sheet.ts';
import { paintPdf } from '../paint/pdf.ts';
import { cardSizes, papers } from '../paper/stock.ts';
import { type HomeWish, type LaidDeck, layHomeEdition } from './edition.ts';
import type { OnPart, Printshop } from './printshop.ts';

/** What makes one home edition differ from another. */
interface HomeName {
  readonly language: Language;
  /** Empty where a sheet of labels says it. */
  readonly size: string;
  readonly paper: string;
  readonly backs: HomeWish['backs'];
  readonly order: HomeWish['order'];
  readonly ink: Ink;
  readonly isSelection: boolean;
  readonly isCoded: boolean;
}

/** What a file of the home edition is called: everything that is not as usual is in its name. */
export const nameHome = ({ language, size, paper, backs, order, ink, isSelection, isCoded }: HomeName): string =>
  [
    'ruimtemakers',
    language,
    'home',
    size,
    paper,
    backs === 'long-edge' ? '' : backs,
    order === 'row' ? '' : order,
    ink === 'full' ? '' : `${ink}-ink`,
    isSelection ? 'selection' : '',
    isCoded ? 'coded' : '',
  ]
    .filter(Boolean)
    .join('-');

/** The laid cards of a wish, in its order, as often as it wants them. */
export const pickCards = (
  { codes }: { readonly codes: readonly string[] },
  laid: Pick<LaidDeck, 'cards'>,
): LaidDeck['cards'] => {
  const byCode = new Map(laid.cards.map((card) => [card.code, card]));
  return codes.flatMap((code) => byCode.get(code) ?? []);
};

/** Nine poker cards on an A4. */
export const planHome = (): SheetPlan => {
  const plan = planSheet({ paper: papers.a4, card: cardSizes.poker, bleed: 0, fold: false });
  if (!plan) throw new Error('No poker card fits an A4.');
  return plan;
};

/** Paints some laid cards on sheets, as the bytes of one file. */
export const paintSheets = (
  { tools, fonts, date, compress }: Printshop,
  language: Language,
  cards: LaidDeck['cards'],
  wish: HomeWish,
  onPage?: OnPart,
): Promise<Uint8Array> => {
  const { deck, subtitle } = words[language];
  return paintPdf(layHomeEdition(cards, language, wish, tools), fonts.bytes, {
    title: `${deck}: ${subtitle}`,
    author: 'Ruimtemakers',
    language,
    date,
    compress,
    duplex: duplexOf(wish.backs),
    onPage,
  });
};
