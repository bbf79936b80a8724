import type { Card, FamilyId, Language } from '../../cards/schema.ts';
import type { LaidCard, Overfull } from '../layout/face/fit.ts';
import { cardSizes } from '../paper/stock.ts';
import { layDeck } from './edition.ts';
import { nameHome, paintSheets, pickCards, planHome } from './home.ts';
import type { OnStep, Printshop } from './printshop.ts';
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
  const chosen = cards.filter(({ code }) => wish.codes.includes(code));
  return wish.edition === 'home' ? printHome(shop, wish, chosen, onStep) : printLarge(shop, wish, chosen, onStep);
};

/** As `print` makes them when nothing is typed but a language, a flip and the cards. */
const usual = { order: 'row', ink: 'full', startSlot: 1, marks: true } as const;

const printHome = async (
  shop: Printshop,
  { language, backs }: UsedWish,
  chosen: readonly Card[],
  onStep: OnStep,
): Promise<UsedPrint> => {
  const laid = await layFamilies(shop, language, [...new Set(chosen.map(({ family }) => family))], onStep);
  const cards = pickCards({ codes: chosen.map(({ code }) => code) }, laid);
  const sides = laid.overfull.filter(({ code }) => cards.some((card) => card.code === code));
  if (sides.length > 0) throw new UsedProblem({ kind: 'overfull', sides });
  const home = { ...usual, plan: planHome(), backs };
  const bytes = await paintSheets(shop, language, cards, home, (done, of) => onStep('paint', done, of));
  const name = nameHome({ ...usual, language, size: 'poker', paper: 'a4', backs, isSelection: true, isCoded: false });
  return { name: `${name}.pdf`, bytes, cards: cards.length, sheets: Math.ceil(cards.length / home.plan.slots.length) };
};

/** Lays out the families of the chosen cards whole: all cards of a family stand in one size. */
const layFamilies = async (
  { deck, tools }: Printshop,
  language: Language,
  families: readonly FamilyId[],
  onStep: OnStep,
) => {
  const cards: LaidCard[] = [];
  const overfull: Overfull[] = [];
  for (const [i, family] of families.entries()) {
    const laid = layDeck(deck, { language, size: cardSizes.poker, ink: usual.ink, families: [family] }, tools);
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
