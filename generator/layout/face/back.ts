import { isOwn } from '../../../cards/families.ts';
import type { Item } from '../../paper/frame.ts';
import { ornament } from '../../paper/frame.ts';
import type { Rect } from '../../paper/geometry.ts';
import { codeSize, ink, leading, mix, paper, quiet } from '../../paper/theme.ts';
import { type Mm, type Pt, ptToMm } from '../../paper/units.ts';
import { layIcon } from '../shape/icon.ts';
import { linePath, roundRectPath } from '../shape/shapes.ts';
import {
  type Block,
  besideBlock,
  type Column,
  gap,
  panelBlock,
  splitColumn,
  stack,
  textBlock,
} from '../text/blocks.ts';
import { columnBeside, layCode, type Modules } from '../text/corner.ts';
import type { TextStyle } from '../text/setter.ts';
import { heightOf, setText } from '../text/text.ts';
import { type LaidFace, type LookSetting, legible, type Stance, safeBox, stanceOf } from './face.ts';

/** Styles of a back at one body size. */
export const backStyles = (size: Pt, { family }: LookSetting) => ({
  body: { font: 'body', size, fill: ink, leading: leading.body } satisfies TextStyle,
  strong: { font: 'strong', size, fill: ink, leading: leading.body } satisfies TextStyle,
  label: { font: 'strong', size, fill: family.colour, leading: leading.body } satisfies TextStyle,
  quiet: { font: 'body', size, fill: quiet, leading: leading.body } satisfies TextStyle,
});

export interface BackText {
  readonly code: string;
  readonly title: string;
  readonly icon: string;
  readonly blocks: (column: Column) => readonly Block[];
  /** What comes after the blocks: `after` mm below them or, on a wide card, in a column of its own beside them. */
  readonly aside?: {
    readonly after: Mm;
    /** What the blocks have of the width of a wide card; the same for all cards of a family. */
    readonly share: number;
    readonly blocks: (column: Column) => readonly Block[];
  };
  /** Blocks that stand at the foot of the card, whatever stands above. */
  readonly foot?: (column: Column) => readonly Block[];
}

const HEADER_SIZE: Pt = 9;
/** The height of a header of one line and of its icon: a square or wide card has less height to give. */
const HEADERS = {
  upright: { height: 8, icon: 6.4 },
  square: { height: 6.8, icon: 5.8 },
  wide: { height: 6.8, icon: 5.8 },
} as const satisfies Record<Stance, { readonly height: Mm; readonly icon: Mm }>;
/** Between two columns. */
const BETWEEN: Mm = 4;

/** What paper and screen know each other by: the code to type, and the version of the deck the card is from. */
const matchBlock = (
  code: string,
  column: Column,
  { words, version, setter, floor, family, corner }: LookSetting,
): Block => {
  const style: TextStyle = { font: 'body', size: floor, fill: mix(family.colour, quiet, 0.5), leading: 1.1 };
  const match = isOwn({ code }) ? words.ownMatch(code) : (corner ? words.scan : words.match)(code, version);
  return textBlock(match, style, column, setter);
};
/** Between the text and what stands at the foot. */
const FOOT_GAP: Mm = 1.1;
const MATCH_GAP: Mm = 0.6;
/** The line's descent may hang below the safe area's last baseline. */
const MATCH_DROP: Mm = 0.25;

/** The back of a card: a calm page with code and title above, the text, and what belongs at its foot. */
export const layBack = (back: BackText, setting: LookSetting): LaidFace => {
  const box = safeBox(setting.size);
  const modules = stanceOf(setting.size) === 'upright' ? setting.corner?.modules(back.code) : undefined;
  const bottom = box.y + box.height;
  const width: Column = { x: box.x, width: box.width };
  const column = setting.corner && modules ? columnBeside(width, bottom, modules, setting.corner.size) : width;
  const header = layHeader(back, setting, width, box.y);
  const top = header.height + 1.5;
  const foot =
    stanceOf(setting.size) === 'upright' ? [gap(MATCH_GAP), matchBlock(back.code, footOf(column), setting)] : [];
  const footHeight = stack(0, foot).bottom - (foot.length > 0 ? MATCH_DROP : 0);
  const room = { ...box, ...column, y: box.y + top, height: box.height - top - footHeight };
  const text = layText(back, room, setting);
  const match = stack(box.y + box.height - footHeight, foot);
  const code = setting.corner && modules ? layCorner(back.code, modules, setting.corner.size, box, setting) : [];
  const items = [...header.items, ...text.items, ...match.items, ...code];
  const frame = { ...setting.size, title: `${back.code} ${back.title}, ${setting.words.back}`, items };
  return { frame, overflow: text.overflow };
};

/** The code stands in the corner of the safe area; its free zone may reach into the margin. */
const layCorner = (code: string, modules: Modules, size: Mm, box: Rect, { words }: LookSetting) => [
  layCode(modules, { x: box.x + box.width - size, y: box.y + box.height - size, size }, words.qr(code)),
];

interface LaidText {
  readonly items: readonly Item[];
  readonly overflow: Mm;
}

type Room = Rect & Column;

