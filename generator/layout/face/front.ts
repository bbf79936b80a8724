import type { Item } from '../../paper/frame.ts';
import { group, ornament } from '../../paper/frame.ts';
import { inset, type Rect } from '../../paper/geometry.ts';
import { border, codeSize, ink, labelSize, leading } from '../../paper/theme.ts';
import { type Mm, type Pt, ptToMm } from '../../paper/units.ts';
import { roundRectPath } from '../shape/shapes.ts';
import { type Block, besideBlock, type Column, gap, stack, textBlock } from '../text/blocks.ts';
import { breakLines, setText, type TextStyle } from '../text/text.ts';
import { type LaidFace, type LookSetting, legible, type Stance, stanceOf } from './face.ts';
import { layFence, layLowFence, layTallFence } from './fence.ts';

/** What a front says: large from two metres, the rest in the hand. */
export interface FrontText {
  readonly code: string;
  readonly icon: string;
  /** The title in lines, broken where its sense breaks. */
  readonly title: readonly string[];
  /** The name in full, where the title is a short one. */
  readonly name?: string;
  readonly line?: string;
}

/** The fence is as high as the words leave room for: a long name lowers it. */
const FENCE_SHARES = [0.48, 0.42, 0.36, 0.32] as const;
/** On a wide card the fence stands beside the words, and is as wide as they leave room for. */
const WIDE_SHARES = [0.38, 0.34, 0.3, 0.26] as const;
const TITLE_RATIO = 1.85;
const PADDING: Mm = 3;
const FOOT: Mm = 2.5;
const CODE_MIDDLE: Mm = 5;
const CORNER: Mm = 2.5;

/** A panel in two parts: the fence, and the room for words below it or beside it. */
interface Division {
  readonly fence: Rect;
  readonly room: Rect;
  readonly beside: boolean;
}

const divideDown = (panel: Rect, height: Mm): Division => ({
  fence: { ...panel, height },
  room: { ...panel, y: panel.y + height, height: panel.height - height },
  beside: false,
});

const divideAcross = (panel: Rect, width: Mm): Division => ({
  fence: { ...panel, width },
  room: { ...panel, x: panel.x + width, width: panel.width - width },
  beside: true,
});

/** The front of a card: the fence with code and family above, and the words in the light that falls through. */
export const layFront = (front: FrontText, size: Pt, setting: LookSetting): LaidFace => {
  const panel = panelOf(setting);
  const icon = setting.icon(front.icon);
  const blocks = frontBlocks(front, size, setting);
  const layWith = (share: number): LaidFace =>
    stanceOf(setting.size) === 'wide'
      ? layRoom(front, divideAcross(panel, panel.width * share), blocks, setting, (fence) =>
          layTallFence(fence, setting, icon),
        )
      : layRoom(front, divideDown(panel, panel.height * share), blocks, setting, (fence) =>
          layFence(fence, setting, icon),
        );
  const [widest, ...narrower] = stanceOf(setting.size) === 'wide' ? WIDE_SHARES : FENCE_SHARES;
  let laid = layWith(widest);
  for (const share of narrower) {
    if (laid.overflow <= 0) break;
    laid = layWith(share);
  }
  return laid;
};

/** How high the band of fence above a wordy front is. */
const BANDS = { upright: 10, square: 10, wide: 9 } as const satisfies Record<Stance, Mm>;

/** What a wordy front says: its title, then two parts, one below the other or, on a wide card, beside each other. */
export interface WordyText extends Pick<FrontText, 'code' | 'title'> {
  readonly heading: (column: Column) => readonly Block[];
  readonly first: (column: Column) => readonly Block[];
  readonly second: (column: Column) => readonly Block[];
}

/** A front that is mostly words: a band of fence above, and all the room below it. */
export const layWordyFront = (front: WordyText, setting: LookSetting): LaidFace => {
  const { heading, first, second } = front;
  const blocks = (column: Column): readonly Block[] =>
    stanceOf(setting.size) === 'wide'
      ? [...heading(column), besideBlock(column, { share: 0.52, between: 4 }, first, second)]
      : [...heading(column), ...first(column), gap(1.4), ...second(column)];
  return layRoom(front, divideDown(panelOf(setting), BANDS[stanceOf(setting.size)]), blocks, setting, (fence) =>
    layLowFence(fence, setting),
  );
};

const panelOf = ({ size }: LookSetting): Rect => inset({ x: 0, y: 0, ...size }, border);

