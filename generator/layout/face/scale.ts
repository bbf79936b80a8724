import type { Item, LazyFrame, Segment } from '../../paper/frame.ts';
import type { Rect, Size } from '../../paper/geometry.ts';
import { cardSizes } from '../../paper/stock.ts';
import { safeArea } from '../../paper/theme.ts';
import type { Mm } from '../../paper/units.ts';
import { placePath } from '../shape/shapes.ts';
import { stanceOf } from './face.ts';
import type { LaidFamily } from './fit.ts';

/** The card the faces are drawn for; other sizes are this one made larger or smaller, with the room that gives. */
const drawnFor = cardSizes.poker;

/** Safe area and border of a square or wide card, as a share of those of an upright card of that area. */
const CLOSER = 0.74;

/**
 * By how much the drawing of a card of this size is made larger. An upright card is drawn as wide or as high as the
 * poker card. A square or wide card has its own drawing of a larger area, so that margins and gaps shrink before the
 * type does: text stays 3.4 mm inside a trim of 85 × 55 mm, where 3 is enough at home (generator/README.md).
 */
const scaleForSize = (size: Size): number =>
  stanceOf(size) === 'upright'
    ? Math.min(size.width / drawnFor.width, size.height / drawnFor.height)
    : CLOSER * Math.sqrt((size.width * size.height) / (drawnFor.width * drawnFor.height));

/**
 * The same, but never so small that less than `safe` stays free within the cut: below that a card is drawn for its own
 * size, with margins as they must be and less room for words.
 */
export const scaleOf = (size: Size, safe: Mm): number => Math.max(scaleForSize(size), safe / safeArea);

/** All cards of a family made larger or smaller, with their sizes of type and what does not fit. */
export const scaleFamily = ({ cards, sizes, overfull, odd = [] }: LaidFamily, scale: number): LaidFamily =>
  scale === 1
    ? { cards, sizes, overfull, odd }
    : {
        cards: cards.map((card) => ({
          ...card,
          front: scaleFace(card.front, scale),
          back: scaleFace(card.back, scale),
        })),
        sizes: { front: sizes.front * scale, back: sizes.back * scale },
        overfull: overfull.map((side) => ({ ...side, by: side.by * scale })),
        odd: odd.map((card) => ({ ...card, size: card.size * scale, others: card.others * scale })),
      };

/** A face made larger or smaller as a whole: places, paths and type by one factor. */
const scaleFace = ({ width, height, title, lay }: LazyFrame, scale: number): LazyFrame => ({
  width: width * scale,
  height: height * scale,
  title,
  lay: () => lay().map((item) => scaleItem(item, scale)),
});

const scaleItem = (item: Item, scale: number): Item => {
  switch (item.kind) {
    case 'text':
      return { ...item, x: item.x * scale, y: item.y * scale, size: item.size * scale };
    case 'path': {
      const path: readonly Segment[] = placePath(item.path, scale, 0, 0);
      return { ...item, path, ...(item.lineWidth !== undefined && { lineWidth: item.lineWidth * scale }) };
    }
    case 'image': {
      const clip = item.clip && placePath(item.clip, scale, 0, 0);
      return { ...item, box: scaleBox(item.box, scale), ...(clip && { clip }) };
    }
    case 'figure':
      return { ...item, box: scaleBox(item.box, scale), items: item.items.map((part) => scaleItem(part, scale)) };
    case 'group':
      return {
        ...item,
        ...(item.x !== undefined && { x: item.x * scale }),
        ...(item.y !== undefined && { y: item.y * scale }),
        items: item.items.map((part) => scaleItem(part, scale)),
      };
  }
};

const scaleBox = ({ x, y, width, height }: Rect, scale: number): Rect => ({
  x: x * scale,
  y: y * scale,
  width: width * scale,
  height: height * scale,
});
