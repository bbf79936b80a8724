import type { LookName, PlacedText } from '../../../cards/own/placed.ts';
import { showsPicture } from '../../../cards/own/shown.ts';
import type { PlacesCard } from '../../../cards/schema.ts';
import type { Pt } from '../../paper/units.ts';
import type { Look, LookSetting } from '../face/face.ts';
import { type Fitting, type LaidFamily, layFamily, openFamily } from '../face/fit.ts';
import { findOdd } from '../face/odd.ts';
import { arrange, arrangements } from './arrange.ts';
import { bringForward, type Forward, listForward } from './forward.ts';
import { choiceLook } from './look-choice.ts';
import { partsLook } from './look-parts.ts';
import { pictureLook } from './look-picture.ts';
import { textLook } from './look-text.ts';

const looks: Readonly<Record<LookName, Look<PlacesCard>>> = {
  text: textLook,
  parts: partsLook,
  choice: choiceLook,
  picture: pictureLook,
};

/** Each card in its own look; the family's type starts where that of its first card does. */
const lookOf = (first: PlacesCard): Look<PlacesCard> => ({
  start: looks[first.look].start,
  title: (card, setting) => looks[card.look].title(card, setting),
  // A title with a picture stands below it, as a caption does.
  front: (card, size, setting) => (showsPicture(card) ? pictureLook : looks[card.look]).front(card, size, setting),
  back: (card, size, setting) => looks[card.look].back(card, size, setting),
  lengthOf: ({ text }, side, { language }) => countLetters(text[language][side]),
});

/** About: an object is nested at most twice, and what stands between its texts counts for nothing. */
const countLetters = (said: unknown): number => {
  if (typeof said === 'string') return said.length;
  return typeof said === 'object' && said !== null
    ? Object.values(said).reduce<number>((sum, part) => sum + countLetters(part), 0)
    : 0;
};

/** The part of a front that is below its fence and its title, at most. */
const MOST_IN_FRONT = 0.6;
/** Ways that are as good at the smallest type of which the largest is looked for: each costs as much as the family. */
const MOST_LAID = 4;
/** Type that is read with ease in the hand: a front of this size or more keeps all that belongs there. */
const EASY: Pt = 9.5;

/** Cards as they are parted in one way, on their way to a size. */
interface Parting {
  readonly cards: readonly PlacesCard[];
  readonly fitting: Fitting;
}

/** The same when it was laid. */
interface Parted {
  readonly cards: readonly PlacesCard[];
  readonly laid: LaidFamily;
}

/** Lays out a family of a deck of one's own, and finds a card that makes the type of all others small. */
export const layPlaces = (
  cards: readonly PlacesCard[],
  setting: LookSetting,
  most?: LaidFamily['sizes'],
): LaidFamily => {
  const [first] = cards;
  if (!first) return layFamily(cards, textLook, setting, most);
  const look = lookOf(first);
  const open = (parted: readonly PlacesCard[], largest = most): Parting => ({
    cards: parted,
    fitting: openFamily(parted, look, setting, largest),
  });
  const parted = partBest(cards, setting, open);
  return { ...parted.laid, odd: findOdd(parted.cards, look, setting, parted.laid.sizes) };
};

type Open = (cards: readonly PlacesCard[], most?: LaidFamily['sizes']) => Parting;

const finish = ({ cards, fitting }: Parting): Parted => ({ cards, laid: fitting.finish() });

/**
 * What the fronts of a family do not hold in easy type goes to its backs, and what these do not hold at all to the fronts,
 * for all cards alike: of the ways to part it, the one that fits with the largest of the smaller of its two sizes.
 */
const partBest = (cards: readonly PlacesCard[], setting: LookSetting, open: Open): Parted => {
  const whole = open(cards);
  const easy = Math.max(EASY, setting.floor);
  if (!cards.some(isParted)) return finish(whole);
  if (reachBoth(whole, easy, setting.floor)) return finish(whole);
  const others = arrangements.filter((keep) => keep !== 'all');
  const arranged = others.map((keep) => cards.map((card) => changeCard(card, (said) => arrange(said, keep))));
  const changed = arranged.filter((parted) => parted.some((card, i) => card !== cards[i]));
  const ways = [whole, ...changed.map((parted) => open(parted))];
  const largest = findLargest(ways, easy);
  return largest ? finish(largest) : bringSome(cards, ways, setting, open);
};

/**
 * The first of the ways whose smaller size is as large as that of any; more than `easy` pt is no better. Sizes are asked
 * for from there down, so that a way that comes less far costs little more than the card by which it fails.
 */
const findLargest = (ways: readonly Parting[], easy: Pt): Parting | undefined => {
  const sizes = new Set(ways.flatMap(({ fitting: { sizes } }) => [...sizes.front, ...sizes.back]));
  const smaller = [...sizes].filter((size) => size < easy).sort((a, b) => b - a);
  for (const least of [easy, ...smaller]) {
    const found = ways.find((way) => reachBoth(way, least, least));
    if (found) return found;
  }
  return undefined;
};

/** Whether both sides fit in such type: the fullest cards of both are asked before all cards of one. */
const reachBoth = ({ fitting }: Parting, front: Pt, back: Pt): boolean =>
  fitting.mayReach('front', front) &&
  fitting.mayReach('back', back) &&
  fitting.reaches('front', front) &&
  fitting.reaches('back', back);

/** Where no way to part the fronts fits: what the backs can give to them, or else the way by which fewest sides run over. */
const bringSome = (
  cards: readonly PlacesCard[],
  ways: readonly Parting[],
  setting: LookSetting,
  open: Open,
): Parted => {
  const worth = ({ laid: { sizes, overfull } }: Parted) =>
    overfull.length > 0 ? -overfull.length : Math.min(Math.max(EASY, setting.floor), sizes.front, sizes.back);
  const best = (of: readonly Parted[], first: Parted) =>
    of.reduce((so, parted) => (worth(parted) > worth(so) ? parted : so), first);
  const [first, ...others] = ways.map(finish) as [Parted, ...Parted[]];
  const parted = best(others, first);
  // What runs past its back by more than a front can take is past help: the others tell, at the smallest type, which
  // ways are worth trying at all.
  const room = setting.size.height * MOST_IN_FRONT;
  const slight = parted.laid.overfull.filter(({ side, by }) => side === 'back' && by < room).map(({ code }) => code);
  if (slight.length === 0) return parted;
  const forward = (names: Forward) => cards.map((card) => changeCard(card, (said) => bringForward(said, names)));
  const least = { front: setting.floor, back: setting.floor };
  const backs = cards.filter(isParted).map(({ text }) => text[setting.language].back);
  const tried = listForward(backs).map((names) => {
    const those = forward(names).filter(({ code }) => slight.includes(code));
    return { names, left: finish(open(those, least)).laid.overfull.length };
  });
  const fewest = Math.min(slight.length - 1, ...tried.map(({ left }) => left));
  const good = tried.filter(({ left }) => left === fewest).slice(0, MOST_LAID);
  return best(
    good.map(({ names }) => finish(open(forward(names)))),
    parted,
  );
};

const isParted = ({ look }: PlacesCard): boolean => look === 'parts' || look === 'picture';

const changeCard = (card: PlacesCard, change: (said: PlacedText) => PlacedText): PlacesCard => {
  if (!isParted(card)) return card;
  const [nl, en] = [change(card.text.nl), change(card.text.en)];
  return nl === card.text.nl && en === card.text.en ? card : { ...card, text: { nl, en } };
};