const layRoom = (
  front: Pick<FrontText, 'code' | 'title'>,
  { fence, room, beside }: Division,
  blocks: (column: Column) => readonly Block[],
  setting: LookSetting,
  drawFence: (fence: Rect) => readonly Item[],
): LaidFace => {
  const column: Column = { x: room.x + PADDING, width: room.width - 2 * PADDING };
  const words = stack(room.y + (beside ? CODE_MIDDLE + 3.2 : 1.5), blocks(column));
  const [title, ...rest] = words.items;
  const ground = ornament([
    {
      kind: 'path',
      path: roundRectPath(room, beside ? [0, CORNER, CORNER, 0] : [0, 0, CORNER, CORNER]),
      fill: setting.palette.light,
    },
    ...drawFence(fence),
  ]);
  const items = [ground, ...layHeading(front, title, { fence, room, beside }, setting), ...rest];
  const said = front.title.join(' ');
  const frame = { ...setting.size, title: `${front.code} ${said}, ${setting.words.front}`, items };
  return { frame, overflow: words.bottom - (room.y + room.height - FOOT) };
};

/**
 * Code and family above the fence, or on a wide card the code above the fence and the family above the words. Code and
 * title are one heading to a reader: "V01 Co-creatie".
 */
const layHeading = (
  front: Pick<FrontText, 'code' | 'title'>,
  title: Item | undefined,
  { fence, room, beside }: Division,
  setting: LookSetting,
): readonly Item[] => {
  const { family, palette, setter, language } = setting;
  const middle = fence.y + CODE_MIDDLE;
  const above = (style: TextStyle, text: string, over: Rect, align: 'start' | 'end') =>
    setText(
      text,
      style,
      {
        x: over.x + PADDING,
        width: over.width - 2 * PADDING,
        y: middle - (ptToMm(style.size) * style.leading) / 2,
        align,
      },
      'paragraph',
      setter,
    ).item;
  const code = above(
    { font: 'title', size: codeSize.front, fill: palette.onSky, leading: leading.title },
    front.code,
    fence,
    'start',
  );
  const label = above(
    {
      font: 'strong',
      size: legible(labelSize, setting),
      fill: beside ? family.colour : palette.onSky,
      leading: leading.body,
    },
    family.name[language].one,
    room,
    beside ? 'start' : 'end',
  );
  const lines = title?.kind === 'group' ? title.items : [];
  const heading = {
    ...group('heading2', [...code.items, ...lines]),
    actualText: [front.code, ...front.title].join(' '),
  };
  return [heading, label];
};

/** A title is set smaller, down to three quarters, before its lines break elsewhere than written or inside a word. */
const TITLE_STEPS = [1, 0.92, 0.84, 0.74] as const;

/** A title as one block of lines, each broken further only where it must be. */
export const titleBlock = (title: readonly string[], size: Pt, column: Column, setting: LookSetting): Block => {
  const { family, setter } = setting;
  const style: TextStyle = { font: 'title', size, fill: family.colour, leading: leading.title, keepWords: true };
  const sizes = TITLE_STEPS.map((step) => step * size);
  const breakAt = (size: Pt) => title.map((line) => breakLines(line, { ...style, size }, column.width, setter));
  const asWritten = sizes.find((size) => breakAt(size).every((lines) => lines?.length === 1));
  const joined = title.join(' ');
  const unbroken = sizes.find(
    (size) => breakLines(joined, { ...style, size }, column.width, setter)?.join(' ') === joined,
  );
  const texts = title.length > 1 && asWritten ? title : [joined];
  const chosen = texts === title ? asWritten : unbroken;
  return (y) => {
    const lines = texts.map((text) => textBlock(text, { ...style, size: chosen ?? size }, column, setter));
    const { items, bottom } = stack(y, lines);
    const words = items.flatMap((item) => (item.kind === 'group' ? item.items : []));
    return { items: [group('heading2', words)], height: bottom - y };
  };
};

const frontBlocks =
  (front: FrontText, size: Pt, setting: LookSetting) =>
  (column: Column): readonly Block[] => {
    const { family, setter } = setting;
    const body: TextStyle = { font: 'body', size, fill: ink, leading: leading.body };
    const name: TextStyle = { ...body, font: 'strong', fill: family.colour };
    return [
      titleBlock(front.title, size * TITLE_RATIO, column, setting),
      ...(front.name ? [gap(0.8), textBlock(front.name, name, column, setter)] : []),
      ...(front.line ? [gap(1), textBlock(front.line, body, column, setter)] : []),
    ];
  };