const layText = (back: BackText, room: Room, { size }: LookSetting): LaidText => {
  const { blocks, aside, foot } = back;
  if (!aside) return layColumn(room, blocks, foot);
  const stance = stanceOf(size);
  if (stance === 'square' && foot)
    return layColumn(room, blocks, (column) => [
      besideBlock(column, { share: aside.share, between: BETWEEN }, aside.blocks, foot),
    ]);
  if (stance !== 'wide')
    return layColumn(room, (column) => [...blocks(column), gap(aside.after), ...aside.blocks(column)], foot);
  const [left, right] = splitColumn(room, aside.share, BETWEEN);
  const first = layColumn({ ...room, ...left }, blocks);
  const second = layColumn({ ...room, ...right }, aside.blocks, foot);
  return { items: [...first.items, ...second.items], overflow: Math.max(first.overflow, second.overflow) };
};

/** What stands at the foot stands beside the corner. */
const footOf = ({ x, width, corner }: Column): Column => ({ x, width: corner?.width ?? width });

/** Blocks from the top of the room, and what stands at its foot. */
const layColumn = (room: Room, blocks: BackText['blocks'], foot: BackText['blocks'] = () => []): LaidText => {
  const text = stack(room.y, blocks(room));
  const below = foot(footOf(room));
  const footHeight = stack(0, below).bottom;
  const bottom = room.y + room.height;
  const standing = stack(bottom - footHeight, below);
  return {
    items: [...text.items, ...standing.items],
    overflow: text.bottom + (footHeight > 0 ? FOOT_GAP : 0) - (bottom - footHeight),
  };
};

/** On a square or wide card the matching line stands beside the title, where it leaves the title its lines. */
const matchBeside = (
  { code, title }: BackText,
  name: TextStyle,
  room: Mm,
  small: TextStyle,
  { size, words, version, setter }: LookSetting,
): string | undefined => {
  if (stanceOf(size) === 'upright') return undefined;
  const heightAt = (width: Mm) => heightOf(title, name, width, setter);
  const match = words.match(code, version);
  // The version alone is said where the line would have said it.
  const shorter = match.includes(version) ? [version] : [];
  const matches = isOwn({ code }) ? [words.ownMatch(code)] : [match, ...shorter];
  return matches.find((text) => heightAt(room - setter.measure(text, small.font, small.size) - 2) <= heightAt(room));
};

/** Code, title and icon above a line; the title in at most two lines that stand level with the code. */
const layHeader = (back: BackText, setting: LookSetting, column: Column, y: Mm): ReturnType<Block> => {
  const { family, setter } = setting;
  const header = HEADERS[stanceOf(setting.size)];
  const code: TextStyle = { font: 'title', size: codeSize.back, fill: family.colour, leading: leading.title };
  const name: TextStyle = {
    font: 'strong',
    size: legible(HEADER_SIZE, setting),
    fill: family.colour,
    leading: leading.title,
    keepWords: true,
  };
  const codeWidth = setter.measure(back.code, code.font, code.size) + 2;
  const small: TextStyle = { font: 'body', size: setting.floor, fill: mix(family.colour, quiet, 0.5), leading: 1.1 };
  const room = column.width - codeWidth - header.icon - 1;
  const match = matchBeside(back, name, room, small, setting);
  const matchWidth = match ? setter.measure(match, small.font, small.size) + 2 : 0;
  const at = { x: column.x + codeWidth, width: room - matchWidth };
  const titleHeight = heightOf(back.title, name, at.width, setter);
  const height = Math.max(header.height, titleHeight + 1);
  const middle = y + (height - 1.2) / 2;
  const codeTop = middle - (ptToMm(code.size) * code.leading) / 2;
  const line = y + height - 0.6;
  const items = [
    setText(back.code, code, { x: column.x, y: codeTop, width: codeWidth }, 'heading3', setter).item,
    setText(back.title, name, { ...at, y: middle - titleHeight / 2 }, 'paragraph', setter).item,
    ...(match
      ? [
          setText(
            match,
            small,
            { x: at.x + at.width, width: matchWidth, y: middle - ptToMm(small.size) * 0.55, align: 'end' },
            'paragraph',
            setter,
          ).item,
        ]
      : []),
    ornament([
      ...layIcon(
        setting.icon(back.icon),
        { x: column.x + column.width - header.icon, y, size: header.icon },
        family.colour,
      ),
      {
        kind: 'path',
        path: linePath(column.x, line, column.x + column.width, line),
        stroke: mix(family.colour, paper, 0.4),
        lineWidth: 0.25,
      },
    ]),
  ];
  return { items, height };
};

/** Blocks on the family's light ground: the part of a card that people should talk about. */
const groundBlock = (column: Column, { family }: LookSetting, inside: (column: Column) => readonly Block[]): Block =>
  panelBlock(column, 1.8, (box) => ({ kind: 'path', path: roundRectPath(box, 1.5), fill: family.tint }), inside);

export const questionBlock = (question: string, column: Column, size: Pt, setting: LookSetting): Block =>
  groundBlock(column, setting, (inner) => [
    textBlock(question, { ...backStyles(size, setting).strong, keepWords: true }, inner, setting.setter),
  ]);

/** A text under a small label, on the family's light ground; never smaller than the smallest type we print. */
export const panelled = (label: string, text: string, column: Column, size: Pt, setting: LookSetting): Block =>
  groundBlock(column, setting, (inner) => [
    textBlock(label, backStyles(legible(Math.min(9, size), setting), setting).label, inner, setting.setter, 'heading3'),
    textBlock(text, backStyles(size, setting).body, inner, setting.setter),
  ]);
