import { type Frame, type Item, laidLater, type Segment } from '../../paper/frame.ts';
import type { Rect } from '../../paper/geometry.ts';
import { placePath } from '../shape/shapes.ts';

/** A Frame made larger or smaller as a whole: places, paths and type by one factor. */
export const scaleFrame = (frame: Frame, scale: number): Frame =>
  laidLater({ width: frame.width * scale, height: frame.height * scale, title: frame.title }, () =>
    frame.items.map((item) => scaleItem(item, scale)),
  );

const scaleItem = (item: Item, scale: number): Item => {
  switch (item.kind) {
    case 'text':
      return { ...item, x: item.x * scale, y: item.y * scale, size: item.size * scale };
    case 'path': {
      const path: readonly Segment[] = placePath(item.path, scale, 0, 0);
      return { ...item, path, ...(item.lineWidth !== undefined && { lineWidth: item.lineWidth * scale }) };
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
