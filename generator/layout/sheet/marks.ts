import type { Item, PathItem } from '../../paper/frame.ts';
import { ornament } from '../../paper/frame.ts';
import type { Rect, Size } from '../../paper/geometry.ts';
import { cropMark, printerMargin } from '../../paper/stock.ts';
import { ink, leading } from '../../paper/theme.ts';
import type { Mm } from '../../paper/units.ts';
import { linePath } from '../shape/shapes.ts';
import type { TextStyle, Typesetter } from '../text/setter.ts';
import { setText } from '../text/text.ts';

const hairline = (x1: Mm, y1: Mm, x2: Mm, y2: Mm, lineWidth: Mm = cropMark.width): PathItem => ({
  kind: 'path',
  path: linePath(x1, y1, x2, y2),
  stroke: ink,
  lineWidth,
});

/**
 * Crop marks at both ends of every cut, outside all cards and their bleed: the first cut leaves the others' marks on
 * the paper. They end inside the printer's margin, or are left out where the margin is too narrow to hold one.
 */
export const layCropMarks = (
  slots: readonly Rect[],
  around: Rect,
  paper: Size,
  bleed: Mm,
  /** What stands above the cards at the head of the paper; marks there are shorter, where they can be. */
  head: Mm = 0,
): Item => {
  const offset = Math.max(cropMark.offset, bleed);
  const across = spread(slots.flatMap(({ x, width }) => [x, x + width]));
  const down = spread(slots.flatMap(({ y, height }) => [y, y + height]));
  const right = around.x + around.width;
  const bottom = around.y + around.height;
  const least = 1.5;
  const reach = (room: Mm) => Math.min(cropMark.length, room - offset - printerMargin);
  const top = reach(around.y - head) >= least ? around.y - head : around.y;
  const mark = (room: Mm, draw: (from: Mm, to: Mm) => PathItem): readonly PathItem[] =>
    reach(room) >= least ? [draw(offset, offset + reach(room))] : [];
  return ornament([
    ...across.flatMap((x) => [
      ...mark(top, (from, to) => hairline(x, around.y - to, x, around.y - from)),
      ...mark(paper.height - bottom, (from, to) => hairline(x, bottom + from, x, bottom + to)),
    ]),
    ...down.flatMap((y) => [
      ...mark(around.x, (from, to) => hairline(around.x - to, y, around.x - from, y)),
      ...mark(paper.width - right, (from, to) => hairline(right + from, y, right + to, y)),
    ]),
  ]);
};

/** Each place once; cuts closer than a hundredth of a millimetre are one cut. */
const spread = (places: readonly Mm[]): readonly Mm[] => {
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.filter((place, i) => i === 0 || place - (sorted[i - 1] as Mm) > 0.01);
};

/** The line to fold a gutterfold sheet on, dashed, right across the printable width. */
export const layFold = (paper: Size): Item =>
  ornament([
    {
      ...hairline(printerMargin, paper.height / 2, paper.width - printerMargin, paper.height / 2, 0.12),
      dash: [2, 2],
    },
  ]);

const small: TextStyle = { font: 'body', size: 7.5, fill: ink, leading: leading.body };
const RULER: Mm = 100;
/** How high the strip with ruler and instruction is. */
const STRIP: Mm = 5.2;

/**
 * A ruler, and beside it how to print the sheet, and its name. The strip stands below the cards, or along their right
 * side where there is more room.
 */
export const layStrip = (
  around: Rect,
  paper: Size,
  text: { readonly name: string; readonly instruction: string },
  ruler: readonly Item[],
  setter: Typesetter,
): Item => {
  const upright = isStripUpright(around, paper);
  const length = (upright ? paper.height : paper.width) - 2 * (printerMargin + 2);
  const items = [...ruler, ...layNotes(text, length, setter)];
  return upright
    ? { ...ornament(items), x: paper.width - printerMargin - STRIP, y: paper.height - printerMargin - 2, turn: 270 }
    : { ...ornament(items), x: printerMargin + 2, y: paper.height - printerMargin - STRIP };
};

/** Whether the strip stands along the right side, where it takes `stripRoom` mm from the right edge of the paper. */
export const isStripUpright = (around: Rect, paper: Size): boolean => {
  const below = paper.height - printerMargin - (around.y + around.height);
  const aside = paper.width - printerMargin - (around.x + around.width);
  return aside > below && below < STRIP + cropMark.offset + cropMark.length;
};

export const stripRoom: Mm = printerMargin + STRIP + 2;

/** A line of exactly 100 mm with a tick each 10 mm, and what to do with it: a page scaled to fit is seen at once. */
export const layRuler = (says: string, setter: Typesetter): readonly Item[] => {
  const ticks = Array.from({ length: 11 }, (_, i) => hairline(i * 10, 0, i * 10, i % 5 === 0 ? 1.8 : 1.1, 0.18));
  const text = setText(says, small, { x: 0, y: 1.8, width: RULER }, 'ornament', setter);
  return [ornament([hairline(0, 0, RULER, 0, 0.18), ...ticks]), text.item];
};

/** Name and instruction right of the ruler where the strip is long enough, or else the instruction alone. */
const layNotes = (
  { name, instruction }: { readonly name: string; readonly instruction: string },
  length: Mm,
  setter: Typesetter,
): readonly Item[] => {
  const strong: TextStyle = { ...small, font: 'strong' };
  const at = (y: Mm) => ({ x: RULER + 4, y, width: length - RULER - 4, align: 'end' as const });
  if (length < RULER + 40) return [];
  return [
    setText(instruction, strong, at(-1), 'ornament', setter).item,
    setText(name, small, at(2), 'ornament', setter).item,
  ];
};
