import { checkCards, tellProblem } from '../cards/check.ts';
import type { Deck } from '../cards/deck.ts';
import type { Language } from '../cards/schema.ts';
import { type LaidDeck, type LayWish, layDeck, tellOverfull } from './edition.ts';
import { readFonts } from './fonts.node.ts';
import { hyphenateFor } from './hyphenation.ts';
import { hasIcon, openIcons } from './icons.node.ts';
import { type Finding, tellFinding } from './preflight.ts';
import type { Printshop } from './printshop.ts';
import { cardSizes } from './stock.ts';

/** The deck cannot be printed as it is; each line says which card, what, and what to do. */
export class DeckProblem extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.length === 1 ? '1 problem' : `${lines.length} problems`);
  }
}

/** What every step of the pipeline works with: a printshop, and the folder its files go to. */
export interface Workshop extends Printshop {
  readonly out: string;
}

/** Opens a workshop; the date inside its files is SOURCE_DATE_EPOCH where it is set, or the deck's own. */
export const openWorkshop = (deck: Deck, out: string, epoch: string | undefined): Workshop => {
  const fonts = readFonts();
  const date = epoch ? new Date(Number(epoch) * 1000) : new Date(`${deck.date}T00:00:00Z`);
  const tools = { measure: fonts.measure, icon: openIcons(), hyphenate: hyphenateFor };
  return { deck, fonts, tools, date, compress: true, out };
};

/** Stops where a printer would refuse; warnings pass. */
export const refuseErrors = (findings: readonly Finding[]): void => {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new DeckProblem(errors.map(tellFinding));
};

/** Checks the words of every card; throws a DeckProblem with a line for each thing wrong. */
export const checkDeck = ({ deck, fonts }: Workshop): void => {
  const problems = checkCards(deck.cards, { hasGlyph: fonts.hasGlyph, hasIcon });
  if (problems.length > 0) throw new DeckProblem(problems.map(tellProblem));
};

/** Lays out the deck in one language; throws a DeckProblem when a side does not fit at the smallest type. */
export const layOut = (
  { deck, tools }: Workshop,
  language: Language,
  { size = cardSizes.poker, ink = 'full', address }: Partial<LayWish> = {},
): LaidDeck => {
  const laid = layDeck(deck, { language, size, ink, address }, tools);
  if (laid.overfull.length > 0) throw new DeckProblem(laid.overfull.map((side) => tellOverfull(side, language)));
  return laid;
};
