import { isOwn } from '../../../cards/families.ts';
import type { AnyFamilyId, Card } from '../../../cards/schema.ts';
import type { LazyFrame } from '../../paper/frame.ts';
import { typeFloor, typeStep } from '../../paper/theme.ts';
import type { Mm, Pt } from '../../paper/units.ts';
import type { LaidFace, Look, LookSetting, Side } from './face.ts';

/** A card laid out: its two faces, and the type size each side of its family stands at. */
export interface LaidCard {
  readonly code: string;
  readonly title: string;
  readonly family: AnyFamilyId;
  readonly front: LazyFrame;
  readonly back: LazyFrame;
  /** Whether the back carries a QR code; without one where it was not wanted or has no room. */
  readonly coded: boolean;
}

/** Sums of many mm leave such a rest. */
export const TOLERANCE = 1e-6;

/** A side that does not fit at the smallest type we print. */
export interface Overfull {
  readonly code: string;
  readonly side: Side;
  /** By how many mm the text runs past its place; infinite when a single word is too wide. */
  readonly by: number;
}

/** A card that alone makes the type of all its family smaller. */
export interface Odd {
  readonly code: string;
  readonly side: Side;
  /** In which the family stands because of it, and in which the others could, in pt. */
  readonly size: Pt;
  readonly others: Pt;
}

export interface LaidFamily {
  readonly cards: readonly LaidCard[];
  readonly sizes: Readonly<Record<Side, Pt>>;
  readonly overfull: readonly Overfull[];
  /** Of a family of a deck of one's own. */
  readonly odd?: readonly Odd[];
}

/** A family on its way to its size: how far its sides come is asked before all its faces are laid. */
export interface Fitting {
  /** The sizes each side is tried at, from the largest down, in pt. */
  readonly sizes: Readonly<Record<Side, readonly Pt[]>>;
  /** Whether all cards fit a side at some size of `least` pt or more; smaller ones are not tried. */
  readonly reaches: (side: Side, least: Pt) => boolean;
  /** Whether the fullest cards do: no is as sure as above, and yes costs a few faces. */
  readonly mayReach: (side: Side, least: Pt) => boolean;
  readonly finish: () => LaidFamily;
}

/**
 * Lays out all cards of a family at one size a side: the largest, from the family's own size down in steps to the
 * floor, at which every one of them fits. What does not fit at the floor is reported, never made smaller or cut. Cards
 * that join a family later stand at most at its size.
 */
export const layFamily = <C extends Card>(
  cards: readonly C[],
  look: Look<C>,
  setting: LookSetting,
  most?: LaidFamily['sizes'],
): LaidFamily => openFamily(cards, look, setting, most).finish();

/** The same step by step, for who compares several ways to lay a family out. */
export const openFamily = <C extends Card>(
  cards: readonly C[],
  look: Look<C>,
  setting: LookSetting,
  most?: LaidFamily['sizes'],
): Fitting => {
  const { corner: _, ...plain } = setting;
  const isRoomy = (card: C) =>
    setting.corner !== undefined && !isOwn(card) && look.back(card, setting.floor, setting).overflow <= TOLERANCE;
  const roomy = new Set(cards.filter(isRoomy).map(({ code }) => code));
  const settingOf = (card: C) => (roomy.has(card.code) ? setting : plain);
  const sides = {
    front: openSide(cards, 'front', look, () => setting, most),
    back: openSide(cards, 'back', look, settingOf, most),
  };
  return {
    sizes: { front: sides.front.sizes, back: sides.back.sizes },
    reaches: (side, least) => sides[side].reaches(least),
    mayReach: (side, least) => sides[side].mayReach(least),
    finish: () => {
      const [front, back] = [sides.front.finish(), sides.back.finish()];
      return {
        cards: cards.map((card, i) => ({
          code: card.code,
          title: look.title(card, setting),
          family: card.family,
          front: front.faces[i] as LazyFrame,
          back: back.faces[i] as LazyFrame,
          coded: back.coded.has(card),
        })),
        sizes: { front: front.size, back: back.size },
        overfull: [...front.overfull, ...back.overfull],
      };
    },
  };
};

/** A face as it was laid at a size. */
interface Tried {
  readonly frame: LazyFrame;
  readonly overflow: Mm;
  /** Whether it shows a figure. */
  readonly coded: boolean;
}

