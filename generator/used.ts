import { sharedCards } from '../cards/find.ts';
import type { Card, FamilyId, Language } from '../cards/schema.ts';
import { layDeck } from './edition.ts';
import { paintSheets } from './home.ts';
import type { LaidCard, Overfull } from './layout/fit.ts';
import { pickCards, readPrintWish } from './print-wish.ts';
import type { OnStep, Printshop } from './printshop.ts';
import { readSelection } from './selection.ts';
import { nameText, paintLarge } from './text-edition.ts';

/** Cards of a session, to be printed as the command prints them with `--only`. */
export interface UsedWish {
  readonly codes: readonly string[];
  readonly language: Language;
  readonly edition: 'home' | 'large';
  /** How the printer turns the sheets of the home edition; large cards turn over the long edge. */
  readonly backs: 'long-edge' | 'short-edge';
}

export interface UsedPrint {
  /** What the command calls this file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly cards: number;
  readonly sheets: number;
}

/** Why nothing was printed: no card was chosen, codes that are no card, or sides whose text does not fit. */
export type UsedFault =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown'; readonly codes: readonly string[] }
  | { readonly kind: 'overfull'; readonly sides: readonly Overfull[] };

export class UsedProblem extends Error {
  constructor(readonly fault: UsedFault) {
    super(`The cards cannot be printed: ${fault.kind}.`);
  }
}

/** Prints some cards, in the order of the deck and each once; throws a UsedProblem where that cannot be. */
export const printUsed = async (shop: Printshop, wish: UsedWish, onStep: OnStep): Promise<UsedPrint> => {
  const { cards } = shop.deck;
  const unknown = wish.codes.filter((code) => !cards.some((card) => card.code === code));
  if (unknown.length > 0) throw new UsedProblem({ kind: 'unknown', codes: unknown });
  if (wish.codes.length === 0) throw new UsedProblem({ kind: 'nothing' });
  const chosen = readSelection(cards, wish.codes.join(','));
  return wish.edition === 'home' ? printHome(shop, wish, chosen, onStep) : printLarge(shop, wish, chosen, onStep);
};

/** The options of `print` as they are when nothing is typed but a language, a flip and the cards. */
const homeOptions = { paper: 'a4', order: 'row', startSlot: '1', copies: '1', ink: 'full', marks: true } as const;

const printHome = async (
  shop: Printshop,
  { language, backs }: UsedWish,
  chosen: readonly Card[],
  onStep: OnStep,
): Promise<UsedPrint> => {
  const only = chosen.map(({ code }) => code).join(',');
  const wish = readPrintWish({ ...homeOptions, lang: language, backs, only }, shop.deck, sharedCards(shop.deck.cards));
  const laid = await layFamilies(shop, wish, [...new Set(chosen.map(({ family }) => family))], onStep);
  const cards = pickCards(wish, laid);
  const sides = laid.overfull.filter(({ code }) => wish.codes.includes(code));
  if (sides.length > 0) throw new UsedProblem({ kind: 'overfull', sides });
  const bytes = await paintSheets(shop, language, cards, wish.home, (done, of) => onStep('paint', done, of));
  const sheets = Math.ceil(cards.length / wish.home.plan.slots.length);
  return { name: `${wish.name}.pdf`, bytes, cards: cards.length, sheets };
};

/** Lays out the families of the chosen cards whole: all cards of a family stand in one size. */
const layFamilies = async (
  { deck, tools }: Printshop,
  wish: ReturnType<typeof readPrintWish>,
  families: readonly FamilyId[],
  onStep: OnStep,
) => {
  const cards: LaidCard[] = [];
  const overfull: Overfull[] = [];
  for (const [i, family] of families.entries()) {
    const laid = layDeck(deck, { ...wish, families: [family] }, tools);
    cards.push(...laid.cards);
    overfull.push(...laid.overfull);
    await onStep('lay', i + 1, families.length);
  }
  return { cards, overfull };
};

const printLarge = async (
  shop: Printshop,
  { language }: UsedWish,
  chosen: readonly Card[],
  onStep: OnStep,
): Promise<UsedPrint> => {
  const { bytes, pages } = await paintLarge(shop, language, chosen, onStep);
  const name = `${nameText(shop, language, 'large-a5', chosen)}.pdf`;
  return { name, bytes, cards: chosen.length, sheets: pages / 2 };
};
