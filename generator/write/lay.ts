import type { Deck } from '../../cards/deck.ts';
import { isPlaces } from '../../cards/families.ts';
import { comma } from '../../cards/joined.ts';
import type { Language, Says } from '../../cards/languages.ts';
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
  const more = full.size - 1;
  const larger = await findLarger(job, wish, full);
  const mm = sayMm(size);
  throw new WishProblem({
    nl: `--size: ${mm.nl} is te klein voor ${first.code} (${sideNames[first.side]})${more > 0 ? ` en nog ${more === 1 ? '1 kaart' : `${more} kaarten`}` : ''}; neem ${larger.nl}, of kies andere kaarten met --only.`,
    en: `--size: ${mm.en} is too small for ${first.code} (${first.side})${more > 0 ? `, and ${more} more` : ''}; take ${larger.en}, or other cards with --only.`,
  });
};

const sayMm = ({ width, height }: Size): Says => ({
  nl: `${comma(width)} × ${comma(height)} mm`,
  en: `${width} × ${height} mm`,
});

const sideNames = { front: 'voorkant', back: 'achterkant' } as const;

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
): Promise<Says> => {
  let best = { name: '', left: undefined as readonly string[] | undefined };
  for (const [name, size] of listLarger(withA5, wish.size)) {
    const { overfull } = await layCalmly(job, { ...wish, size }, wanted);
    const left = [...new Set(overfull.map(({ code }) => code))].filter((code) => wanted?.has(code) ?? true);
    if (best.left === undefined || left.length < best.left.length) best = { name, left };
    if (left.length === 0) break;
  }
  const { name, left = [] } = best;
  if (name === '')
    return {
      nl: 'Kort deze kaarten in, of laat ze weg met --without.',
      en: 'Shorten these cards, or leave them out with --without.',
    };
  return left.length === 0
    ? {
        nl: `Alle kaarten passen als je print met --size ${name}.`,
        en: `All cards fit when printed with --size ${name}.`,
      }
    : {
        nl: `De andere passen als je print met --size ${name} --without ${left.join(',')}.`,
        en: `The others fit when printed with --size ${name} --without ${left.join(',')}.`,
      };
};

/** The smallest size with a name that holds these cards, as a person reads it. */
const findLarger = async (job: Job, wish: Omit<LayWish, 'families'>, codes: ReadonlySet<string>): Promise<Says> => {
  for (const [name, size] of listLarger(named, wish.size)) {
    const { overfull } = await layCalmly(job, { ...wish, size }, codes);
    if (!overfull.some(({ code }) => codes.has(code))) {
      const mm = sayMm(size);
      return { nl: `${name} (${mm.nl})`, en: `${name} (${mm.en})` };
    }
  }
  return { nl: 'een grotere maat', en: 'a larger size' };
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
const tellOverfull = ({ code, side, by }: Overfull, deck: Deck, language: Language): Says => {
  const card = deck.own && deck.cards.find((card) => card.code === code);
  // Its code may be of our making: by its words a person finds it in the spreadsheet.
  const name = card && isPlaces(card) ? namePlaces(card, language) : undefined;
  const tongue = tongueOf(deck, language);
  const mm = by.toFixed(1);
  return Number.isFinite(by)
    ? {
        nl: `${code}${name ? ` ‘${name}’` : ''}, ${sideNames[side]} (${tongue}): de tekst is ${comma(mm)} mm te lang bij 8,5 pt, de kleinste letters die we printen; kort hem in`,
        en: `${code}${name ? ` “${name}”` : ''} ${side}.${tongue}: the text is ${mm} mm too long at 8.5 pt, the smallest letters we print; shorten it`,
      }
    : {
        nl: `${code}${name ? ` ‘${name}’` : ''}, ${sideNames[side]} (${tongue}): een woord is breder dan de kaart bij 8,5 pt, de kleinste letters die we printen; kies een korter woord`,
        en: `${code}${name ? ` “${name}”` : ''} ${side}.${tongue}: a word is wider than the card at 8.5 pt, the smallest letters we print; shorten it`,
      };
};
