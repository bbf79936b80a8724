import type { Deck } from '../../cards/deck.ts';
import { isPlaces } from '../../cards/families.ts';
import type { Language } from '../../cards/schema.ts';
import { tongueOf } from '../../cards/spoken.ts';
import { type LaidDeck, type LayWish, layDeck } from '../edition/deck.ts';
import type { Overfull } from '../layout/face/fit.ts';
import { namePlaces } from '../layout/look/place-name.ts';
import type { Size } from '../paper/geometry.ts';
import { cardPapers, cardSizes } from '../paper/stock.ts';
import { homeSafeArea } from '../paper/theme.ts';
import { WishProblem } from '../wish/selection.ts';
import { DeckProblem } from './deck-problem.ts';
import { breathe, type Job } from './job.ts';

/** How a deck is laid out, and which of its cards must fit. */
export interface FittingWish extends Partial<LayWish> {
  /** Codes of the cards that are wanted; all where nothing is said. */
  readonly codes?: readonly string[];
}

/**
 * Lays out the deck in one language, or stops where it does not fit. A side of a wanted card that does not fit at the
 * smallest type is a problem of the deck at poker, for which cards are written, and at any other size a wish that
 * cannot be.
 */
export const layFitting = async (
  job: Job,
  language: Language,
  { size = cardSizes.poker, ink = 'full', address, safe = homeSafeArea, codes }: FittingWish = {},
): Promise<LaidDeck> => {
  const wanted = codes && new Set(codes);
  const wish = { language, size, ink, address, safe };
  const laid = await layCalmly(job, wish, wanted);
  const overfull = laid.overfull.filter(({ code }) => wanted?.has(code) ?? true);
  const [first] = overfull;
  if (!first) return laid;
  const full = new Set(overfull.map(({ code }) => code));
  if (job.deck.own || size === cardSizes.poker)
    throw new DeckProblem(
      [
        ...overfull.map((side) => tellOverfull(side, job.deck, language)),
        ...(job.deck.own ? [await adviseSize(job, wish, wanted)] : []),
      ],
      overfull.map((side) => ({ ...side, language: tongueOf(job.deck, language), rule: 'fit' })),
    );
  const more = full.size > 1 ? `, and ${full.size - 1} more` : '';
  const larger = await findLarger(job, wish, full);
  throw new WishProblem(
    `--size: ${size.width} × ${size.height} mm is too small for ${first.code} (${first.side})${more}; take ${larger}, or other cards with --only.`,
  );
};

const named = Object.entries(cardSizes);
/** Nothing is larger than a whole A5, which has no name as a size. */
const withA5 = [...named, ['148x210', cardPapers.a5] as const];

/** The sizes that hold more than this one, the smallest first. */
const listLarger = (sizes: typeof withA5, size: Size): typeof withA5 => {
  const area = ({ width, height }: Size) => width * height;
  return sizes.filter(([, larger]) => area(larger) > area(size)).sort(([, a], [, b]) => area(a) - area(b));
};

/** How a deck of one's own can be printed after all: on the smallest size that holds it, or on the one that holds most. */
const adviseSize = async (
  job: Job,
  wish: Omit<LayWish, 'families'>,
  wanted: ReadonlySet<string> | undefined,
): Promise<string> => {
  let best = { name: '', left: undefined as readonly string[] | undefined };
  for (const [name, size] of listLarger(withA5, wish.size)) {
    const { overfull } = await layCalmly(job, { ...wish, size }, wanted);
    const left = [...new Set(overfull.map(({ code }) => code))].filter((code) => wanted?.has(code) ?? true);
    if (best.left === undefined || left.length < best.left.length) best = { name, left };
    if (left.length === 0) break;
  }
  const { name, left = [] } = best;
  if (name === '') return 'Shorten these cards, or leave them out with --without.';
  return left.length === 0
    ? `All cards fit when printed with --size ${name}.`
    : `The others fit when printed with --size ${name} --without ${left.join(',')}.`;
};

/** The smallest size with a name that holds these cards, as a person reads it. */
const findLarger = async (job: Job, wish: Omit<LayWish, 'families'>, codes: ReadonlySet<string>): Promise<string> => {
  for (const [name, size] of listLarger(named, wish.size)) {
    const { overfull } = await layCalmly(job, { ...wish, size }, codes);
    if (!overfull.some(({ code }) => codes.has(code))) return `${name} (${size.width} × ${size.height} mm)`;
  }
  return 'a larger size';
};

/**
 * Lays out the families of the wanted cards, one after the other, so that whatever else waits has its turn in between.
 * All cards of a family stand in one size, so each is laid whole; other families are not asked after.
 */
const layCalmly = async (
  { deck, tools }: Job,
  wish: Omit<LayWish, 'families'>,
  wanted: ReadonlySet<string> | undefined,
): Promise<LaidDeck> => {
  const chosen = deck.cards.filter(({ code }) => wanted?.has(code) ?? true);
  const parts: LaidDeck[] = [];
  for (const family of new Set(chosen.map(({ family }) => family))) {
    parts.push(layDeck(deck, { ...wish, families: [family] }, tools));
    await breathe();
  }
  const byCode = new Map(parts.flatMap(({ cards }) => cards).map((card) => [card.code, card]));
  return {
    deck,
    language: wish.language,
    size: wish.size,
    cards: deck.cards.flatMap(({ code }) => byCode.get(code) ?? []),
    sizes: Object.assign({}, ...parts.map(({ sizes }) => sizes)),
    overfull: parts.flatMap(({ overfull }) => overfull),
    odd: parts.flatMap(({ odd }) => odd),
  };
};

/** One sentence for each side that does not fit: `V01 back.nl: 4.2 mm too long at 8.5 pt, shorten the text`. */
const tellOverfull = ({ code, side, by }: Overfull, deck: Deck, language: Language): string => {
  const card = deck.own && deck.cards.find((card) => card.code === code);
  // Its code may be of our making: by its words a person finds it in the spreadsheet.
  const name = card && isPlaces(card) ? ` “${namePlaces(card, language)}”` : '';
  const what = Number.isFinite(by) ? `the text is ${by.toFixed(1)} mm too long` : 'a word is wider than the card';
  return `${code}${name} ${side}.${tongueOf(deck, language)}: ${what} at 8.5 pt, the smallest type we print; shorten it`;
};
