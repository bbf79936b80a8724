import type { LookName, PlacedText } from '../../../cards/own/placed.ts';
import type { PlacesCard } from '../../../cards/schema.ts';
import type { Pt } from '../../paper/units.ts';
import type { Look, LookSetting } from '../face/face.ts';
import { type LaidFamily, layFamily } from '../face/fit.ts';
import { type Arrangement, arrange, arrangements } from './arrange.ts';
import { bringForward, type Forward, listForward } from './forward.ts';
import { choiceLook } from './look-choice.ts';
import { partsLook } from './look-parts.ts';
import { pictureLook } from './look-picture.ts';
import { textLook } from './look-text.ts';
import { showsPicture } from './picture-place.ts';

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
});

/** The part of a front that is below its fence and its title, at most. */
const MOST_IN_FRONT = 0.6;
/** Ways that are as good at the smallest type of which the largest is looked for: each costs as much as the family. */
const MOST_LAID = 4;
/** Type that is read with ease in the hand: a front of this size or more keeps all that belongs there. */
const EASY: Pt = 9.5;

/**
 * Lays out a family of a deck of one's own. What its fronts do not hold in easy type goes to the backs, and what these do
 * not hold at all to the fronts, for all cards alike: of the ways to part it, the one that fits with the largest of the
 * smaller of its two sizes.
 */
export const layPlaces = (
  cards: readonly PlacesCard[],
  setting: LookSetting,
  most?: LaidFamily['sizes'],
): LaidFamily => {
  const [first] = cards;
  if (!first) return layFamily(cards, textLook, setting, most);
  const look = lookOf(first);
  const layWith = (keep: Arrangement) =>
    layFamily(keep === 'all' ? cards : cards.map((card) => arrangeCard(card, keep)), look, setting, most);
  const whole = layWith('all');
  const easy = Math.max(EASY, setting.floor);
  if (whole.overfull.length === 0 && whole.sizes.front >= easy) return whole;
  if (!cards.some(isParted)) return whole;
  const others = arrangements.filter((keep) => keep !== 'all').map(layWith);
  const worth = ({ sizes, overfull }: LaidFamily) =>
    overfull.length > 0 ? -overfull.length : Math.min(easy, sizes.front, sizes.back);
  const best = (of: readonly LaidFamily[], first: LaidFamily) =>
    of.reduce((so, laid) => (worth(laid) > worth(so) ? laid : so), first);
  const parted = best(others, whole);
  if (parted.overfull.length === 0) return parted;
  const backs = cards.filter(isParted).map(({ text }) => text[setting.language].back);
  const layForward = (names: Forward, those = cards, largest = most) =>
    layFamily(
      those.map((card) => changeCard(card, (said) => bringForward(said, names))),
      look,
      setting,
      largest,
    );
  // What runs past its back by more than a front can take is past help: the others tell, at the smallest type, which
  // ways are worth trying at all.
  const room = setting.size.height * MOST_IN_FRONT;
  const slight = new Set(
    parted.overfull.filter(({ side, by }) => side === 'back' && by < room).map(({ code }) => code),
  );
  const those = cards.filter(({ code }) => slight.has(code));
  const least = { front: setting.floor, back: setting.floor };
  if (those.length === 0) return parted;
  const tried = listForward(backs).map((names) => ({ names, left: layForward(names, those, least).overfull.length }));
  const fewest = Math.min(those.length - 1, ...tried.map(({ left }) => left));
  return best(
    tried
      .filter(({ left }) => left === fewest)
      .slice(0, MOST_LAID)
      .map(({ names }) => layForward(names)),
    parted,
  );
};

const isParted = ({ look }: PlacesCard): boolean => look === 'parts' || look === 'picture';

const arrangeCard = (card: PlacesCard, keep: Arrangement): PlacesCard =>
  changeCard(card, (said) => arrange(said, keep));

const changeCard = (card: PlacesCard, change: (said: PlacedText) => PlacedText): PlacesCard => {
  if (!isParted(card)) return card;
  const { nl, en } = card.text;
  return { ...card, text: { nl: change(nl), en: change(en) } };
};
