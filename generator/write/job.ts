import { checkCards, tellProblem } from '../../cards/check.ts';
import type { Deck } from '../../cards/deck.ts';
import type { Language } from '../../cards/schema.ts';
import { type LaidDeck, type LayWish, layDeck, tellOverfull } from '../edition/edition.ts';
import type { Printshop } from '../edition/printshop.ts';
import { cardSizes } from '../paper/stock.ts';
import { type Finding, tellFinding } from '../preflight/preflight.ts';
import { readFonts } from '../tools/fonts.node.ts';
import { hyphenateFor } from '../tools/hyphenation.ts';
import { hasIcon, openIcons } from '../tools/icons.node.ts';
import { WishProblem } from '../wish/selection.ts';

/** The deck cannot be printed as it is; each line says which card, what, and what to do. */
export class DeckProblem extends Error {
  constructor(
    readonly lines: readonly string[],
    /** The same line by line, in parts, for another program. */
    readonly facts: readonly object[] = [],
  ) {
    super(lines.length === 1 ? '1 problem' : `${lines.length} problems`);
  }
}

/** What every step of the pipeline works with: a printshop, and the folder its files go to. */
export interface Job extends Printshop {
  readonly out: string;
}

/** Lets whatever else waits have its turn between two pages: without it Ctrl-C would wait for the last one. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Opens a job; the date inside its files is SOURCE_DATE_EPOCH where it is set, or the deck's own. */
export const openJob = (deck: Deck, out: string, epoch: string | undefined): Job => {
  const fonts = readFonts();
  const date = epoch ? new Date(Number(epoch) * 1000) : new Date(`${deck.date}T00:00:00Z`);
  const tools = { measure: fonts.measure, icon: openIcons(), hyphenate: hyphenateFor };
  return { deck, fonts, tools, date, compress: true, out };
};

/** Stops where a printer would refuse; warnings pass. */
export const refuseErrors = (findings: readonly Finding[]): void => {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new DeckProblem(errors.map(tellFinding), errors);
};

/** Checks the words of every card; throws a DeckProblem with a line for each thing wrong. */
export const checkDeck = ({ deck, fonts }: Job): void => {
  const problems = checkCards(deck.cards, { hasGlyph: fonts.hasGlyph, hasIcon });
  if (problems.length > 0) throw new DeckProblem(problems.map(tellProblem), problems);
};

/** A card to lay out, and which of its deck must fit. */
export interface LayOutWish extends Partial<LayWish> {
  /** Codes of the cards that are wanted; all where nothing is said. */
  readonly codes?: ReadonlySet<string>;
}

/**
 * Lays out the deck in one language. A side of a wanted card that does not fit at the smallest type is a problem of the
 * deck at poker, for which cards are written, and at any other size a wish that cannot be.
 */
export const layOut = (
  { deck, tools }: Job,
  language: Language,
  { size = cardSizes.poker, ink = 'full', address, codes }: LayOutWish = {},
): LaidDeck => {
  const laid = layDeck(deck, { language, size, ink, address }, tools);
  const overfull = laid.overfull.filter(({ code }) => codes?.has(code) ?? true);
  const [first] = overfull;
  if (!first) return laid;
  if (size === cardSizes.poker)
    throw new DeckProblem(
      overfull.map((side) => tellOverfull(side, language)),
      overfull.map((side) => ({ ...side, language, rule: 'fit' })),
    );
  const more = overfull.length > 1 ? `, and ${overfull.length - 1} more` : '';
  throw new WishProblem(
    `--size: ${size.width} × ${size.height} mm is too small for ${first.code} (${first.side})${more}; take a larger size, or other cards with --only.`,
  );
};
