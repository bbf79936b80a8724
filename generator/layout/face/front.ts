import { group } from '../../paper/frame.ts';
import { ink, leading } from '../../paper/theme.ts';
import type { Mm, Pt } from '../../paper/units.ts';
import { type Block, besideBlock, type Column, gap, stack, textBlock } from '../text/blocks.ts';
import { breakLines } from '../text/breaks.ts';
import type { TextStyle } from '../text/setter.ts';
import { type LaidFace, type LookSetting, type Stance, stanceOf } from './face.ts';
import { layFence, layLowFence, layTallFence } from './fence.ts';
import { divideAcross, divideDown, layRoom, panelOf } from './room.ts';

/** What a front says: large from two metres, the rest in the hand. */
export interface FrontText {
  readonly code: string;
  readonly icon: string;
  /** The title in lines, broken where its sense breaks. */
  readonly title: readonly string[];
  /** The name in full, where the title is a short one. */
  readonly name?: string;
  readonly line?: string;
  /** What else it says, piece by piece. */
  readonly more?: readonly ((column: Column) => readonly Block[])[];
  /** What stands at its foot, whatever stands above. */
  readonly foot?: (column: Column) => readonly Block[];
}

/** The fence is as high as the words leave room for: a long name lowers it. */
const FENCE_SHARES = [0.48, 0.42, 0.36, 0.32] as const;
/** On a wide card the fence stands beside the words, and is as wide as they leave room for. */
const WIDE_SHARES = [0.38, 0.34, 0.3, 0.26] as const;
const TITLE_RATIO = 1.85;

/** The front of a card: the fence with code and family above, and the words in the light that falls through. */
export const layFront = (front: FrontText, size: Pt, setting: LookSetting): LaidFace => {
  const panel = panelOf(setting);
  const icon = setting.icon(front.icon);
  const text = { ...front, blocks: onceAColumn(frontBlocks(front, size, setting)) };
  const layWith = (share: number): LaidFace =>
    stanceOf(setting.size) === 'wide'
      ? layRoom(text, divideAcross(panel, panel.width * share), setting, (fence) => layTallFence(fence, setting, icon))
      : layRoom(text, divideDown(panel, panel.height * share), setting, (fence) => layFence(fence, setting, icon));
  const isWide = stanceOf(setting.size) === 'wide';
  const shares = isWide ? WIDE_SHARES : FENCE_SHARES;
  const [widest, ...narrower] = shares;
  let laid = layWith(widest);
  // Below a lower fence the same words have so much more: what is still too little for them is not laid.
  const { overflow } = laid;
  const isTooHigh = (share: number) => !isWide && overflow - panel.height * (widest - share) > SURE;
  for (const share of narrower) {
    if (laid.overflow <= 0) break;
    if (share === shares.at(-1) || !isTooHigh(share)) laid = layWith(share);
  }
  return laid;
};

/** In mm: sums in another order leave less. */
const SURE: Mm = 1e-6;

/** Blocks that are asked for a column again are those of before: where they stand is said when they are laid. */
const onceAColumn = (blocks: (column: Column) => readonly Block[]): ((column: Column) => readonly Block[]) => {
  let last: { readonly column: Column; readonly blocks: readonly Block[] } | undefined;
  return (column) => {
    if (last?.column.x !== column.x || last.column.width !== column.width) last = { column, blocks: blocks(column) };
    return last.blocks;
  };
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
  const division = divideDown(panelOf(setting), BANDS[stanceOf(setting.size)]);
  return layRoom({ ...front, blocks }, division, setting, (fence) => layLowFence(fence, setting));
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
      ...(front.more ?? []).flatMap((piece) => [gap(1.4), ...piece(column)]),
    ];
  };