/**
 * Faces of a family whose items are kept, so that they are laid once for all who look; those of a larger one are laid
 * anew each time. A face has little but its words of its own: fence and icon are one in memory for all.
 */
const KEPT = 2000;

const tryFace = (layFace: () => LaidFace, isKept: boolean): Tried => {
  const { frame, overflow } = layFace();
  const { width, height, title, items } = frame;
  return {
    frame: { width, height, title, lay: isKept ? () => items : () => layFace().frame.items },
    overflow,
    coded: items.some(({ kind }) => kind === 'figure'),
  };
};

/** So many of the longest cards are asked before all the others. */
const ASKED = 3;

/**
 * The largest size at which all fit. A size fails by one card: the one by which the size before failed is tried first, and
 * the longest come next, so that most sizes cost one face, and only the last one costs them all. Sizes are passed one by
 * one: a title that breaks otherwise may give a card room at a size that it has not at the next smaller one.
 */
const openSide = <C extends Card>(
  cards: readonly C[],
  side: Side,
  look: Look<C>,
  settingOf: (card: C) => LookSetting,
  most?: LaidFamily['sizes'],
) => {
  const [first] = cards;
  const floor = first ? settingOf(first).floor : typeFloor;
  // A drawing that is printed smaller starts as much larger, so that type on paper starts at the family's own size.
  const start = most?.[side] ?? look.start[side] * Math.max(1, floor / typeFloor);
  const sizes = Array.from({ length: Math.max(0, Math.floor((start - floor) / typeStep)) + 1 }, (_, i) =>
    Math.max(floor, start - i * typeStep),
  );
  const isKept = cards.length <= KEPT;
  const tryAt = (card: C, size: Pt) => tryFace(() => look[side](card, size, settingOf(card)), isKept);
  const ordered = first ? orderByLength(cards, side, look, settingOf(first)) : cards;
  const longest = look.lengthOf ? ordered.slice(0, ASKED) : [];
  /** The faces that were laid at the size that was tried last. */
  let tried = new Map<C, Tried>();
  let triedAt: Pt | undefined;
  let fullest: C | undefined;
  const isTooFull = (card: C, size: Pt): boolean => {
    if (triedAt !== size) tried = new Map();
    triedAt = size;
    const face = tried.get(card) ?? tryAt(card, size);
    tried.set(card, face);
    return face.overflow > TOLERANCE;
  };
  const allFit = (some: readonly C[], size: Pt): boolean => {
    const failed = some.find((card) => isTooFull(card, size));
    fullest = failed ?? fullest;
    return failed === undefined;
  };
  const seemToFit = (size: Pt): boolean => allFit(fullest ? [fullest, ...longest] : longest, size);
  /** How many sizes were tried, and the first at which all fit. */
  let next = 0;
  let found: Pt | undefined;
  const mayReach = (least: Pt): boolean => {
    for (let size = sizes[next]; found === undefined && size !== undefined && size >= least; size = sizes[++next])
      if (seemToFit(size)) return true;
    return found !== undefined && found >= least;
  };
  const reaches = (least: Pt): boolean => {
    while (found === undefined && mayReach(least)) {
      const size = sizes[next] as Pt;
      next++;
      if (allFit(ordered, size)) found = size;
    }
    return found !== undefined && found >= least;
  };
  const finish = () => {
    reaches(floor);
    const size = found ?? floor;
    const faces = cards.map((card) => (found === undefined ? undefined : tried.get(card)) ?? tryAt(card, size));
    return {
      size,
      faces: faces.map(({ frame }) => frame),
      coded: new Set(cards.filter((_, i) => faces[i]?.coded)),
      overfull: cards.flatMap((card, i): readonly Overfull[] => {
        const by = faces[i]?.overflow ?? 0;
        return by > TOLERANCE ? [{ code: card.code, side, by }] : [];
      }),
    };
  };
  return { sizes, reaches, mayReach, finish };
};

/** Those with most letters on a side first, where a look can count them. */
const orderByLength = <C extends Card>(
  cards: readonly C[],
  side: Side,
  { lengthOf }: Look<C>,
  setting: LookSetting,
): readonly C[] => {
  if (!lengthOf) return cards;
  const counted = cards.map((card) => ({ card, length: lengthOf(card, side, setting) }));
  return counted.sort((a, b) => b.length - a.length).map(({ card }) => card);
};
