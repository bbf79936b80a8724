import type { Frame, GroupItem, Item } from '../frame.ts';
import { type FlipEdge, flipSlot, type Rect, type Size } from '../geometry.ts';
import type { LaidCard } from './fit.ts';

/** A grid of cards edge to edge in the middle of the paper, so that one cut parts two cards. */
export interface Grid {
  readonly paper: Size;
  readonly card: Size;
  readonly columns: number;
  readonly rows: number;
}

/** As many cards of a size as a paper holds inside the printer's margin (mm). */
export const fitGrid = (paper: Size, card: Size, margin: number): Grid => ({
  paper,
  card,
  columns: Math.floor((paper.width - 2 * margin) / card.width),
  rows: Math.floor((paper.height - 2 * margin) / card.height),
});

/** The rectangle all slots of a grid fill together. */
export const gridBox = ({ paper, card, columns, rows }: Grid): Rect => ({
  x: (paper.width - columns * card.width) / 2,
  y: (paper.height - rows * card.height) / 2,
  width: columns * card.width,
  height: rows * card.height,
});

/** The slots of a grid in reading order: along a row, then the next row. */
export const slotsOf = (grid: Grid): readonly Rect[] => {
  const box = gridBox(grid);
  return Array.from({ length: grid.columns * grid.rows }, (_, i) => ({
    ...grid.card,
    x: box.x + (i % grid.columns) * grid.card.width,
    y: box.y + Math.floor(i / grid.columns) * grid.card.height,
  }));
};

/** One side of one sheet: which cards lie on it, and where. */
export interface SheetSide {
  readonly sheet: number;
  readonly of: number;
  readonly side: 'front' | 'back';
  readonly places: readonly { readonly card: LaidCard; readonly slot: Rect }[];
}

/**
 * Lays cards on sheets, a front and its back after each other. Backs go to the mirrored slot over the whole grid, empty
 * slots included, so a last sheet that is half full still meets its backs.
 */
export const imposeCards = (cards: readonly LaidCard[], grid: Grid, flip: FlipEdge): readonly SheetSide[] => {
  const slots = slotsOf(grid);
  const sheets = Math.ceil(cards.length / slots.length);
  return Array.from({ length: sheets }, (_, sheet) => {
    const own = cards.slice(sheet * slots.length, (sheet + 1) * slots.length);
    const fronts = own.map((card, i) => ({ card, slot: slots[i] as Rect }));
    const backs = fronts.map(({ card, slot }) => ({ card, slot: flipSlot(slot, grid.paper, flip) }));
    const common = { sheet: sheet + 1, of: sheets };
    return [
      { ...common, side: 'front' as const, places: fronts },
      { ...common, side: 'back' as const, places: backs },
    ];
  }).flat();
};

/** A face put down on its slot; `turn` is 180 for backs of a short-edge flip. */
export const placeFace = (face: Frame, slot: Rect, extra: Partial<GroupItem> = {}, turn: 0 | 180 = 0): Item => ({
  kind: 'group',
  x: turn === 180 ? slot.x + slot.width : slot.x,
  y: turn === 180 ? slot.y + slot.height : slot.y,
  turn,
  items: face.items,
  ...extra,
});
