import type { FigureItem, ImageItem, Item } from '../../paper/frame.ts';
import { group, ornament } from '../../paper/frame.ts';
import { inset, type Rect } from '../../paper/geometry.ts';
import { border, codeSize, labelSize, leading } from '../../paper/theme.ts';
import { type Mm, type Pt, ptToMm } from '../../paper/units.ts';
import { roundRectPath } from '../shape/shapes.ts';
import { type Block, type Column, stack } from '../text/blocks.ts';
import type { TextStyle } from '../text/setter.ts';
import { setText } from '../text/text.ts';
import { type LaidFace, type LookSetting, legible } from './face.ts';
import { drawOnce } from './fence.ts';

export const PADDING: Mm = 3;
export const CORNER: Mm = 2.5;
const FOOT: Mm = 2.5;
/** From the top of a panel to the middle of its code. */
const CODE_MIDDLE: Mm = 5;
/** The least between a code and what stands beside it. */
const BESIDE_CODE: Mm = 3;
/** As much of what is left stands above words in the middle: what is at half seems to hang low. */
const OPTICAL = 0.44;

/** A panel in two parts: the fence, and the room for words below it or beside it. */
export interface Division {
  readonly fence: Rect;
  readonly room: Rect;
  readonly beside: boolean;
}

/** What the room below a fence or beside it holds. */
export interface RoomText {
  readonly code: string;
  /** What the front is called, in lines. */
  readonly title: readonly string[];
  /** A title comes first, as a heading; without one the code alone is the heading. */
  readonly blocks: (column: Column) => readonly Block[];
  /** What stands at the foot of the room, whatever stands above. */
  readonly foot?: (column: Column) => readonly Block[];
  /** From the fence to the first words; without it as much as there is below a high fence. */
  readonly top?: Mm;
  /** What the code, and the family, may have of the width where an opening stands between them. */
  readonly codeAside?: Mm;
  readonly labelAside?: Mm;
  /** A picture in place of the fence. */
  readonly figure?: FigureItem | ImageItem;
  /** Words of which some cards have many and some have few stand in the middle of what is free. */
  readonly isCentred?: boolean;
}

export const panelOf = ({ size }: LookSetting): Rect => inset({ x: 0, y: 0, ...size }, border);

export const divideDown = (panel: Rect, height: Mm): Division => ({
  fence: { ...panel, height },
  room: { ...panel, y: panel.y + height, height: panel.height - height },
  beside: false,
});

export const divideAcross = (panel: Rect, width: Mm): Division => ({
  fence: { ...panel, width },
  room: { ...panel, x: panel.x + width, width: panel.width - width },
  beside: true,
});

export const layRoom = (
  text: RoomText,
  { fence, room, beside }: Division,
  setting: LookSetting,
  drawFence: (fence: Rect) => readonly Item[],
): LaidFace => {
  const column: Column = { x: room.x + PADDING, width: room.width - 2 * PADDING };
  const label = labelOf(text, { fence, room, beside }, setting);
  const top = room.y + (text.top ?? (beside ? CODE_MIDDLE + 3.2 : 1.5)) + label.taken;
  const end = room.y + room.height - FOOT;
  const foot = text.foot?.(column) ?? [];
  const footHeight = stack(0, foot).bottom;
  const bottom = end - footHeight;
  const blocks = text.blocks(column);
  const free = text.isCentred ? bottom - stack(top, blocks).bottom : 0;
  const words = stack(top + Math.max(0, Number.isFinite(free) ? free * OPTICAL : 0), blocks);
  const [first, ...rest] = words.items;
  const title = first?.kind === 'group' && first.role === 'heading2' ? first : undefined;
  const ground = ornament((room.height > 0 ? groundOf(room, beside, setting) : []).concat(drawFence(fence)));
  const items = [
    ground,
    layHeading(text, title ? title.items : undefined, fence, setting),
    label.item,
    ...(text.figure ? [text.figure] : []),
    ...(title ? rest : words.items),
    ...stack(bottom, foot).items,
  ];
  const frame = { ...setting.size, title: `${[text.code, ...text.title].join(' ')}, ${setting.words.front}`, items };
  const isFilled = words.items.length + foot.length > 0 || label.taken > 0;
  return { frame, overflow: isFilled ? words.bottom - bottom : 0 };
};

const groundOf = (room: Rect, beside: boolean, setting: LookSetting): readonly Item[] =>
  drawOnce(beside ? 'ground beside' : 'ground below', room, setting, undefined, () => [
    {
      kind: 'path',
      path: roundRectPath(room, beside ? [0, CORNER, CORNER, 0] : [0, 0, CORNER, CORNER]),
      fill: setting.palette.light,
    },
  ]);

const middled = (style: TextStyle, fence: Rect): Mm => fence.y + CODE_MIDDLE - (ptToMm(style.size) * style.leading) / 2;

const codeStyle = ({ code, codeAside }: RoomText, fence: Rect, { palette, setter }: LookSetting): TextStyle => {
  const width = setter.measure(code, 'title', codeSize.front);
  const size: Pt = codeSize.front * Math.min(1, (codeAside ?? fence.width - 2 * PADDING) / width);
  return { font: 'title', size, fill: palette.onSky, leading: leading.title };
};

/** Code and title are one heading to a reader: "V01 Co-creatie". */
const layHeading = (text: RoomText, lines: readonly Item[] | undefined, fence: Rect, setting: LookSetting): Item => {
  const { code, title } = text;
  const style = codeStyle(text, fence, setting);
  const at = { x: fence.x + PADDING, width: fence.width - 2 * PADDING, y: middled(style, fence) };
  const set = setText(code, style, at, 'paragraph', setting.setter).item;
  const heading = group('heading2', [...set.items, ...(lines ?? [])]);
  return lines ? { ...heading, actualText: [code, ...title].join(' ') } : heading;
};

/**
 * The family stands above the fence beside the code, or on a wide card above the words. A name too long for that is the
 * first thing in the room; `taken` is what it has of the height of the words.
 */
const labelOf = (
  text: RoomText,
  { fence, room, beside }: Division,
  setting: LookSetting,
): { readonly item: Item; readonly taken: Mm } => {
  const { family, palette, setter, language } = setting;
  const name = family.name[language].one;
  const style: TextStyle = {
    font: 'strong',
    size: legible(labelSize, setting),
    fill: family.colour,
    leading: leading.body,
  };
  const at = { x: room.x + PADDING, width: room.width - 2 * PADDING };
  const line = ptToMm(style.size) * style.leading;
  if (beside) {
    const set = setText(name, style, { ...at, y: middled(style, fence) }, 'paragraph', setter);
    return { item: set.item, taken: set.height - line };
  }
  const codeWidth = setter.measure(text.code, 'title', codeStyle(text, fence, setting).size);
  const free = Math.min(at.width - codeWidth - BESIDE_CODE, text.labelAside ?? at.width);
  if (setter.measure(name, style.font, style.size) <= free) {
    const above = { ...at, y: middled(style, fence), align: 'end' } as const;
    return { item: setText(name, { ...style, fill: palette.onSky }, above, 'paragraph', setter).item, taken: 0 };
  }
  const inside = setText(name, { ...style, keepWords: true }, { ...at, y: room.y + 1.8 }, 'paragraph', setter);
  return { item: inside.item, taken: inside.height + 1 };
};
