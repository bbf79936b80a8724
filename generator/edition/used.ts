import { isOwn } from '../../cards/families.ts';
import type { AnyFamilyId, Card, Language } from '../../cards/schema.ts';
import { everyCopy, sharedCards } from '../../cards/shared.ts';
import type { LaidCard, Overfull } from '../layout/face/fit.ts';
import { cardSizes } from '../paper/stock.ts';
import { layDeck, pickCards } from './deck.ts';
import { countSheets, nameHome, paintHome, usualHome } from './home.ts';
import { paintLarge } from './large.ts';
import { nameDeck, nameSelection } from './names.ts';
import type { OnStep, Printshop } from './printshop.ts';
import { nameText } from './text.ts';

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

/** Paints some cards, in the order in which they are named and on sheets as often, those of one's own behind the deck's; throws a UsedProblem where that cannot be. */
export const paintUsed = async (shop: Printshop, wish: UsedWish, onStep: OnStep): Promise<UsedPrint> => {
  const { cards } = shop.deck;
  const unknown = wish.codes.filter((code) => !cards.some((card) => card.code === code));
  if (unknown.length > 0) throw new UsedProblem({ kind: 'unknown', codes: unknown });
  if (wish.codes.length === 0) throw new UsedProblem({ kind: 'nothing' });
  const byCode = new Map(cards.map((card) => [card.code, card]));
  const named = wish.codes.flatMap((code) => byCode.get(code) ?? []);
  const chosen = [...named.filter((card) => !isOwn(card)), ...named.filter(isOwn)];
  return wish.edition === 'home'
    ? paintUsedHome(shop, wish, chosen, onStep)
    : paintUsedLarge(shop, wish, [...new Set(chosen)], onStep);
};

const paintUsedHome = async (
  shop: Printshop,
  { language, backs }: UsedWish,
  chosen: readonly Card[],
  onStep: OnStep,
): Promise<UsedPrint> => {
  const { overfull, ...families } = await layFamilies(shop, language, chosen, onStep);
  const codes = chosen.map(({ code }) => code);
  const sides = overfull.filter(({ code }) => codes.includes(code));
  if (sides.length > 0) throw new UsedProblem({ kind: 'overfull', sides });
  const home = usualHome(backs);
  const laid = pickCards(families, codes);
  const bytes = await paintHome(shop, laid, home, (done, of) => onStep('paint', done, of));
  const selection = nameSelection(codes, codesOf(everyCopy(sharedCards(shop.deck.cards))));
  const usual = { size: 'poker', paper: 'a4', ink: 'full', selection } as const;
  const name = `${nameHome({ ...usual, ...home, deck: nameDeck(shop.deck, language) })}.pdf`;
  return { name, bytes, cards: laid.cards.length, sheets: countSheets(home, laid.cards.length) };
};

/** Lays out the families of the chosen cards whole: all cards of a family stand in one size. */
const layFamilies = async ({ deck, tools }: Printshop, language: Language, chosen: readonly Card[], onStep: OnStep) => {
  const size = cardSizes.poker;
  const families: readonly AnyFamilyId[] = [...new Set(chosen.map(({ family }) => family))];
  const cards: LaidCard[] = [];
  const overfull: Overfull[] = [];
  for (const [i, family] of families.entries()) {
    const laid = layDeck(deck, { language, size, ink: 'full', families: [family] }, tools);
    cards.push(...laid.cards);
    overfull.push(...laid.overfull);
    await onStep('lay', i + 1, families.length);
  }
  return { deck, language, size, cards, overfull };
};

const paintUsedLarge = async (
  shop: Printshop,
  { language }: UsedWish,
  cards: readonly Card[],
  onStep: OnStep,
): Promise<UsedPrint> => {
  const { bytes, pages } = await paintLarge(shop, { language, cards }, onStep);
  return {
    name: `${nameText(nameDeck(shop.deck, language), 'large-a5', nameSelection(codesOf(cards), codesOf(shop.deck.cards)))}.pdf`,
    bytes,
    cards: cards.length,
    sheets: pages / 2,
  };
};

const codesOf = (cards: readonly Card[]): readonly string[] => cards.map(({ code }) => code);
