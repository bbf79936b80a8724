import type { Item } from '../frame.ts';
import { ornament } from '../frame.ts';
import { codeSize, ink, leading, mix, paper, quiet } from '../theme.ts';
import { type Mm, type Pt, ptToMm } from '../units.ts';
import { type Block, type Column, gap, panelBlock, stack, textBlock } from './blocks.ts';
import { type LaidFace, type Setting, safeBox } from './face.ts';
import { layIcon } from './icon.ts';
import { linePath, roundRectPath } from './shapes.ts';
import { setText, type TextStyle } from './text.ts';

/** Styles of a back at one body size. */
export const backStyles = (size: Pt, { family }: Setting) => ({
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
  /** Blocks that stand at the foot of the card, whatever stands above. */
  readonly foot?: (column: Column) => readonly Block[];
}

const HEADER: Mm = 8;
const HEADER_SIZE: Pt = 9;
const ICON: Mm = 6.4;

/** What paper and screen know each other by: the code to type, and the version of the deck the card is from. */
const matchBlock = (code: string, column: Column, { words, version, setter, floor, family }: Setting): Block => {
  const style: TextStyle = { font: 'body', size: floor, fill: mix(family.colour, quiet, 0.5), leading: 1.1 };
  return textBlock(words.match(code, version), style, column, setter);
};
const MATCH_GAP: Mm = 0.6;
/** The line's descent may hang below the safe area's last baseline. */
const MATCH_DROP: Mm = 0.25;

/** The back of a card: a calm page with code and title above, the text, and what belongs at its foot. */
export const layBack = (back: BackText, setting: Setting): LaidFace => {
  const box = safeBox(setting.size);
  const column: Column = { x: box.x, width: box.width };
  const text = stack(box.y + HEADER + 1.5, back.blocks(column));
  const footBlocks = [...(back.foot?.(column) ?? []), gap(MATCH_GAP), matchBlock(back.code, column, setting)];
  const footHeight = stack(0, footBlocks).bottom;
  const bottom = box.y + box.height + MATCH_DROP;
  const foot = stack(bottom - footHeight, footBlocks);
  const items = [...layHeader(back, setting, column, box.y), ...text.items, ...foot.items];
  const frame = { ...setting.size, title: `${back.code} ${back.title}, ${setting.words.back}`, items };
  return { frame, overflow: text.bottom + (back.foot ? 1.1 : 0) - (bottom - footHeight) };
};

/** Code, title and icon above a line; the title in at most two lines that stand level with the code. */
const layHeader = (back: BackText, setting: Setting, column: Column, y: Mm): readonly Item[] => {
  const { family, setter } = setting;
  const code: TextStyle = { font: 'title', size: codeSize.back, fill: family.colour, leading: leading.title };
  const name: TextStyle = {
    font: 'strong',
    size: HEADER_SIZE,
    fill: family.colour,
    leading: leading.title,
    keepWords: true,
  };
  const codeWidth = setter.measure(back.code, code.font, code.size) + 2;
  const middle = y + (HEADER - 1.2) / 2;
  const at = { x: column.x + codeWidth, width: column.width - codeWidth - ICON - 1 };
  const { height } = setText(back.title, name, { ...at, y: 0 }, 'paragraph', setter);
  const codeTop = middle - (ptToMm(code.size) * code.leading) / 2;
  const line = y + HEADER - 0.6;
  return [
    setText(back.code, code, { x: column.x, y: codeTop, width: codeWidth }, 'heading3', setter).item,
    setText(back.title, name, { ...at, y: middle - height / 2 }, 'paragraph', setter).item,
    ornament([
      ...layIcon(setting.icon(back.icon), { x: column.x + column.width - ICON, y, size: ICON }, family.colour),
      {
        kind: 'path',
        path: linePath(column.x, line, column.x + column.width, line),
        stroke: mix(family.colour, paper, 0.4),
        lineWidth: 0.25,
      },
    ]),
  ];
};

/** Blocks on the family's light ground: the part of a card that people should talk about. */
const groundBlock = (column: Column, { family }: Setting, inside: (column: Column) => readonly Block[]): Block =>
  panelBlock(column, 1.8, (box) => ({ kind: 'path', path: roundRectPath(box, 1.5), fill: family.tint }), inside);

export const questionBlock = (question: string, column: Column, size: Pt, setting: Setting): Block =>
  groundBlock(column, setting, (inner) => [
    textBlock(question, { ...backStyles(size, setting).strong, keepWords: true }, inner, setting.setter),
  ]);

/** A text under a small label, on the family's light ground; never smaller than the smallest type we print. */
export const panelled = (label: string, text: string, column: Column, size: Pt, setting: Setting): Block =>
  groundBlock(column, setting, (inner) => [
    textBlock(label, backStyles(Math.min(9, size), setting).label, inner, setting.setter, 'heading3'),
    textBlock(text, backStyles(size, setting).body, inner, setting.setter),
  ]);
