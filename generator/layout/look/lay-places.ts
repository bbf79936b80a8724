import type { LookName } from '../../../cards/own/placed.ts';
import { showsPicture } from '../../../cards/own/shown.ts';
import type { PlacesCard } from '../../../cards/schema.ts';
import type { Pt } from '../../paper/units.ts';
import type { Look, LookSetting } from '../face/face.ts';
import { type LaidFamily, layFamily } from '../face/fit.ts';
import { type Arrangement, arrange, arrangements } from './arrange.ts';
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
});

/** Type that is read with ease in the hand: a front of this size or more keeps all that belongs there. */
const EASY: Pt = 9.5;

/**
 * Lays out a family of a deck of one's own. What its fronts do not hold in easy type goes to the backs, for all cards
 * alike: of the ways to part it, the one that fits with the largest of the smaller of its two sizes.
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
  if (!cards.some(({ look }) => look === 'parts' || look === 'picture')) return whole;
  const others = arrangements.filter((keep) => keep !== 'all').map(layWith);
  const worth = ({ sizes, overfull }: LaidFamily) =>
    overfull.length > 0 ? -overfull.length : Math.min(easy, sizes.front, sizes.back);
  return others.reduce((best, laid) => (worth(laid) > worth(best) ? laid : best), whole);
};

const arrangeCard = (card: PlacesCard, keep: Arrangement): PlacesCard => {
  if (card.look !== 'parts' && card.look !== 'picture') return card;
  const { nl, en } = card.text;
  return { ...card, text: { nl: arrange(nl, keep), en: arrange(en, keep) } };
};
