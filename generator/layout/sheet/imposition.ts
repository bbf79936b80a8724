import { type GroupItem, type Item, layFrame, type Page } from '../../paper/frame.ts';
import { type FlipEdge, flipSlot, type Rect, type Size } from '../../paper/geometry.ts';
import { foldGap, type LabelSheet, printerMargin } from '../../paper/stock.ts';
import type { Mm } from '../../paper/units.ts';
import type { LaidCard } from '../face/fit.ts';

/** How backs come behind their fronts. */
export const allBacks = ['long-edge', 'short-edge', 'gutterfold', 'separate', 'none'] as const;
export type Backs = (typeof allBacks)[number];

/** `row` fills a sheet before the next; `stack` runs down the stack, so that a cut stack is in order. */
export const orders = ['row', 'stack'] as const;
export type Order = (typeof orders)[number];

/** Why so many cards lie on a sheet and not more. */
export type PlanReason =
  | {
      readonly kind: 'sheet';
      readonly cards: number;
      readonly isTurned: boolean;
      /** How many it would hold the other way. */
      readonly otherWay: number;
      /** How many it would hold if cards shared their cuts, on both sides of the paper. */
      readonly plain: number;
      readonly bleed: Mm;
      readonly fold: boolean;
    }
  | { readonly kind: 'labels'; readonly cards: number; readonly across: number }
  /** One card, which fills it. */
  | { readonly kind: 'whole' };

/** Where cards lie on a paper: the trim of every slot, in reading order. */
export interface SheetPlan {
  /** The paper as it is turned. */
  readonly paper: Size;
  readonly slots: readonly Rect[];
  readonly bleed: Mm;
  /** The paper is already cut to these slots: it gets no crop marks. */
  readonly cut?: boolean;
  /** One card fills the paper: there is no room for a ruler or a title beside it. */
  readonly whole?: boolean;
  readonly reason: PlanReason;
}

export interface PlanWish {
  readonly paper: Size;
  readonly card: Size;
  /** Bleed of every card's own; 0 shares one cut between neighbours. */
  readonly bleed: Mm;
  readonly fold: boolean;
}

/** The arrangement that holds most cards, upright or turned; upright where both hold as many. */
export const planSheet = (wish: PlanWish): SheetPlan | undefined => {
  const turned = { ...wish, paper: { width: wish.paper.height, height: wish.paper.width } };
  const [best, other] = [arrange(wish), arrange(turned)].sort((a, b) => b.slots.length - a.slots.length);
  if (!best || best.slots.length === 0) return undefined;
  const { bleed, fold } = wish;
  const reason = {
    kind: 'sheet',
    cards: best.slots.length,
    isTurned: best.paper.width > best.paper.height,
    otherWay: other?.slots.length ?? best.slots.length,
    plain: Math.max(best.slots.length, planPlain(wish)),
    bleed,
    fold,
  } as const;
  return { ...best, reason };
};

/**
 * The labels of a sheet as slots; a card smaller than its label lies in the middle of it. Undefined when the card is
 * larger than the label.
 */
export const planLabels = (
  { paper, label, x, y, pitch, columns, rows }: LabelSheet,
  card: Size,
): SheetPlan | undefined => {
  const room = { across: label.width - card.width, down: label.height - card.height };
  if (room.across < -0.01 || room.down < -0.01) return undefined;
  const slots = Array.from({ length: columns * rows }, (_, i) => ({
    ...card,
    x: x + (i % columns) * pitch.width + room.across / 2,
    y: y + Math.floor(i / columns) * pitch.height + room.down / 2,
  }));
  return { paper, slots, bleed: 0, cut: true, reason: { kind: 'labels', cards: slots.length, across: columns } };
};

/** One card a sheet, as large as the paper itself. */
export const planWhole = (paper: Size): SheetPlan => ({
  paper,
  slots: [{ ...paper, x: 0, y: 0 }],
  bleed: 0,
  cut: true,
  whole: true,
  reason: { kind: 'whole' },
});

/** How many lie there without a bleed of their own and without a fold. */
const planPlain = (wish: PlanWish): number => {
  if (wish.bleed === 0 && !wish.fold) return 0;
  const plain = { ...wish, bleed: 0, fold: false };
  const turned = { ...plain, paper: { width: wish.paper.height, height: wish.paper.width } };
  return Math.max(arrange(plain).slots.length, arrange(turned).slots.length);
};

