import type { Item } from '../frame.ts';
import { ornament } from '../frame.ts';
import { codeSize, ink, leading, mix, paper, quiet } from '../theme.ts';
import { type Mm, type Pt, ptToMm } from '../units.ts';
import { type Block, type Column, panelBlock, stack, textBlock } from './blocks.ts';
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

/** The back of a card: a calm page with code and title above, the text, and what belongs at its foot. */
export const layBack = (back: BackText, size: Pt, setting: Setting): LaidFace => {
  const box = safeBox(setting.size);
  const column: Column = { x: box.x, width: box.width };
  const text = stack(box.y + HEADER + 1.5, back.blocks(column));
  const footHeight = stack(0, back.foot?.(column) ?? []).bottom;
  const bottom = box.y + box.height;
  const foot = stack(bottom - footHeight, back.foot?.(column) ?? []);
  const items = [...layHeader(back, size, setting, column, box.y), ...text.items, ...foot.items];
  const frame = { ...setting.size, title: `${back.code} ${back.title}, ${setting.words.back}`, items };
  return { frame, overflow: text.bottom + (footHeight > 0 ? 1.5 : 0) - (bottom - footHeight) };
};

const layHeader = (back: BackText, size: Pt, setting: Setting, column: Column, y: Mm): readonly Item[] => {
  const { family, setter } = setting;
  const code: TextStyle = { font: 'title', size: codeSize.back, fill: family.colour, leading: leading.title };
  const codeWidth = setter.measure(back.code, code.font, code.size) + 2;
  const icon = 6.4;
  const name: TextStyle = { font: 'strong', size, fill: family.colour, leading: leading.body };
  const middle = y + 3.2;
  const nameWidth = column.width - codeWidth - icon - 1;
  const set = setText(back.title, name, { x: column.x + codeWidth, y: 0, width: nameWidth }, 'paragraph', setter);
  const top = middle - Math.min(set.height, 7) / 2;
  return [
    setText(
      back.code,
      code,
      { x: column.x, y: middle - ptToMm(codeSize.back) * leading.title * 0.5, width: 20 },
      'heading3',
      setter,
    ).item,
    setText(back.title, name, { x: column.x + codeWidth, y: top, width: nameWidth }, 'paragraph', setter).item,
    ornament([
      ...layIcon(setting.icon(back.icon), { x: column.x + column.width - icon, y: y, size: icon }, family.colour),
      {
        kind: 'path',
        path: linePath(column.x, y + HEADER - 0.6, column.x + column.width, y + HEADER - 0.6),
        stroke: mix(family.colour, paper, 0.4),
        lineWidth: 0.25,
      },
    ]),
  ];
};

/** A question on the family's light ground, the part of a card that people should talk about. */
export const questionBlock = (question: string, column: Column, size: Pt, setting: Setting): Block => {
  const { strong } = backStyles(size, setting);
  return panelBlock(
    column,
    1.8,
    (box) => ({ kind: 'path', path: roundRectPath(box, 1.5), fill: setting.family.tint }),
    (inner) => [textBlock(question, strong, inner, setting.setter)],
  );
};