const arrange = ({ paper, card, bleed, fold }: PlanWish): Omit<SheetPlan, 'reason'> => {
  const pitch = { width: card.width + 2 * bleed, height: card.height + 2 * bleed };
  const room = {
    width: paper.width - 2 * printerMargin,
    height: fold ? paper.height / 2 - printerMargin - foldGap : paper.height - 2 * printerMargin,
  };
  const columns = Math.max(0, Math.floor((room.width + 1e-9) / pitch.width));
  const rows = Math.max(0, Math.floor((room.height + 1e-9) / pitch.height));
  const left = (paper.width - columns * pitch.width) / 2;
  const top = fold ? paper.height / 2 - foldGap - rows * pitch.height : (paper.height - rows * pitch.height) / 2;
  const slots = Array.from({ length: columns * rows }, (_, i) => ({
    ...card,
    x: left + (i % columns) * pitch.width + bleed,
    y: top + Math.floor(i / columns) * pitch.height + bleed,
  }));
  return { paper, slots, bleed };
};

/** The rectangle that all slots fill together. */
export const boundSlots = (slots: readonly Rect[]): Rect => {
  const x = Math.min(...slots.map((slot) => slot.x));
  const y = Math.min(...slots.map((slot) => slot.y));
  const right = Math.max(...slots.map((slot) => slot.x + slot.width));
  const bottom = Math.max(...slots.map((slot) => slot.y + slot.height));
  return { x, y, width: right - x, height: bottom - y };
};

export interface Imposing {
  readonly backs: Backs;
  readonly order: Order;
  /** The first slot to use, from 1: a half-used sheet of labels starts later. */
  readonly startSlot: number;
}

export interface Place {
  readonly card: LaidCard;
  readonly face: 'front' | 'back';
  readonly slot: Rect;
  readonly turn: 0 | 180;
}

/** One side of one sheet: which faces lie on it, and where. */
export interface SheetSide {
  readonly sheet: number;
  readonly of: number;
  readonly side: 'front' | 'back';
  readonly places: readonly Place[];
}

/**
 * Lays cards on sheets. Backs go to the mirrored slot over the whole plan, empty slots included, so a last sheet that
 * is half full still meets its backs.
 */
export const imposeCards = (
  cards: readonly LaidCard[],
  plan: SheetPlan,
  { backs, order, startSlot }: Imposing,
): readonly SheetSide[] => {
  const { slots, paper } = plan;
  const first = startSlot - 1;
  const of = Math.ceil((cards.length + first) / slots.length);
  // The first sheet lacks its used places; in a stack those places have a card less, and the stack runs on beside them.
  const cardAt = (sheet: number, slot: number): LaidCard | undefined => {
    if (order === 'row') return cards[sheet * slots.length + slot - first];
    if (sheet === 0 && slot < first) return undefined;
    return cards[slot < first ? slot * (of - 1) + sheet - 1 : slot * of + sheet - first];
  };
  const sides = Array.from({ length: of }, (_, sheet): readonly SheetSide[] => {
    const fronts = slots.flatMap((slot, i): readonly Place[] => {
      const card = cardAt(sheet, i);
      return card ? [{ card, face: 'front', slot, turn: 0 }] : [];
    });
    const common = { sheet: sheet + 1, of };
    const backOf = (flip: FlipEdge): readonly Place[] =>
      fronts.map(({ card, slot }) => ({
        card,
        face: 'back',
        slot: flipSlot(slot, paper, flip),
        turn: turnOf(paper, flip),
      }));
    if (backs === 'none') return [{ ...common, side: 'front', places: fronts }];
    if (backs === 'gutterfold') return [{ ...common, side: 'front', places: [...fronts, ...backOf(foldEdge(paper))] }];
    return [
      { ...common, side: 'front', places: fronts },
      { ...common, side: 'back', places: backOf(backs === 'separate' ? 'long-edge' : backs) },
    ];
  }).flat();
  return backs === 'separate' ? [...sides.filter(isFront), ...sides.filter((side) => !isFront(side))] : sides;
};

const isFront = ({ side }: SheetSide) => side === 'front';

/** A flip that moves top to bottom turns the art; one that moves left to right leaves it upright. */
const turnOf = (paper: Size, flip: FlipEdge): 0 | 180 =>
  (flip === 'long-edge') === paper.height >= paper.width ? 0 : 180;

/** The fold runs across the paper, so backs lie where a flip from top to bottom puts them. */
const foldEdge = (paper: Size): FlipEdge => (paper.height >= paper.width ? 'short-edge' : 'long-edge');

/** A face put down on its slot. */
export const placeFace = (face: Page, slot: Rect, extra: Partial<GroupItem> = {}, turn: 0 | 180 = 0): Item => ({
  kind: 'group',
  x: turn === 180 ? slot.x + slot.width : slot.x,
  y: turn === 180 ? slot.y + slot.height : slot.y,
  turn,
  items: layFrame(face).items,
  ...extra,
});
